package org.serviceplan.importer.annex;

import java.util.ArrayList;
import java.util.List;

import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.serviceplan.importer.AnnexImporter;
import org.serviceplan.importer.ImportResult;
import org.serviceplan.importer.testing.BookSketch;
import org.serviceplan.model.AnnexKind;
import org.serviceplan.model.Measure;
import org.serviceplan.model.text.LayoutText;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/** Measures and what came of them, written in one column. */
class OneColumnTest {
    private static final String TITLE = "花蓮縣榮民服務處112年度提升政府服務效能執行成效一覽表";
    private static final String HEADS = "項次|實施要項|具體作法及執行成效";
    private static final String ONE = "一|完備基礎服務項目，注重服務特性差異化|";
    private static final String TWO = "二|重視全程意見回饋及參與，力求服務切合民眾需求|";

    @ParameterizedTest
    @CsvSource({
        "一、甲。執行成效：計3場次。, 甲。, 計3場次。",
        "一、甲。/【執行成效】/計3場次。, 甲。, 計3場次。",
        "一、甲/（成效）計3場次。, 甲, 計3場次。",
        "一、具體作法：甲。/◎112年度執行成效： 計3場次。, 甲。, 計3場次。",
        "一、甲。/執行情形/計3場次。, 甲。, 計3場次。",
        "一、甲。/計3場次，/計20戶。, 甲。, '計3場次，計20戶。'",
        "一、甲。（成效：計3場次）, 甲。, 計3場次",
        "一、甲。/（成效：計3場次（含線上）。）, 甲。, 計3場次（含線上）。",
        "作法：/1.甲。/成效：/1.計3場次。, 甲。, 計3場次。",
        "甲。/執行成效：改版完成。, 甲。, 改版完成。"
    })
    void arePartedWhereTheCellTells(String cell, String measure, String outcome) {
        ImportResult result = read(TITLE, HEADS, ONE + cell);

        assertThat(measures(result, AnnexKind.OUTCOMES)).containsExactly(tuple(1, measure, "C3", outcome, "C3"));
        assertThat(found(result)).containsExactly("OUTCOMES_BESIDE_MEASURES C2");
    }

    @Test
    void measureOfWhichNothingTellsWhereItEndsIsToldWhereOthersDo() {
        ImportResult result =
                read(TITLE, HEADS, ONE + "一、甲。成效：計3場次。/二、訪視榮民20人次。/三、講習：每年至少20小時。/四、關懷。/慰問20人。/共2次。/五、丙。執行成效：無");

        assertThat(measures(result, AnnexKind.OUTCOMES))
                .containsExactly(
                        tuple(1, "甲。", "C3", "計3場次。", "C3"),
                        tuple(2, "訪視榮民20人次。", "C3", "", "C3"),
                        tuple(3, "講習：每年至少20小時。", "C3", "", "C3"),
                        tuple(4, "關懷。慰問20人。共2次。", "C3", "", "C3"),
                        tuple(5, "丙。", "C3", "", "C3"));
        assertThat(found(result))
                .containsExactly(
                        "OUTCOMES_BESIDE_MEASURES C2",
                        "OUTCOME_NOT_APART C3",
                        "OUTCOME_NOT_APART C3",
                        "OUTCOME_NOT_APART C3",
                        "BLANK_OUTCOME C3");
    }

