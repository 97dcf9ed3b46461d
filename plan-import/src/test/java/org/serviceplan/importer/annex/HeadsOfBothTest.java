package org.serviceplan.importer.annex;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.serviceplan.importer.testing.BookSketch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.serviceplan.importer.annex.ReadBook.ONE;
import static org.serviceplan.importer.annex.ReadBook.PLAN;
import static org.serviceplan.importer.annex.ReadBook.REPORT;

/** A head that names measures and outcomes together, over columns that say which is which and of what part of the year. */
class HeadsOfBothTest {
    private static final String HEAD = "項次|實施要項|具體作法及執行成效|||備註";
    private static final String[] ROWS = {ONE + "一、甲。|計1場次。|計2場次。", "||二、乙。|計3場次。|計4場次。"};

    @ParameterizedTest
    @ValueSource(
            strings = {
                "作法|上半年成效|下半年成效",
                "作法|成效（上半年）|成效（下半年）",
                "具體作法|上半年|下半年",
                "作法|1-6月|7-12月",
                "|上半年|下半年",
                "|上半年執行成效|下半年執行成效"
            })
    void captionsSayOfWhichPartOfTheYearOutcomesAre(String captions) {
        for (String[] merges : new String[][] {{"C2:E2", "A2:A3", "B2:B3", "F2:F3"}, {"C2:E2"}}) {
            ReadBook read = ReadBook.of(BookSketch.xlsx()
                    .sheet("附件二", REPORT, HEAD, "||" + captions, ROWS[0], ROWS[1])
                    .merged(merges));

            assertThat(read.measures()).containsExactly("1.1 甲。 C4 = 計1場次。計2場次。 D4", "1.2 乙。 C5 = 計3場次。計4場次。 D5");
            assertThat(read.found()).isEmpty();
        }
    }

    @Test
    void headNeedNotBeMergedOverItsCaptions() {
        ReadBook read = ReadBook.of(REPORT, HEAD, "||作法|上半年成效|下半年成效", ROWS[0], ROWS[1]);

        assertThat(read.measures()).containsExactly("1.1 甲。 C4 = 計1場次。計2場次。 D4", "1.2 乙。 C5 = 計3場次。計4場次。 D5");
        assertThat(read.found()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"作法, 成效", "具體作法, 執行成效"})
    void captionsMayStandOverCaptions(String measures, String outcomes) {
        ReadBook read = ReadBook.of(BookSketch.xlsx()
                .sheet("附件二", REPORT, HEAD, "||" + measures + "|" + outcomes, "|||上半年|下半年", ROWS[0], ROWS[1])
                .merged("C2:E2", "D3:E3", "C3:C4", "A2:A4", "B2:B4", "F2:F4"));

        assertThat(read.measures()).containsExactly("1.1 甲。 C5 = 計1場次。計2場次。 D5", "1.2 乙。 C6 = 計3場次。計4場次。 D6");
        assertThat(read.found()).isEmpty();
    }

    @Test
    void captionsSayOfWhichYearOutcomesAre() {
        ReadBook read = ReadBook.of(BookSketch.xlsx()
                .sheet("附件二", REPORT, HEAD, "||作法|111年成效|112年成效", ROWS[0], ROWS[1])
                .merged("C2:E2"));

        assertThat(read.measures()).containsExactly("1.1 甲。 C4 = 計2場次。 E4", "1.2 乙。 C5 = 計4場次。 E5");
        assertThat(read.found()).containsExactly("COLUMN_OF_ANOTHER_YEAR D3");
    }

    @Test
    void whatStandsBesideThemIsLeftOut() {
        ReadBook read = ReadBook.of(BookSketch.xlsx()
                .sheet("附件二", REPORT, "項次|實施要項|具體作法及執行成效||||備註", "||具體作法|經費|成效|佐證資料", ONE + "一、甲。|100|計1場次。|照片")
                .merged("C2:F2"));

        assertThat(read.measures()).containsExactly("1.1 甲。 C4 = 計1場次。 E4");
        assertThat(read.found())
                .containsExactly("COLUMN_UNDER_HEAD_PASSED_OVER D3", "COLUMN_UNDER_HEAD_PASSED_OVER F3");
    }

    @Test
    void planWithQuartersIsBothAnnexesOnceSomethingIsReported() {
        ReadBook read = ReadBook.of(BookSketch.xlsx()
                .sheet("附件一", PLAN, "項次|實施要項|具體作法及執行成效||||負責業參|完成期限", "||作法|第1季|第2季|第3季", ONE + "一、甲。|計1場次。|||總務|每季")
                .merged("C2:F2"));

        assertThat(read.measures()).containsExactly("1.1 甲。 C4 [總務] <每季>", "1.1 甲。 C4 [總務] = 計1場次。 D4");
        assertThat(read.found()).containsExactly("BOTH_ANNEXES_IN_ONE_TABLE D3");
    }

    @Test
    void sumsOfTheYearBesideItsPartsAreNotCountedTwice() {
        ReadBook grouped = ReadBook.of(BookSketch.xlsx()
                .sheet("附件二", REPORT, "項次|實施要項|具體作法|執行成效", "|||上半年|下半年|合計", ROWS[0] + "|共3場次。", ROWS[1] + "|共7場次。")
                .merged("D2:F2", "A2:A3", "B2:B3", "C2:C3"));
        ReadBook figures = ReadBook.of(BookSketch.xlsx()
                .sheet("附件二", REPORT, "項次|實施要項|具體作法|執行成效", "|||上半年|下半年|全年合計", ONE + "一、甲。|3|4|7")
                .merged("D2:F2", "A2:A3", "B2:B3", "C2:C3"));

        assertThat(grouped.measures()).containsExactly("1.1 甲。 C4 = 計1場次。計2場次。 D4", "1.2 乙。 C5 = 計3場次。計4場次。 D5");
        assertThat(grouped.found()).containsExactly("COLUMN_PASSED_OVER F3");
        assertThat(figures.measures()).containsExactly("1.1 甲。 C4 = 上半年3下半年4 D4");
    }
}
