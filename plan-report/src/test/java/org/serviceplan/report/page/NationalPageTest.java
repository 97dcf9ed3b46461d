package org.serviceplan.report.page;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

import org.serviceplan.report.PublishedNineteen;
import org.serviceplan.report.ReportWorld;
import org.serviceplan.report.comparison.AnnexStatus;
import org.serviceplan.report.presentation.ReportColors;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

class NationalPageTest {

    @Test
    void pageNeedsNothingBesidesItself() throws IOException {
        String page = write();

        assertThat(page)
                .startsWith("<!DOCTYPE html>\n<html lang=\"zh-Hant-TW\">")
                .contains(
                        "content=\"default-src &#39;none&#39;; style-src &#39;sha256-",
                        "base-uri &#39;none&#39;; form-action &#39;none&#39;\"")
                .doesNotContain("http:", "https:", " src=", "url(", "@import", " style=", "<link", "onclick");
        assertThat(Pattern.compile(" on[a-z]+=").matcher(page).find()).isFalse();
        assertThat(page.getBytes(UTF_8)).hasSizeLessThan(3_000_000);
    }

    @Test
    void officesAreLinkedToTheirPartsAndFindingsToTheirFiles() throws IOException {
        assertThat(write())
                .contains("<a href=\"#office-HUA\">花蓮縣榮民服務處</a>", "<h3 id=\"office-HUA\">花蓮縣榮民服務處</h3>")
                .contains("<a href=\"../../inbox/112/%E8%8B%97%E6%A0%97%E7%B8%A3")
                .contains("找不到「具體作法」欄。請補上該欄後重新繳交。");
    }

    @Test
    void figuresAreThoseOfTheComparison() throws IOException {
        assertThat(write())
                .contains("<dt>附件一 具體作法</dt><dd><strong>14／19</strong> <span>機關已繳；準時 11、逾期 3、未繳 3、退件 2</span>")
                .contains("<strong>329 項</strong>")
                .contains("<strong>207／329 項</strong> <span>填報率 62.9%</span>")
                .contains("<strong>21／173</strong>");
    }

    @Test
    void analysesAreOnThePageAsInTheWorkbook() throws IOException {
        assertThat(write())
                .contains("執行編號：20240203-01")
                .contains("<dt>異動</dt><dd>與前次報表（113年1月4日 02:00）相較，")
                .contains("<tr><th scope=\"row\">基隆市</th><td>111 年度附件一</td><td>新收</td>")
                .contains(
                        "<tr><th scope=\"row\">合計</th><td>具體作法數</td><td class=\"number\">14</td><td class=\"number\">329</td>")
                .contains("<tr><th scope=\"row\">全國</th>");
    }

    @Test
    void mapIsReadFromItsFile() {
        assertThat(MapTile.of(PublishedNineteen.COMPARISON.offices().get(0), ReportWorld.YEAR, true)
                        .place())
                .isEqualTo("r1 c4");
    }

    @Test
    void submittedTextIsEscapedAndHiddenCharactersAreShown() throws IOException {
        String page = new String(WrittenPage.of(HostileWorld.input()), UTF_8);

        assertThat(page)
                .contains("&lt;script&gt;window.hacked=1&lt;/script&gt;", "&lt;img src=x onerror=window.hacked=1&gt;")
                .contains("見 ⟨U+202E⟩exe.cod⟨U+0007⟩ {{7*7}} ${7*7}")
                .doesNotContain("<script>window", "<img", "\u202E", "\u0007");
        assertThat(Pattern.compile("<script").matcher(page).results()).hasSize(1);
    }

    @Test
    void partsOfThePageAreLimitedToWhatCanBeReadAndThePageSaysSo() throws IOException {
        String page = new String(WrittenPage.of(ReportWorld.of(150)), UTF_8);

        assertThat(page)
                .contains("機關共 150 個，本頁僅列前 103 個之內容，其餘請見全國比較報表。")
                .contains("id=\"office-X103\"")
                .doesNotContain("office-X104")
                .contains(">模擬第150區榮民服務處</th>");
    }

    @Test
    void coloursAreThoseOfTheReport() {
        String style = PageAssets.load().style();

        assertThat(Arrays.stream(AnnexStatus.values())
                        .map(ReportColors::of)
                        .map(color -> String.format(Locale.ROOT, "#%06x", color.getRGB() & 0xFFFFFF)))
                .allSatisfy(color -> assertThat(style).contains(color));
    }

    private static String write() throws IOException {
        return Files.readString(PublishedNineteen.folder().resolve("index.html"));
    }
}
