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
import static org.serviceplan.importer.annex.ReadBook.TWO;

/** Columns that are not called as on the form, where what stands below or beside says what they are. */
class HeadsInOtherWordsTest {
    private static final String[] ROWS = {ONE + "一、甲。|總務|每季", "||二、乙。|總務|每季", TWO + "一、丙。|總務|每季"};
    private static final String[] READ = {"1.1 甲。 C3 [總務] <每季>", "1.2 乙。 C4 [總務] <每季>", "2.1 丙。 C5 [總務] <每季>"};

    @ParameterizedTest
    @ValueSource(strings = {"項目", "面向", "工作項目", "執行策略", "", "評核指標"})
    void itemsAreKnownByTheirHeadings(String head) {
        ReadBook read = plan("項次|" + head + "|具體作法|負責業參|完成期限");

        assertThat(read.measures()).containsExactly(READ);
        assertThat(read.found()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"作法", "內容", "辦理方式", "具體作為", "推動內容", "執行策略"})
    void measuresNeedNoWordOfTheFormBesideItems(String head) {
        ReadBook read = plan("項次|實施要項|" + head + "|負責業參|完成期限");

        assertThat(read.measures()).containsExactly(READ);
        assertThat(read.found()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"成效", "112年度成果", "績效", "成效說明", "執行進度", "目前辦理情形", "執行成效與檢討"})
    void outcomesNeedNoWordOfTheFormBesideItems(String head) {
        ReadBook read = ReadBook.of(REPORT, "項次|實施要項|作法|" + head, ONE + "一、甲。|計3場次。", "||二、乙。|計4場次。");

        assertThat(read.measures()).containsExactly("1.1 甲。 C3 = 計3場次。 D3", "1.2 乙。 C4 = 計4場次。 D4");
        assertThat(read.found()).isEmpty();
    }

    @Test
    void halvesOfTheYearMayBeCalledShortly() {
        ReadBook read = ReadBook.of(REPORT, "項次|實施要項|具體作法|上半年成效|下半年成效", ONE + "一、甲。|計3場次。|計4場次。");

        assertThat(read.measures()).containsExactly("1.1 甲。 C3 = 計3場次。計4場次。 D3");
    }

