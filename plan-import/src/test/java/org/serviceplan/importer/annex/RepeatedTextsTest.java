package org.serviceplan.importer.annex;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.serviceplan.importer.testing.BookSketch;
import org.serviceplan.model.Measure;
import org.serviceplan.model.Outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.serviceplan.importer.annex.ReadBook.ONE;
import static org.serviceplan.importer.annex.ReadBook.PLAN;
import static org.serviceplan.importer.annex.ReadBook.REPORT;
import static org.serviceplan.importer.annex.ReadBook.TWO;

/** What a row says again of the one above, and how items are numbered in their headings. */
class RepeatedTextsTest {
    private static final String HEAD = "項次|實施要項|具體作法|負責業參|完成期限";

    @ParameterizedTest
    @ValueSource(strings = {"同上", "〃", "（同上）"})
    void measureAsAboveIsTheOneAboveWithAnotherUnit(String ditto) {
        ReadBook read = ReadBook.of(
                REPORT, "項次|實施要項|具體作法|負責業參|執行成效", ONE + "一、甲。|總務|計3場次。", "||" + ditto + "|志工|計4場次。", "||二、乙。|志工|計5場次。");

        assertThat(read.measures()).containsExactly("1.1 甲。 C3 [總務,志工] = 計3場次。計4場次。 E3", "1.2 乙。 C5 [志工] = 計5場次。 E5");
        assertThat(read.found()).containsExactly("MEASURE_AS_ABOVE C4");
    }

    @Test
    void measureAsAboveWithAnotherDeadlineIsOneOfItsOwn() {
        ReadBook read =
                ReadBook.of(PLAN, HEAD, ONE + "一、甲。|總務|持續辦理", "||同上|輔導|112年6月30日", "||同上|志工|同上", "||二、乙。|志工|同上");

        assertThat(read.measures())
                .containsExactly(
                        "1.1 甲。 C3 [總務] <持續辦理>", "1.2 甲。 C4 [輔導,志工] <112年6月30日>", "1.2 乙。 C6 [志工] <112年6月30日>");
        assertThat(read.found())
                .containsExactly(
                        "MEASURE_NUMBER_MISSING C4",
                        "MEASURE_NUMBER_DUPLICATE C6",
                        "MEASURE_AS_ABOVE C4",
                        "MEASURE_AS_ABOVE C5");
    }

    /** Thousands of rows may say so under a text that takes long to understand. */
    @Test
    void outcomeAsAboveIsUnderstoodOnce() {
        ReadBook read = ReadBook.of(REPORT, "項次|實施要項|具體作法|執行成效", ONE + "一、甲。|計3場次。", "||二、乙。|同上", "||三、丙。|同上");

        List<Outcome> outcomes = read.result().annexes().get(0).annex().items().get(0).measures().stream()
                .map(Measure::outcome)
                .toList();
        assertThat(outcomes).extracting(Outcome::text).containsOnly("計3場次。");
        assertThat(outcomes).extracting(outcome -> outcome.cell().toString()).containsExactly("D3", "D4", "D5");
        assertThat(outcomes).allSatisfy(outcome -> assertThat(outcome.figures())
                .hasSize(1)
                .isSameAs(outcomes.get(0).figures()));
    }

    @Test
    void measureAsAboveWithItsOwnNumberIsOneOfItsOwn() {
        ReadBook read =
                ReadBook.of(REPORT, "項次|實施要項|編號|具體作法|執行成效", ONE + "1|甲。|計20人次。", "||2|同上|計3場次。", "||3|乙。|計5場次。");

        assertThat(read.measures())
                .containsExactly("1.1 甲。 D3 = 計20人次。 E3", "1.2 甲。 D4 = 計3場次。 E4", "1.3 乙。 D5 = 計5場次。 E5");
        assertThat(read.found()).containsExactly("MEASURE_AS_ABOVE D4");
    }

    @Test
    void numberMayGoOnOnTheNextPage() {
        ReadBook read = ReadBook.of(
                PLAN,
                HEAD,
                ONE + "一、辦理講習，提升|總務|每季",
                "接下頁",
                HEAD,
                ONE.replace("一|", "一（續）|").replace("化|", "化（續）|") + "服務知能。|總務|每季",
                "||二、乙。|志工|每季");

        assertThat(read.measures()).containsExactly("1.1 辦理講習，提升服務知能。 C3 [總務] <每季>", "1.2 乙。 C7 [志工] <每季>");
        assertThat(read.found()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"第一項 ", "第一項：", "項次一：", "一 ", "一　", "1 "})
    void headingsMayBeNumberedInOtherWords(String number) {
        String third = number.replace('一', '三').replace('1', '3');
        ReadBook read = ReadBook.of(
                PLAN,
                "實施要項|具體作法|負責業參|完成期限",
                third + "便捷服務遞送過程與方式，提升民眾生活便利度|一、甲。|總務|每季",
                number + ONE.split("\\|", -1)[1] + "|一、乙。|總務|每季");

        assertThat(read.measures()).containsExactly("3.1 甲。 B3 [總務] <每季>", "1.1 乙。 B4 [總務] <每季>");
        assertThat(read.found()).noneMatch(found -> found.startsWith("HEADING_DIFFERS"));
    }

    @Test
    void itemsMayStandAboveATableEachOnItsOwnSheet() {
        String head = "序號|具體作法|負責業參|完成期限";
        ReadBook read = ReadBook.of(BookSketch.xlsx()
                .sheet("要項一", PLAN, "實施要項：" + ONE.split("\\|", -1)[1], head, "1|甲。|總務|每季", "2|乙。|志工|每月")
                .sheet("要項二", PLAN, "實施要項：" + TWO.split("\\|", -1)[1], head, "1|丙。|總務|每季"));

        assertThat(read.measures())
                .containsExactly("1.1 甲。 B4 [總務] <每季>", "1.2 乙。 B5 [志工] <每月>", "2.1 丙。 '要項二'!B4 [總務] <每季>");
        assertThat(read.found()).containsExactly("ANNEX_OVER_SHEETS null");
    }

    @ParameterizedTest
    @ValueSource(strings = {"無", "－", "一、無", "不適用"})
    void measureThatSaysThatThereIsNoneIsBlank(String none) {
        ReadBook read = ReadBook.of(PLAN, HEAD, ONE + "一、甲。|總務|每季", TWO + none + "||");

        assertThat(read.measures()).containsExactly("1.1 甲。 C3 [總務] <每季>");
        assertThat(read.found()).containsExactly("BLANK_MEASURE C4");
    }

    @Test
    void sheetMayBeCalledByTheGregorianYearAlone() {
        ReadBook read = ReadBook.of(
                BookSketch.xlsx().sheet("2023", "花蓮縣榮民服務處提升政府服務效能具體作法", HEAD, ONE + "一、甲。|總務|每季", TWO + "一、乙。|總務|每季"));

        assertThat(read.isAccepted()).isTrue();
        assertThat(read.result().annexes().get(0).annex().year()).hasToString("112");
    }
}
