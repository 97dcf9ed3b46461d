package org.serviceplan.importer.annex;

import org.junit.jupiter.api.Test;

import org.serviceplan.importer.testing.BookSketch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.serviceplan.importer.annex.ReadBook.ONE;
import static org.serviceplan.importer.annex.ReadBook.PLAN;
import static org.serviceplan.importer.annex.ReadBook.REPORT;

/** Columns under one head, with captions that say what stands in each. */
class CaptionedColumnsTest {

    @Test
    void ticksUnderQuartersAreDeadlines() {
        ReadBook read = ReadBook.of(BookSketch.xlsx()
                .sheet(
                        "附件一",
                        PLAN,
                        "項次|實施要項|具體作法|負責業參|完成期限|||",
                        "||||第一季|第二季|第三季|第四季",
                        ONE + "一、甲。|總務|V||V|",
                        "||二、乙。|志工||✓||")
                .merged("E2:H2"));

        assertThat(read.measures()).containsExactly("1.1 甲。 C4 [總務] <第一季第三季>", "1.2 乙。 C5 [志工] <第二季>");
        assertThat(read.result().annexes().get(0).annex().measures())
                .extracting(measure -> String.valueOf(measure.deadline().date()))
                .containsExactly("2023-09-30", "2023-06-30");
        assertThat(read.found()).isEmpty();
    }

    @Test
    void monthsAndDaysAreCalledBehindTheirNumbers() {
        ReadBook read = ReadBook.of(BookSketch.xlsx()
                .sheet("附件一", PLAN, "項次|實施要項|具體作法|負責業參|完成期限|", "||||月|日", ONE + "一、甲。|總務|12|31")
                .merged("E2:F2"));

        assertThat(read.measures()).containsExactly("1.1 甲。 C4 [總務] <12月31日>");
        assertThat(read.found()).isEmpty();
    }

    @Test
    void headsOwnWordAndItsExplanationAreNoCaptions() {
        ReadBook plan = ReadBook.of(BookSketch.xlsx()
                .sheet("附件一", PLAN, "項次|實施要項|具體作法|負責業參|完成期限||", ONE + "一、甲。|總務|112.12.31", "||二、乙。|總務|1121231")
                .merged("E2:F2", "E3:F3", "E4:F4"));
        ReadBook explained = ReadBook.of(BookSketch.xlsx()
                .sheet("附件一", PLAN, "項次|實施要項|具體作法|負責業參|完成期限|", "||||（年月日）|", ONE + "一、甲。|總務|112.12.31")
                .merged("E2:F2", "E3:F3", "E4:F4"));
        ReadBook report = ReadBook.of(BookSketch.xlsx()
                .sheet("附件二", REPORT, "項次|實施要項|具體作法|執行成效|", ONE + "一、甲。|20")
                .merged("D2:E2", "D3:E3"));

        assertThat(plan.measures()).containsExactly("1.1 甲。 C3 [總務] <112.12.31>", "1.2 乙。 C4 [總務] <1121231>");
        assertThat(explained.measures()).containsExactly("1.1 甲。 C4 [總務] <112.12.31>");
        assertThat(report.measures()).containsExactly("1.1 甲。 C3 = 20 D3");
    }

    @Test
    void whatSaysNothingInEachColumnSaysSoOnce() {
        ReadBook plan = ReadBook.of(BookSketch.xlsx()
                .sheet("附件一", PLAN, "項次|實施要項|具體作法|負責業參|完成期限|", "||||上半年|下半年", ONE + "一、甲。|總務|6月30日|", "||二、乙。|總務|同上|同上")
                .merged("E2:F2"));
        ReadBook report = ReadBook.of(BookSketch.xlsx()
                .sheet("附件二", REPORT, "項次|實施要項|具體作法|執行成效|", "|||上半年|下半年", ONE + "一、甲。|無|無")
                .merged("D2:E2"));

        assertThat(plan.measures()).containsExactly("1.1 甲。 C4 [總務] <6月30日>", "1.2 乙。 C5 [總務] <6月30日>");
        assertThat(report.measures()).containsExactly("1.1 甲。 C4 =  D4");
        assertThat(report.found()).containsExactly("BLANK_OUTCOME D4");
    }

    @Test
    void spacesBeforeACaptionDoNotMatter() {
        ReadBook read = ReadBook.of(BookSketch.xlsx()
                .sheet("附件二", REPORT, "項次|實施要項|具體作法|執行成效|", "||| 上半年|　下半年", ONE + "一、甲。|計20人次。|計30人次。")
                .merged("D2:E2"));

        assertThat(read.measures()).containsExactly("1.1 甲。 C4 = 計20人次。計30人次。 D4");
        assertThat(read.found()).isEmpty();
    }

    @Test
    void ofColumnsOfItemsTheOneWithTheirNameIsRead() {
        ReadBook read = ReadBook.of(BookSketch.xlsx()
                .sheet(
                        "附件二",
                        REPORT,
                        "項次|實施要項|||具體作法||執行情形|||",
                        "|名稱|權重|主辦|編號|內容|目標值|實際值|場次|說明",
                        ONE + "25%|處綜合|1|甲。|3|4|5|成效良好。")
                .merged("B2:D2", "E2:F2", "G2:J2", "A2:A3"));

        assertThat(read.measures()).containsExactly("1.1 甲。 F4 = 目標值3實際值4 5場次成效良好。 G4");
        assertThat(read.found())
                .containsExactly("COLUMN_UNDER_HEAD_PASSED_OVER C3", "COLUMN_UNDER_HEAD_PASSED_OVER D3");
    }
}
