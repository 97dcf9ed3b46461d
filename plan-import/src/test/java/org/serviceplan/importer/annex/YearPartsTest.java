package org.serviceplan.importer.annex;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.serviceplan.importer.testing.BookSketch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.serviceplan.importer.annex.ReadBook.ONE;
import static org.serviceplan.importer.annex.ReadBook.PLAN;
import static org.serviceplan.importer.annex.ReadBook.REPORT;
import static org.serviceplan.importer.annex.ReadBook.TWO;

/** Outcomes of the same measures on a sheet for each half or quarter of the year. */
class YearPartsTest {
    private static final String HEAD = "項次|實施要項|具體作法|執行成效";

    @ParameterizedTest
    @CsvSource({"上半年, 下半年", "112年第1季, 112年第2季", "附件二(1-6月), 附件二(7-12月)", "1-3月, 10-12月", "4月至6月, 下半年"})
    void arePutTogetherMeasureByMeasure(String first, String second) {
        ReadBook read = ReadBook.of(BookSketch.xlsx()
                .sheet(first, REPORT, HEAD, ONE + "一、甲。|計1場次。", "||二、乙。|", "||三、丙。|")
                .sheet(second, REPORT, HEAD, ONE + "一、甲。|計3場次。", "||二、乙。|計2場次。", "||三、丙。|無"));

        assertThat(read.isAccepted()).isTrue();
        assertThat(read.measures())
                .containsExactly(
                        "1.1 甲。 C3 = 計1場次。計3場次。 D3", "1.2 乙。 C4 = 計2場次。 '" + second + "'!D4", "1.3 丙。 C5 =  D5");
        assertThat(read.found()).containsExactly("OUTCOMES_BY_PARTS_OF_YEAR null", "BLANK_OUTCOME D5");
    }

    @Test
    void mayStandOnOneSheetAndUnderOneTitle() {
        ReadBook below = ReadBook.of(
                REPORT.replace("112年度", "112年上半年"),
                HEAD,
                ONE + "一、甲。|計1場次。",
                "",
                REPORT.replace("112年度", "112年下半年"),
                HEAD,
                ONE + "一、甲。|計3場次。");
        ReadBook untitled = ReadBook.of(BookSketch.xlsx()
                .sheet("上半年", REPORT, HEAD, ONE + "一、甲。|計1場次。")
                .sheet("下半年", HEAD, ONE + "一、甲。|計3場次。")
                .sheet("附件一", PLAN, "項次|實施要項|具體作法|負責業參|完成期限", ONE + "一、甲。|總務|每季"));

        assertThat(below.measures()).containsExactly("1.1 甲。 C3 = 計1場次。計3場次。 D3");
        assertThat(untitled.measures()).containsExactly("1.1 甲。 C3 [總務] <每季>", "1.1 甲。 C3 = 計1場次。計3場次。 D3");
        assertThat(untitled.found()).containsExactly("OUTCOMES_BY_PARTS_OF_YEAR null");
    }

    @Test
    void mayHaveTheirItemsInAnotherOrder() {
        ReadBook read = ReadBook.of(BookSketch.xlsx()
                .sheet("上半年", REPORT, HEAD, ONE + "一、甲。|計1場次", TWO + "一、乙。|計2場次", "||二、丙。|計3場次")
                .sheet("下半年", REPORT, HEAD, TWO + "一、乙。|計5人次", "||二、丙。|計6人次", ONE + "一、甲。|計4人次"));

        assertThat(read.measures())
                .containsExactly("1.1 甲。 C3 = 計1場次；計4人次 D3", "2.1 乙。 C4 = 計2場次；計5人次 D4", "2.2 丙。 C5 = 計3場次；計6人次 D5");
    }

    @Test
    void withAnItemTwiceAreTwoAnnexes() {
        ReadBook read = ReadBook.of(BookSketch.xlsx()
                .sheet("上半年", REPORT, HEAD, ONE + "一、甲。|計1場次", TWO + "一、乙。|計2場次", ONE + "一、丙。|計3場次")
                .sheet("下半年", REPORT, HEAD, ONE + "一、甲。|計1場次", TWO + "一、乙。|計2場次", ONE + "一、丁。|計3場次"));

        assertThat(read.found()).contains("DUPLICATE_ANNEX null");
    }

    @ParameterizedTest
    @CsvSource({"1-6月, 1-12月", "上半年, 全年", "上半年, 第二季", "截至第一季, 截至第二季", "累計1-6月, 7-12月", "11-6月, 7-12月", "1-5月, 7-12月"})
    void thatOverlapAreTwoAnnexes(String first, String second) {
        ReadBook read = ReadBook.of(BookSketch.xlsx()
                .sheet(first, REPORT, HEAD, ONE + "一、甲。|計20人次。")
                .sheet(second, REPORT, HEAD, ONE + "一、甲。|計50人次。"));

        assertThat(read.found()).containsExactly("DUPLICATE_ANNEX null");
    }

    @Test
    void ofOtherMeasuresOrTheSamePartAreTwoAnnexes() {
        ReadBook others = ReadBook.of(BookSketch.xlsx()
                .sheet("上半年", REPORT, HEAD, ONE + "一、甲。|計1場次。")
                .sheet("下半年", REPORT, HEAD, ONE + "一、丙。|計3場次。"));
        ReadBook same = ReadBook.of(BookSketch.xlsx()
                .sheet("上半年", REPORT, HEAD, ONE + "一、甲。|計1場次。")
                .sheet("上半年 (2)", REPORT, HEAD, ONE + "一、甲。|計3場次。"));

        assertThat(others.found()).containsExactly("DUPLICATE_ANNEX null");
        assertThat(same.found()).containsExactly("DUPLICATE_ANNEX null");
    }
}
