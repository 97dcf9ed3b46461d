package org.serviceplan.report.chart;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

import javax.imageio.ImageIO;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.serviceplan.model.AnnexKind;
import org.serviceplan.report.ReportWorld;
import org.serviceplan.report.comparison.ComparisonInput;
import org.serviceplan.report.comparison.Continuity;
import org.serviceplan.report.comparison.NationalComparer;
import org.serviceplan.report.comparison.NationalComparison;
import org.serviceplan.report.comparison.OfficeComparison;
import org.serviceplan.report.comparison.Plan;
import org.serviceplan.report.comparison.World;
import org.serviceplan.report.comparison.statistics.ThemeReach;
import org.serviceplan.report.comparison.statistics.UnitLoad;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

/** Charts can be read whatever there is to show. */
class NationalChartsTest {
    private static final ComparisonInput INPUT = ReportWorld.ofNineteenOffices();
    private static final NationalComparison COMPARISON = NationalComparer.compare(INPUT);

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 19, 25, 26, 27, 60, 100, 150})
    void textIsWholeAndApartFromAllOtherText(int offices) {
        for (Chart chart : charts(ReportWorld.of(offices))) {
            List<DrawnText> texts = DrawnText.of(chart);
            assertThat(texts).as(chart.name()).hasSizeGreaterThan(5).allSatisfy(text -> {
                assertThat(text.box().getMinX()).isGreaterThan(0);
                assertThat(text.box().getMaxX()).isLessThan(Chart.WIDTH);
                assertThat(text.box().getMaxY()).isLessThan(chart.height());
                assertThat(text.size()).as(text.text()).isGreaterThanOrEqualTo(8.5);
            });
            assertThat(overlapping(texts)).as(chart.name()).isEmpty();
        }
    }

    private static List<String> overlapping(List<DrawnText> texts) {
        List<String> overlapping = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            for (int j = 0; j < i; j++) {
                if (texts.get(i).box().intersects(texts.get(j).box())) {
                    overlapping.add(texts.get(i) + " and " + texts.get(j));
                }
            }
        }
        return overlapping;
    }

    @Test
    void everyCharacterIsInTheBundledFont() {
        for (Chart chart : charts(INPUT)) {
            assertThat(DrawnText.of(chart)).allSatisfy(text -> {
                assertThat(text.family()).isEqualTo("Noto Sans TC");
                assertThat(ChartFont.regular(12).canDisplayUpTo(text.text()))
                        .as(text.text())
                        .isEqualTo(-1);
                assertThat(ChartFont.bold(12).canDisplayUpTo(text.text()))
                        .as(text.text())
                        .isEqualTo(-1);
            });
        }
    }

    @Test
    void everyOfficeIsNamedInEveryChart() {
        for (Chart chart : chartsOfOffices(ReportWorld.of(100))) {
            assertThat(DrawnText.of(chart))
                    .extracting(DrawnText::text)
                    .contains("模擬第1區", "模擬第27區", "模擬第100區")
                    .noneMatch(text -> text.contains("僅列前"));
        }
    }

    @Test
    void chartSaysWhichOfficesItHasNoRoomFor() {
        for (Chart chart : chartsOfOffices(ReportWorld.of(150))) {
            assertThat(DrawnText.of(chart))
                    .extracting(DrawnText::text)
                    .contains("機關共 150 個，本圖僅列前 103 個，其餘請見報表各工作表。", "模擬第103區")
                    .doesNotContain("模擬第104區");
        }
    }

    @Test
    void statusOfEveryOfficeIsAWordNotOnlyAColour() {
        Chart chart = SubmissionStatusChart.of(COMPARISON);
        List<String> texts = DrawnText.of(chart).stream().map(DrawnText::text).toList();

        for (OfficeComparison office : COMPARISON.offices()) {
            int label = texts.indexOf(office.office().shortName());
            assertThat(texts.get(label + 1)).startsWith(word(office, AnnexKind.MEASURES));
            assertThat(texts.get(label + 2)).startsWith(word(office, AnnexKind.OUTCOMES));
        }
        assertThat(texts).contains("逾期 14 日（112年2月14日收件）", "未繳（已逾期 3 日）", "退件（已逾期 368 日，112年1月31日收件）");
    }

    private static String word(OfficeComparison office, AnnexKind kind) {
        return office.annex(COMPARISON.year(), kind).status().label();
    }

    @Test
    void descriptionsTellWhatThePicturesShow() {
        assertThat(charts(INPUT))
                .extracting(Chart::description)
                .containsExactly(
                        "112 年度各機關繳交情形，共 19 個機關。附件一 具體作法（期限 112年1月31日）：準時 11、逾期 3、未繳 3、退件 2；"
                                + "附件二 執行成效（期限 113年1月31日）：準時 8、逾期 2、未繳 9、退件 0。",
                        "112 年度各機關實施要項具體作法數。已繳附件一者 14 個機關，具體作法共 329 項，依實施要項為：一 49 項、二 56 項、三 48 項、四 46 項、"
                                + "五 73 項、六 57 項。",
                        "各機關執行成效填報率。111 年度全國已填 185／351（52.7%）；112 年度全國已填 207／329（62.9%）。",
                        "各機關量化目標達成情形。111 年度全國量化目標 182 個：達成 13、未達成 11、無數據 158、待確認 0；"
                                + "112 年度全國量化目標 173 個：達成 21、未達成 10、無數據 142、待確認 0。",
                        years(),
                        themes(),
                        "112 年度各業參承辦具體作法數，共 2 個業參。承辦最多者為就業站，329 項。");
    }

    /** What is taken for the same is for others to test. */
    private static String years() {
        String counts = Arrays.stream(Continuity.Kind.values())
                .map(kind -> kind.label() + " "
                        + COMPARISON.continuity().stream()
                                .filter(entry -> entry.kind() == kind)
                                .count())
                .collect(Collectors.joining("、"));
        return "各機關歷年具體作法數及其沿革。111 年度全國 351 項、112 年度全國 329 項；112 年度較前一年度" + counts + "。";
    }

    private static String themes() {
        List<ThemeReach> themes = ThemeReach.of(COMPARISON, COMPARISON.year());
        long shared =
                themes.stream().filter(theme -> theme.offices().size() > 1).count();
        return "112 年度作法主題由多少機關共有。共 " + themes.size() + " 個主題，其中 " + (themes.size() - shared) + " 個僅見於一個機關，" + shared
                + " 個由二個以上機關共有。";
    }

    @Test
    void profileSaysWhereAnOfficeStandsAmongAll() {
        Chart chart = OfficeProfiles.charts(COMPARISON, INPUT.frameworks().forYear(INPUT.year()))
                .filter(profile -> profile.name().equals("offices/TPE"))
                .findFirst()
                .orElseThrow();

        ChartTable table = ChartTable.of(chart.grid());
        assertThat(table.heads()).containsExactly("具體作法數", "有量化目標數", "已填執行成效數", "量化目標達成情形");
        assertThat(table.rows()).hasSize(7);
        assertThat(table.rows().get(6).label()).isEqualTo("合計");
        assertThat(table.rows().get(6).cells())
                .extracting(ChartTable.Cell::text)
                .containsExactly("20（全國中位數 22）", "8（全國中位數 12.5）", "19（全國中位數 21）", "達成 1、未達成 3、無數據 4、待確認 0");
    }

    @Test
    void namesOfUnitsAreShortenedAndMissingCharactersMarked() {
        assertThat(UnitLoadChart.name(load("非常非常非常非常非常非常非常長的業參名稱"))).isEqualTo("非常非常非常非常非常非常非常長的業…");
        assertThat(UnitLoadChart.name(load("業務\uD83D\uDE00科"))).isEqualTo("業務〓科");
        assertThat(UnitLoadChart.name(load(""))).isEqualTo("（未填）");
    }

    private static UnitLoad load(String unit) {
        return new UnitLoad(unit, 1, 1, 0, 0);
    }

    @Test
    void svgFileNeedsNoFontAndNothingElse() {
        ChartPicture picture = draw().get(0);
        String svg = new String(picture.svg(), UTF_8);

        assertThat(svg)
                .contains("<title id=\"title\">112 年度各機關繳交情形</title>")
                .contains("<use xlink:href=\"#")
                .doesNotContain("<text", "style=", "clip-path", "font-family", "url(");
        assertThat(picture.svg()).isEqualTo(draw().get(0).svg()).hasSizeLessThan(400_000);
    }

    @Test
    void svgElementOfAPageHasTextAndNoStyles() {
        assertThat(draw().get(0).inlineSvg())
                .startsWith("<svg viewBox=\"0 0 1600 900\"")
                .contains(">臺北市</text>")
                .doesNotContain("style=", " id=", "clip-path", "font-family", "url(");
    }

    @Test
    void itemsBeyondTheFrameworkAreCountedTogether() {
        ComparisonInput input = World.of(Plan.of(World.HUALIEN, 112)
                        .measure(1, 1, "辦理講習")
                        .measure(7, 1, "其他事項甲")
                        .measure(9, 1, "其他事項乙")
                        .measures("2023-01-16T09:30:00+08:00"))
                .input();
        NationalComparison comparison = NationalComparer.compare(input);

        Chart chart = MeasuresHeatMap.of(comparison, input.frameworks().forYear(input.year()));

        assertThat(chart.description()).endsWith("一 1 項、二 0 項、其他 2 項。");
        assertThat(DrawnText.of(chart)).extracting(DrawnText::text).contains("其他、不屬上列實施要項者");
    }

    @Test
    void picturesAreTwiceTheirSizeAndAlwaysTheSame() throws IOException {
        List<ChartPicture> first = draw();
        List<ChartPicture> second = draw();

        assertThat(first)
                .extracting(ChartPicture::name)
                .containsExactly(
                        "submission-status",
                        "measures-by-item",
                        "completion",
                        "attainment",
                        "years-compared",
                        "themes-shared",
                        "unit-load");
        for (int i = 0; i < first.size(); i++) {
            BufferedImage image =
                    ImageIO.read(new ByteArrayInputStream(first.get(i).png()));
            assertThat(image.getWidth()).isEqualTo(3200);
            assertThat(image.getHeight()).isEqualTo(2 * first.get(i).height());
            assertThat(first.get(i).png()).isEqualTo(second.get(i).png()).hasSizeLessThan(600_000);
        }
    }

    private static List<ChartPicture> draw() {
        return NationalCharts.draw(COMPARISON, INPUT.frameworks().forYear(INPUT.year()));
    }

    private static List<Chart> chartsOfOffices(ComparisonInput input) {
        return charts(input).stream()
                .filter(chart ->
                        !chart.name().equals("themes-shared") && !chart.name().equals("unit-load"))
                .toList();
    }

    private static List<Chart> charts(ComparisonInput input) {
        return NationalCharts.charts(
                        NationalComparer.compare(input), input.frameworks().forYear(input.year()))
                .toList();
    }
}