    @ParameterizedTest
    @ValueSource(strings = {"具體作法及執行成效", "作法/成效", "112年度具體作法與執行情形", "具體做法執行成果"})
    void columnInWhichNothingTellsGoesBackWithAllThatStandsThere(String head) {
        ImportResult result = read(TITLE, "項次|實施要項|" + head, ONE + "一、辦理講習3場次。/二、訪視20人次。");

        assertThat(result.status()).isEqualTo(ImportResult.Status.REJECTED);
        assertThat(measures(result, AnnexKind.OUTCOMES))
                .containsExactly(tuple(1, "辦理講習3場次。", "C3", "", "C3"), tuple(2, "訪視20人次。", "C3", "", "C3"));
        assertThat(found(result)).containsExactly("OUTCOMES_NOT_APART C2");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "每日上午8:30起服務榮民20人次。",
                "比例1:3，計20人次",
                "宣導網址http://www.vac.gov.tw，計3場次",
                "對象：榮民20人。",
                "甲。/榮民20人參加。",
                "甲。/計畫辦理3場次。",
                "甲。/成果：辦理成果展。/執行成效：計3場次。",
                "甲：/1.子。/執行成效：計3場次。/2.丑。/執行成效：計4場次。",
                "甲。（成效：計3場次）及乙。"
            })
    void whatIsNotSureStaysWholeAndIsTold(String cell) {
        ImportResult result = read(TITLE, HEADS, ONE + "一、" + cell, TWO + "乙。執行成效：計9場次。");

        assertThat(result.annexes().get(0).annex().measures().get(0).text())
                .isEqualTo(LayoutText.joined(cell.replace('/', '\n')));
        assertThat(measures(result, AnnexKind.OUTCOMES))
                .extracting(measure -> measure.toList().get(3))
                .containsExactly("", "計9場次。");
        assertThat(found(result)).containsExactly("OUTCOMES_BESIDE_MEASURES C2", "OUTCOME_NOT_APART C3");
    }

    @Test
    void headThatNamesNoMeasuresIsOneOfOutcomes() {
        for (String heads : List.of("項次|實施要項|辦理情形及成效", "項次|實施要項|預算科目|辦理情形及成效")) {
            ImportResult result = read(TITLE, heads, ONE + "一、辦理講習。|成效：計3場次。");

            assertThat(result.status()).isEqualTo(ImportResult.Status.REJECTED);
            assertThat(measures(result, AnnexKind.OUTCOMES)).isEmpty();
            assertThat(found(result)).containsExactly("MISSING_MEASURE_COLUMN A2");
        }
    }

    @Test
    void outcomeWithoutAMeasureIsNone() {
        ImportResult result = read(TITLE, HEADS, ONE + "執行成效：/一、計3場次。/二、計4場次。", TWO + "一、執行成效：計5場次。/二、乙。成效：計6場次。");

        assertThat(measures(result, AnnexKind.OUTCOMES))
                .containsExactly(
                        tuple(1, "", "C3", "一、計3場次。二、計4場次。", "C3"),
                        tuple(1, "", "C4", "計5場次。", "C4"),
                        tuple(2, "乙。", "C4", "計6場次。", "C4"));
        assertThat(found(result))
                .containsExactly("OUTCOMES_BESIDE_MEASURES C2", "BLANK_MEASURE C3", "BLANK_MEASURE C4");
    }

    @Test
    void whatAnOutcomeListsIsNoMeasure() {
        ImportResult result =
                read(TITLE, HEADS, ONE + "甲。/成效：/一、講習3場次。/二、座談2場次。", TWO + "一、乙。", "||執行成效：計4場次。/二、丙。成效：計5場次。");

        assertThat(measures(result, AnnexKind.OUTCOMES))
                .containsExactly(
                        tuple(1, "甲。", "C3", "一、講習3場次。二、座談2場次。", "C3"),
                        tuple(1, "乙。", "C4", "計4場次。", "C4"),
                        tuple(2, "丙。", "C5", "計5場次。", "C5"));
        assertThat(found(result)).containsExactly("OUTCOMES_BESIDE_MEASURES C2");
    }

    @Test
    void outcomesListedInTheRowBelowBelongToTheMeasuresOfTheirNumbers() {
        ImportResult result = read(
                TITLE,
                HEADS,
                ONE + "一、甲。成效：計1場次。/二、乙。/三、丙。",
                "||執行成效：/二、計3場次。/三、計4場次。",
                TWO + "丁。",
                "||成效：/一、計5場次。/二、計6場次。");

        assertThat(measures(result, AnnexKind.OUTCOMES))
                .containsExactly(
                        tuple(1, "甲。", "C3", "計1場次。", "C3"),
                        tuple(2, "乙。", "C3", "計3場次。", "C3"),
                        tuple(3, "丙。", "C3", "計4場次。", "C3"),
                        tuple(1, "丁。", "C5", "一、計5場次。二、計6場次。", "C5"));
        assertThat(found(result)).containsExactly("OUTCOMES_BESIDE_MEASURES C2");
    }

    @Test
    void outcomesListedByOtherNumbersThanTheMeasuresAreTold() {
        ImportResult below = read(TITLE, HEADS, ONE + "一、甲。/二、乙。", "||執行成效：/一、計3場次。/三、計4場次。", TWO + "丁。成效：計9場次。");
        ImportResult inCell = read(TITLE, HEADS, ONE + "一、甲。/二、乙。/執行成效：/一、計3場次。/三、計4場次。", TWO + "丁。成效：計9場次。");

        for (ImportResult result : List.of(below, inCell)) {
            assertThat(measures(result, AnnexKind.OUTCOMES))
                    .containsExactly(
                            tuple(1, "甲。", "C3", "", "C3"),
                            tuple(2, "乙。執行成效：一、計3場次。三、計4場次。", "C3", "", "C3"),
                            tuple(1, "丁。", result == below ? "C5" : "C4", "計9場次。", result == below ? "C5" : "C4"));
            assertThat(found(result))
                    .containsExactly("OUTCOMES_BESIDE_MEASURES C2", "OUTCOME_NOT_APART C3", "OUTCOME_NOT_APART C3");
        }
    }

    @Test
    void outcomesBelowTheirMeasuresInRowsOfTheirOwnBelongToThem() {
        ImportResult result = read(
                TITLE,
                HEADS + "|負責業參",
                ONE + "一、甲。||總務",
                "||執行成效：計3場次。|志工",
                "||二、乙。|總務",
                "||成效：計4場次。|",
                TWO + "丙。|總務",
                "||辦理成果：已完成。|");

        assertThat(measures(result, AnnexKind.OUTCOMES))
                .containsExactly(
                        tuple(1, "甲。", "C3", "計3場次。", "C3"),
                        tuple(2, "乙。", "C5", "計4場次。", "C5"),
                        tuple(1, "丙。", "C7", "已完成。", "C7"));
    }

    @Test
    void outcomesListedBehindAllMeasuresOfACellAreTheirsByTheirNumbers() {
        for (String outcomes : List.of("一、計3場次。/二、計4場次。", "(1)計3場次，(2)計4場次。", "1.計3場次。/2.計4場次。")) {
            ImportResult result = read(TITLE, HEADS, ONE + "具體作法：/一、甲。/二、乙。/執行成效：/" + outcomes);

            assertThat(measures(result, AnnexKind.OUTCOMES))
                    .extracting(measure ->
                            measure.toList().get(1) + " " + measure.toList().get(3))
                    .containsExactly(outcomes.contains("，") ? "甲。 計3場次，" : "甲。 計3場次。", "乙。 計4場次。");
            assertThat(found(result)).containsExactly("OUTCOMES_BESIDE_MEASURES C2");
        }
    }

    @Test
    void headMergedOverTwoColumnsIsOneOfEach() {
        ImportResult apart = read(BookSketch.xlsx()
                .sheet("附件二", TITLE, "項次|實施要項|具體作法及執行成效|", ONE + "一、甲。|計3場次。")
                .merged("C2:D2"));
        ImportResult numbered = read(BookSketch.xlsx()
                .sheet("附件二", TITLE, "項次|實施要項|具體作法及執行成效|", ONE + "一|甲。成效：計3場次。", "||二|乙。成效：計4場次。")
                .merged("C2:D2"));

        assertThat(measures(apart, AnnexKind.OUTCOMES)).containsExactly(tuple(1, "甲。", "C3", "計3場次。", "D3"));
        assertThat(found(apart)).isEmpty();
        assertThat(measures(numbered, AnnexKind.OUTCOMES))
                .containsExactly(tuple(1, "甲。", "C3", "計3場次。", "C3"), tuple(2, "乙。", "C4", "計4場次。", "C4"));
    }

    @Test
    void headMergedOverTwoColumnsOfWhichTheTextsStandInOneIsOfBoth() {
        String head = "項次|實施要項|具體作法及執行成效||備註";
        ImportResult blank = read(BookSketch.xlsx()
                .sheet("附件二", TITLE, head, ONE + "一、甲。成效：計3場次。||略")
                .merged("C2:D2"));
        ImportResult merged = read(BookSketch.xlsx()
                .sheet("附件二", TITLE, head, ONE + "1|甲。成效：計3場次。", TWO + "一、乙。成效：計4場次。")
                .merged("C2:D2")
                .merged("C4:D4"));

        assertThat(measures(blank, AnnexKind.OUTCOMES)).containsExactly(tuple(1, "甲。", "C3", "計3場次。", "C3"));
        assertThat(measures(merged, AnnexKind.OUTCOMES))
                .containsExactly(tuple(1, "甲。", "C3", "計3場次。", "C3"), tuple(1, "乙。", "C4", "計4場次。", "C4"));
        assertThat(found(merged)).containsExactly("OUTCOMES_BESIDE_MEASURES C2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"作法|成效", "內容|成果", "具體作法|成果", "內容|執行成效", "作法|執行成效"})
    void captionsBelowAMergedHeadSayWhichColumnIsWhich(String captions) {
        ImportResult result = read(BookSketch.xlsx()
                .sheet("附件二", TITLE, "項次|實施要項|具體作法及執行成效||備註", "||" + captions, ONE + "一、甲。|計3場次。")
                .merged("C2:D2"));

        assertThat(measures(result, AnnexKind.OUTCOMES)).containsExactly(tuple(1, "甲。", "C4", "計3場次。", "D4"));
        assertThat(found(result)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "花蓮縣榮民服務處|112年度|具體作法及執行成效|備註",
                "花蓮縣榮民服務處112年度||具體作法及執行成效|業務單位|企劃組",
                "花蓮縣榮民服務處|112年度|具體作法及執行成效|編號",
                "編號|A-01||具體作法及執行成效;花蓮縣榮民服務處112年度"
            })
    void titleInSeveralCellsIsNoHead(String title) {
        List<String> rows = new ArrayList<>(List.of(title.split(";")));
        rows.addAll(List.of("項次|實施要項|具體作法|執行成效", ONE + "一、甲。|計3場次。"));
        ImportResult result = read(rows.toArray(String[]::new));

        assertThat(result.status()).isEqualTo(ImportResult.Status.ACCEPTED);
        assertThat(result.annexes())
                .extracting(imported ->
                        imported.annex().office() + " " + imported.annex().year())
                .singleElement()
                .asString()
                .endsWith(" 112");
        assertThat(result.annexes().get(0).annex().measures().get(0).text()).isEqualTo("甲。");
        assertThat(found(result)).isEmpty();
    }

    @Test
    void headsAloneBetweenTwoTablesAreNoPartOfTheFirst() {
        ImportResult result = read(
                TITLE.replace("執行成效一覽表", "具體作法"),
                "項次|實施要項|具體作法|負責業參",
                ONE + "一、甲。|總務",
                "項次||具體作法及執行成效",
                TITLE,
                "項次|實施要項|具體作法|執行成效",
                ONE + "一、甲。|計3場次。");

        assertThat(measures(result, AnnexKind.OUTCOMES)).containsExactly(tuple(1, "甲。", "C7", "計3場次。", "D7"));
        assertThat(result.annexes().get(0).annex().measures())
                .extracting(Measure::text)
                .containsExactly("甲。");
    }

    @Test
    void headMayBeBrokenOverTwoRows() {
        ImportResult result = read(TITLE, "項|實施|具體作法及|負責", "次|要項|執行成效|業參", ONE + "一、甲。成效：計3場次。|總務");

        assertThat(measures(result, AnnexKind.OUTCOMES)).containsExactly(tuple(1, "甲。", "C4", "計3場次。", "C4"));
        assertThat(found(result)).containsExactly("OUTCOMES_BESIDE_MEASURES C2");
    }

    @Test
    void planWithoutOutcomesYetIsAnnexOneAlone() {
        String[] rows = {TITLE.replace("執行成效一覽表", "具體作法及執行成效"), HEADS + "|負責業參|完成期限", ONE + "一、甲。|總務|每季"};
        ImportResult planned = read(rows);
        rows[2] = ONE + "一、甲。成效：計3場次。|總務|每季";
        ImportResult reported = read(rows);

        assertThat(planned.annexes()).hasSize(1);
        assertThat(measures(planned, AnnexKind.MEASURES)).containsExactly(tuple(1, "甲。", "C3", null, null));
        assertThat(found(planned)).containsExactly("OUTCOMES_NOT_REPORTED_YET C2");
        assertThat(measures(reported, AnnexKind.MEASURES)).containsExactly(tuple(1, "甲。", "C3", null, null));
        assertThat(measures(reported, AnnexKind.OUTCOMES)).containsExactly(tuple(1, "甲。", "C3", "計3場次。", "C3"));
    }

    @Test
    void columnOfItsOwnIsThatOfTheOutcomes() {
        ImportResult result = read(TITLE, HEADS + "|執行成果", ONE + "一、甲。成效：良好。|計3場次。");

        assertThat(measures(result, AnnexKind.OUTCOMES)).containsExactly(tuple(1, "甲。成效：良好。", "C3", "計3場次。", "D3"));
        assertThat(found(result)).isEmpty();
    }

    private static ImportResult read(String... rows) {
        return read(BookSketch.xlsx().sheet("附件", rows));
    }

    private static ImportResult read(BookSketch book) {
        return AnnexImporter.standard().read(book.bytes(), "x.xlsx");
    }

    private static List<Tuple> measures(ImportResult result, AnnexKind kind) {
        return result.annexes().stream()
                .map(imported -> imported.annex())
                .filter(annex -> annex.kind() == kind)
                .flatMap(annex -> annex.measures().stream())
                .map(measure -> tuple(
                        measure.ordinal(),
                        measure.text(),
                        measure.cell().toString(),
                        measure.outcome() == null ? null : measure.outcome().text(),
                        measure.outcome() == null
                                ? null
                                : measure.outcome().cell().toString()))
                .toList();
    }

    private static List<String> found(ImportResult result) {
        return result.allFindings().kept().stream()
                .filter(finding -> !finding.code().value().equals("MISSING_ITEM"))
                .map(finding -> finding.code() + " " + finding.cell())
                .toList();
    }
}