    @Test
    void shortWordsBesideThoseOfTheFormAreNoHeads() {
        ReadBook read = ReadBook.of(REPORT, "項次|實施要項|內容|具體作法|執行成效|成果", ONE + "略|一、甲。|計3場次。|照片");

        assertThat(read.measures()).containsExactly("1.1 甲。 D3 = 計3場次。 E3");
        assertThat(read.found()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"成果", "績效", "執行進度", "服務成果", "達成情形", "112年度成效"})
    void shortWordsMakeNoAnnex2OfAnAnnex1(String head) {
        ReadBook titled = ReadBook.of(PLAN, "項次|實施要項|具體作法|負責業參|完成期限|" + head, ONE + "一、甲。|總務|每季|預計100人次");
        ReadBook named = ReadBook.of(BookSketch.xlsx()
                .sheet("附件一", "花蓮縣榮民服務處112年度計畫", "項次|實施要項|具體作法|績效指標|" + head + "|負責業參", ONE + "一、甲。|20場次|提升|總務"));
        ReadBook planning = ReadBook.of(
                BookSketch.xlsx().sheet("工作表1", "花蓮縣榮民服務處112年度", "項次|實施要項|具體作法|負責業參|" + head, ONE + "一、甲。|總務|提升"));

        assertThat(titled.measures()).containsExactly("1.1 甲。 C3 [總務] <每季>");
        assertThat(titled.found()).isEmpty();
        assertThat(named.measures()).containsExactly("1.1 甲。 C3 [總務]");
        assertThat(planning.measures()).containsExactly("1.1 甲。 C3 [總務]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"花蓮縣榮民服務處112年度成果表", "花蓮縣榮民服務處112年度具體作法成效一覽表"})
    void shortWordsAreOutcomesUnderATitleThatEndsWithThem(String title) {
        String row = ONE + "一、甲。|總務|計3場次。";
        ReadBook read = ReadBook.of(BookSketch.xlsx().sheet("工作表1", title, "項次|實施要項|作法|負責業參|成果", row));
        ReadBook first = ReadBook.of(BookSketch.xlsx().sheet("附件一", title, "項次|實施要項|具體作法|負責業參|成果", row));

        assertThat(read.measures()).containsExactly("1.1 甲。 C3 [總務] = 計3場次。 E3");
        assertThat(read.found()).isEmpty();
        assertThat(first.measures()).containsExactly("1.1 甲。 C3 [總務]");
        assertThat(first.result().dependsOnName()).isTrue();
    }

    @Test
    void columnsOfTheirOwnBesideThoseOfTheFormAreNotAskedAbout() {
        ReadBook report = ReadBook.of(REPORT, "項次|實施要項|具體作法|辦理日期|執行成效|執行進度|精進作法", ONE + "一、甲。|112年5月1日|計3場次。|100%|略");
        ReadBook plan = ReadBook.of(PLAN, "項次|實施要項|具體作法|負責業參|完成期限|辦理頻率", ONE + "一、甲。|總務|112年12月31日|每月");

        assertThat(report.measures()).containsExactly("1.1 甲。 C3 = 計3場次。 E3");
        assertThat(report.found()).isEmpty();
        assertThat(plan.measures()).containsExactly("1.1 甲。 C3 [總務] <112年12月31日>");
        assertThat(plan.found()).isEmpty();
    }

    @Test
    void tablesOfShortWordsAreAnnexesWhereTheyAreCalledSo() {
        ReadBook annexes = ReadBook.of(BookSketch.xlsx()
                .sheet("附件一", PLAN, "項次|實施要項|具體作法|負責業參|完成期限", ONE + "一、甲。|總務|每季")
                .sheet("附件二", REPORT, "項次|實施要項|具體作法|執行成效", ONE + "一、甲。|計3場次。")
                .sheet("績效指標", "花蓮縣榮民服務處112年度績效指標", "項次|實施要項|績效指標|目標值|成果", ONE + "訪視人次|20人次|30人次")
                .sheet("參考", "花蓮縣榮民服務處112年度工作進度", "項次|實施要項|內容|執行進度", ONE + "訪視|50%"));
        ReadBook meeting =
                ReadBook.of("花蓮縣榮民服務處112年度業務會報列管事項", "項次|實施要項|內容|辦理情形|負責單位|期限", ONE + "請總務辦理|已完成|總務|112年3月31日");
        ReadBook plan = ReadBook.of("花蓮縣榮民服務處112年度提升政府服務效能計畫", "項次|實施要項|內容|負責單位|期限", ONE + "一、甲。|總務|每季");

        assertThat(annexes.measures()).containsExactly("1.1 甲。 C3 [總務] <每季>", "1.1 甲。 C3 = 計3場次。 D3");
        assertThat(annexes.found()).isEmpty();
        assertThat(meeting.found()).containsExactly("OUTCOMES_NOT_REPORTED_YET D2", "MISSING_MEASURE_COLUMN A2");
        assertThat(plan.measures()).containsExactly("1.1 甲。 C3 [總務] <每季>");
    }

    @ParameterizedTest
    @CsvSource({
        "統計, 政府服務效能成效指標統計表, 內容|目標值|達成情形",
        "自評, 政府服務效能自評表, 工作內容|自評分數|具體績效",
        "附件二附表, 政府服務效能, 內容|日期|成果",
        "附件一 經費, 政府服務效能, 內容|單位|金額",
        "附件三, 政府服務效能績效指標, 內容|目標值|成果",
        "管考, 政府服務效能管考表, 具體內容|列管等級|執行進度"
    })
    void furtherTablesOfShortWordsAreNoSecondAnnexes(String sheet, String title, String heads) {
        String[] further = {"花蓮縣榮民服務處112年度" + title, "項次|實施要項|" + heads, ONE + "訪視|20|30"};

        ReadBook beside = ReadBook.of(planBook().sheet(sheet, further));
        ReadBook besideBoth = ReadBook.of(planBook()
                .sheet("附件二", REPORT, "項次|實施要項|具體作法|執行成效", ONE + "一、甲。|計3場次。")
                .sheet(sheet, further));

        assertThat(beside.measures()).containsExactly("1.1 甲。 C3 [總務] <每季>");
        assertThat(besideBoth.isAccepted()).isTrue();
        assertThat(besideBoth.measures()).containsExactly("1.1 甲。 C3 [總務] <每季>", "1.1 甲。 C3 = 計3場次。 D3");
    }

    @Test
    void reportOfShortWordsBesideAPlanIsReadByItsTitle() {
        ReadBook read = ReadBook.of(planBook().sheet("成果", "花蓮縣榮民服務處112年度成果", "項次|實施要項|作法|成果", ONE + "一、甲。|計3場次。"));

        assertThat(read.measures()).containsExactly("1.1 甲。 C3 [總務] <每季>", "1.1 甲。 C3 = 計3場次。 D3");
    }

    @Test
    void ofSeveralShortWordsForOutcomesTheSurestIsRead() {
        ReadBook read = ReadBook.of(REPORT, "項次|實施要項|具體作法|執行進度|達成情形|成果", ONE + "一、甲。|100%|達成|計3場次。");

        assertThat(read.measures()).containsExactly("1.1 甲。 C3 = 計3場次。 F3");
        assertThat(read.found()).isEmpty();
    }

    @Test
    void ofSeveralShortWordsTheSurestIsRead() {
        ReadBook read = ReadBook.of(PLAN, "項次|實施要項|執行策略|辦理方式|具體內容|負責業參|辦理頻率", ONE + "策略|電話|訪視甲。|總務|每月");

        assertThat(read.measures()).containsExactly("1.1 訪視甲。 E3 [總務] <每月>");
        assertThat(read.found()).containsExactly("GROUP_COLUMN_PASSED_OVER C2", "COLUMN_PASSED_OVER D2");
    }

    @Test
    void strategiesBesideTheItemsAreNoItems() {
        for (String items : new String[] {"實施要項", "工作項目"}) {
            ReadBook read = ReadBook.of(BookSketch.xlsx()
                    .sheet(
                            "附件一",
                            PLAN,
                            "項次|" + items + "|執行策略|具體作法|負責業參|完成期限",
                            ONE + "策略甲|一、甲。|總務|每季",
                            "|||二、乙。|總務|每季",
                            "||策略乙|一、丙。|總務|每季")
                    .merged("A3:A5", "B3:B5", "C3:C4"));

            assertThat(read.measures())
                    .containsExactly("1.1 甲。 D3 [總務] <每季>", "1.2 乙。 D4 [總務] <每季>", "1.3 丙。 D5 [總務] <每季>");
            assertThat(read.found()).containsExactly("GROUP_COLUMN_PASSED_OVER C2");
        }
    }

    private static BookSketch planBook() {
        return BookSketch.xlsx().sheet("附件一", PLAN, "項次|實施要項|具體作法|負責業參|完成期限", ONE + "一、甲。|總務|每季");
    }

    private static ReadBook plan(String head) {
        return ReadBook.of(PLAN, head, ROWS[0], ROWS[1], ROWS[2]);
    }
}
