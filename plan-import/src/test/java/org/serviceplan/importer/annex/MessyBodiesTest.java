package org.serviceplan.importer.annex;

import java.util.List;
import java.util.stream.Collectors;

import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.serviceplan.importer.table.TableFinder;
import org.serviceplan.importer.table.Vocabulary;
import org.serviceplan.importer.testing.SheetSketch;
import org.serviceplan.importer.workbook.TimeLimit;
import org.serviceplan.model.Measure;
import org.serviceplan.model.PlanItem;
import org.serviceplan.model.ResponsibleUnit;
import org.serviceplan.model.framework.PlanFrameworks;
import org.serviceplan.model.office.OfficeRoster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/** What clerks do to the rows of a table, one habit a test. */
class MessyBodiesTest {
    private static final String TITLE = "花蓮縣榮民服務處112年度提升政府服務效能具體作法";
    private static final String HEADS = "項次|實施要項|具體作法|負責業參|完成期限";
    private static final String ONE = "完備基礎服務項目，注重服務特性差異化";
    private static final String TWO = "重視全程意見回饋及參與，力求服務切合民眾需求";

    private final AnnexReader reader =
            new AnnexReader(OfficeRoster.standard(), PlanFrameworks.standard(), Vocabulary.standard());

    @Test
    void itemMergedOverAllColumnsBeginsThereThoughItHasAColumnOfItsOwn() {
        AnnexReader.Reading reading = read(SheetSketch.named("表")
                .rows(TITLE, "實施要項|具體作法|負責業參|完成期限", "一、" + ONE, "|甲。|處綜合|每季", "|乙。|總務|", "二、" + TWO, "|丙。|總務|每季")
                .merged("A3:D3", "A6:D6"));

        assertItems(reading, tuple(1, ONE, "A3", List.of("甲。", "乙。")), tuple(2, TWO, "A6", List.of("丙。")));
        assertThat(codes(reading)).containsOnly("MISSING_ITEM");
    }

    @Test
    void itemAboveTheHeadOfItsTableIsThatOfTheRowsBelow() {
        AnnexReader.Reading reading = read(
                TITLE,
                "實施要項一：" + ONE,
                "項次|具體作法|負責業參|完成期限",
                "1|甲。|處綜合|每季",
                "2|乙。|總務|每季",
                "實施要項二：" + TWO,
                "項次|具體作法|負責業參|完成期限",
                "1|丙。|處綜合|每季");

        assertItems(reading, tuple(1, ONE, "A2", List.of("甲。", "乙。")), tuple(2, TWO, "A6", List.of("丙。")));
        assertThat(reading.annex().title()).isEqualTo(TITLE);
        assertThat(codes(reading)).containsOnly("MISSING_ITEM");
    }

    @Test
    void numberOfTheItemInEveryRowIsNoNewItem() {
        AnnexReader.Reading reading = read(
                TITLE,
                HEADS,
                "一|" + ONE + "|一、甲。|處綜合|每季",
                "一||二、乙。|處綜合|每季",
                "二|" + TWO + "|一、丙。|處綜合|每季",
                "二||二、丁。|處綜合|每季");

        assertItems(reading, tuple(1, ONE, "A3", List.of("甲。", "乙。")), tuple(2, TWO, "A5", List.of("丙。", "丁。")));
        assertThat(codes(reading)).containsOnly("MISSING_ITEM");
    }

    @Test
    void headingThatGoesOnOrIsTheSameIsThatOfTheItemAbove() {
        for (String again : List.of(ONE + "（續）", ONE + "(續前頁)", "同上", "〃")) {
            AnnexReader.Reading reading = read(
                    TITLE,
                    HEADS,
                    "一|" + ONE + "|一、甲。|處綜合|每季",
                    HEADS,
                    "一|" + again + "|二、乙。|總務|每季",
                    "二|" + TWO + "|一、丙。|總務|每季");

            assertItems(reading, tuple(1, ONE, "A3", List.of("甲。", "乙。")), tuple(2, TWO, "A6", List.of("丙。")));
        }
    }

    @Test
    void otherTableBelowIsNoPartOfTheAnnex() {
        AnnexReader.Reading reading = read(
                TITLE,
                HEADS,
                "一|" + ONE + "|一、甲。|處綜合|每季",
                "二|" + TWO + "|一、乙。|總務|每季",
                "",
                "編號|活動名稱|場次|人數",
                "1|講習|3|50",
                "2|座談|2|40");

        assertItems(reading, tuple(1, ONE, "A3", List.of("甲。")), tuple(2, TWO, "A4", List.of("乙。")));
        assertThat(codes(reading)).containsOnly("MISSING_ITEM");
    }

    @Test
    void deeperListInRowsOfItsOwnIsPartOfItsMeasure() {
        AnnexReader.Reading reading = read(
                TITLE,
                HEADS,
                "一|" + ONE + "|一、辦理事項如下：|處綜合|每季",
                "||1.新進人員訓練。|處綜合|",
                "||2.志工訓練。|志工|",
                "||二、乙。|總務|",
                "||3、丙。|總務|");

        assertItems(reading, tuple(1, ONE, "A3", List.of("辦理事項如下：1.新進人員訓練。2.志工訓練。", "乙。", "3、丙。")));
        assertThat(reading.annex().measures().get(0).units())
                .containsExactly(ResponsibleUnit.of("處綜合"), ResponsibleUnit.of("志工"));
    }

    @Test
    void decimalsUnderANumberArePartOfItsMeasure() {
        AnnexReader.Reading reading = read(
                TITLE,
                HEADS,
                "一|" + ONE + "|1.甲。|處綜合|每季",
                "||1.1子。|總務|",
                "||1.2丑。|志工|",
                "||2.乙，|總務|",
                "||3.5公里健走。|總務|");

        assertItems(reading, tuple(1, ONE, "A3", List.of("甲。1.1子。1.2丑。", "乙，3.5公里健走。")));
    }

    @Test
    void listInACellWhoseMeasureHasANumberOfItsOwnIsBelowThat() {
        AnnexReader.Reading reading =
                read(TITLE, "項次|實施要項|序號|具體作法|負責業參|完成期限", "一|" + ONE + "|1|辦理事項如下：/1.甲。/2.乙。|處綜合|每季", "||2|丙。|總務|");

        assertItems(reading, tuple(1, ONE, "A3", List.of("辦理事項如下：1.甲。2.乙。", "丙。")));
        assertThat(codes(reading)).containsOnly("MISSING_ITEM");
    }

    @Test
    void textAloneAmongNumbersIsToldToBePassedOver() {
        AnnexReader.Reading reading = read(TITLE, HEADS, "一|" + ONE + "|一、甲。|處綜合|每季", "二、乙講習。", "||三、丙。|總務|");

        assertItems(reading, tuple(1, ONE, "A3", List.of("甲。", "丙。")));
        assertThat(reading.findings().kept())
                .filteredOn(finding -> finding.code().value().equals("TEXT_IN_NUMBERS_SKIPPED"))
                .extracting(finding -> finding.cell() + " " + finding.value())
                .containsExactly("A4 二、乙講習。");
    }

    @Test
    void yearMayStandInAPreface() {
        AnnexReader.Reading reading =
                read("機關名稱：花蓮縣榮民服務處", "年度：112", "提升政府服務效能具體作法", HEADS, "一|" + ONE + "|一、甲。|處綜合|6月底前");

        assertThat(reading.annex().year()).hasToString("112");
        assertThat(reading.annex().measures().get(0).deadline().date()).hasToString("2023-06-30");
    }

    @Test
    void numbersThatRunThroughAllItemsHaveNoGap() {
        AnnexReader.Reading running =
                read(TITLE, HEADS, "一|" + ONE + "|1.甲。|處綜合|每季", "||2.乙。|總務|", "二|" + TWO + "|3.丙。|總務|每季", "||5.丁。|總務|");

        assertThat(running.annex().measures()).extracting(Measure::ordinal).containsExactly(1, 2, 3, 5);
        assertThat(running.findings().kept())
                .filteredOn(finding -> finding.code().value().startsWith("MEASURE"))
                .extracting(finding -> finding.code() + " " + finding.cell())
                .containsExactly("MEASURE_NUMBER_GAP C6");
    }

    @Test
    void numbersThatBeginAnewUnderEachStrategyAreNotTwice() {
        AnnexReader.Reading reading = read(
                TITLE,
                "項次|實施要項|執行策略|具體作法|負責業參|完成期限",
                "一|" + ONE + "|主動|1.甲。|處綜合|每季",
                "||主動|2.乙。|總務|",
                "||便捷|1.丙。/2.丁。|總務|",
                "|||4.戊。|總務|",
                "|||4.己。|總務|",
                "二|" + TWO + "|便捷|1.庚。|總務|每季",
                "|||1.辛。|總務|每季");

        assertThat(reading.annex().measures())
                .extracting(Measure::ordinal, Measure::text)
                .containsExactly(
                        tuple(1, "甲。"),
                        tuple(2, "乙。"),
                        tuple(3, "丙。"),
                        tuple(4, "丁。"),
                        tuple(6, "戊。"),
                        tuple(6, "己。"),
                        tuple(1, "庚。"),
                        tuple(1, "辛。"));
        assertThat(reading.findings().kept())
                .filteredOn(finding -> finding.code().value().startsWith("MEASURE"))
                .extracting(finding -> finding.code() + " " + finding.cell() + " " + finding.message())
                .containsExactly(
                        "MEASURE_NUMBER_GAP D6 具體作法的編號由「二」跳到「四」。請確認是否漏列，或更正編號。",
                        "MEASURE_NUMBER_DUPLICATE D7 具體作法的編號「四」重複或次序顛倒。請更正編號。",
                        "MEASURE_NUMBER_DUPLICATE D9 具體作法的編號「一」重複或次序顛倒。請更正編號。");
    }

    @ParameterizedTest
    @CsvSource({
        "一、甲。|一、甲。, 1甲。1甲。, MEASURE_NUMBER_DUPLICATE",
        "一、甲。/二、乙。|一、丙。/二、丁。, 1甲。2乙。3丙。4丁。, ''",
        "一、甲。/二、乙。|一、丙。, 1甲。2乙。3丙。, MEASURE_NUMBER_DUPLICATE",
        "一、甲。/三、乙。|一、丙。/二、丁。, 1甲。3乙。1丙。2丁。, MEASURE_NUMBER_GAP MEASURE_NUMBER_DUPLICATE",
        "一、甲。/二、乙。|一、甲。/二、乙。, 1甲。2乙。1甲。2乙。, MEASURE_NUMBER_DUPLICATE"
    })
    void numbersThatBeginAnewAfterAWholeListCountOnAsUnderStrategies(String cells, String measures, String told) {
        String[] cell = cells.split("\\|");
        AnnexReader.Reading reading =
                read(TITLE, "項次|實施要項|具體作法|負責業參|完成期限", "一|" + ONE + "|" + cell[0] + "|總務|每季", "||" + cell[1] + "|總務|每季");

        assertThat(reading.annex().measures().stream()
                        .map(measure -> measure.ordinal() + measure.text())
                        .collect(Collectors.joining()))
                .isEqualTo(measures);
        assertThat(codes(reading).stream()
                        .filter(code -> code.startsWith("MEASURE"))
                        .collect(Collectors.joining(" ")))
                .isEqualTo(told);
    }

    @Test
    void outcomesAreDividedByTheNumbersOfTheirStrategy() {
        AnnexReader.Reading reading = read(
                TITLE.replace("具體作法", "執行成效一覽表"),
                "項次|實施要項|執行策略|具體作法|執行成效",
                "一|" + ONE + "|主動|1.甲。|計1場次",
                "||便捷|1.乙。/2.丙。|1.計2場次/2.計3場次");

        assertThat(reading.annex().measures())
                .extracting(Measure::ordinal, measure -> measure.outcome().text())
                .containsExactly(tuple(1, "計1場次"), tuple(2, "計2場次"), tuple(3, "計3場次"));
    }

    @Test
    void outcomesOfBothHalvesBelongToTheMeasuresOfTheirNumbers() {
        AnnexReader.Reading reading = read(
                TITLE.replace("具體作法", "執行成效一覽表"),
                "項次|實施要項|具體作法|上半年執行成效|下半年執行成效",
                "一|" + ONE + "|①甲。②乙。|①計1場次。②計2場次。|①計3場次。②計4場次。",
                "二|" + TWO + "|一、丙。/二、丁。|一、計5場次。/二、辦理：/1.計6場次。/2.計7場次。|一、計8場次。/二、計9場次。",
                "三|便捷服務遞送過程與方式，提升民眾生活便利度|一、戊。/二、己。|一、計1場次。/二、計2場次：|一、分區。");

        assertThat(reading.annex().measures())
                .extracting(measure -> measure.outcome().text())
                .containsExactly(
                        "計1場次。計3場次。", "計2場次。計4場次。", "計5場次。計8場次。", "辦理：1.計6場次。2.計7場次。計9場次。", "計1場次。分區。", "計2場次：");
    }

    @ParameterizedTest
    @CsvSource({
        "一、計3場次。/二、計4場次：/一、講習。/二、座談。, 計1場次。計3場次。 計2場次。計4場次：一、講習。二、座談。",
        "二、計4場次。, 計1場次。 計2場次。計4場次。",
        "一、計3場次。, 計1場次。計3場次。 計2場次。",
        "無, 計1場次。 計2場次。",
        "計9場次。, 一、計1場次。二、計2場次。計9場次。 一、計1場次。二、計2場次。計9場次。",
        "三、計9場次。, 一、計1場次。二、計2場次。三、計9場次。 一、計1場次。二、計2場次。三、計9場次。"
    })
    void outcomeOfAQuarterThatLeavesANumberOutBelongsToTheMeasuresItNames(String second, String outcomes) {
        AnnexReader.Reading reading = read(
                TITLE.replace("具體作法", "執行成效一覽表"),
                "項次|實施要項|具體作法|第一季執行成效|第二季執行成效",
                "一|" + ONE + "|一、甲。/二、乙。|一、計1場次。/二、計2場次。|" + second);

        assertThat(reading.annex().measures())
                .extracting(measure -> measure.outcome().text())
                .containsExactly(outcomes.split(" "));
        assertThat(codes(reading).contains("SHARED_OUTCOME")).isEqualTo(second.contains("9"));
    }

    @Test
    void columnOfTheYearBeforeIsToldAsOneOfAnotherYear() {
        for (String before : List.of("去年度", "上年度", "前一年度", "111年")) {
            AnnexReader.Reading reading = read(
                    TITLE.replace("具體作法", "執行成效一覽表"),
                    "項次|實施要項|具體作法|" + before + "執行成效|本年度執行成效",
                    "一|" + ONE + "|一、甲。|計1場次|計2場次");

            assertThat(reading.annex().measures().get(0).outcome().text()).isEqualTo("計2場次");
            assertThat(reading.findings().kept())
                    .filteredOn(finding -> finding.code().value().startsWith("COLUMN"))
                    .extracting(finding -> finding.code() + " " + finding.cell() + " " + finding.message())
                    .containsExactly("COLUMN_OF_ANOTHER_YEAR D2 「" + before
                            + "執行成效」欄不是本表年度（112年）的內容，未予採計，只採計「本年度執行成效」欄。如年度有誤，請更正標題或欄名。");
        }
    }

    @Test
    void itemsInRowsOfTheirOwnOverNumbersOfTwoLevelsAreNoBlankMeasures() {
        AnnexReader.Reading reading = read(
                TITLE,
                HEADS,
                "1|" + ONE + "||處綜合|每季",
                "1.1||甲。|處綜合|",
                "1.3||乙。|總務|",
                "2|" + TWO + "||總務|每季",
                "2.1||丙。|總務|",
                "2.2|||總務|");

        assertItems(reading, tuple(1, ONE, "B3", List.of("甲。", "乙。")), tuple(2, TWO, "B6", List.of("丙。")));
        assertThat(reading.findings().kept())
                .filteredOn(finding -> finding.code().value().contains("MEASURE"))
                .extracting(finding -> finding.code() + " " + finding.cell())
                .containsExactly("BLANK_MEASURE C8", "MEASURE_NUMBER_GAP C5");
    }

    @Test
    void tableOfWhichNothingButNumbersIsLeftGoesBack() {
        AnnexReader.Reading lost = read(TITLE, HEADS, "一||一、||", "二||||", "三||||");
        AnnexReader.Reading blank = read(TITLE, HEADS, "一|" + ONE + "|||", "二||||");
        AnnexReader.Reading begun = read(TITLE, HEADS, "一||甲。||", "二||||");
        AnnexReader.Reading abbreviated = read(TITLE, HEADS, "一|基礎服務|||", "二|意見回饋|||");

        assertThat(codes(lost))
                .contains("EMPTY_TABLE")
                .doesNotContain("BLANK_MEASURE", "MISSING_ITEM", "HEADING_DIFFERS");
        assertThat(codes(abbreviated)).doesNotContain("EMPTY_TABLE").contains("BLANK_MEASURE", "HEADING_DIFFERS");
        assertThat(codes(blank)).doesNotContain("EMPTY_TABLE").contains("BLANK_MEASURE");
        assertThat(codes(begun)).doesNotContain("EMPTY_TABLE").contains("BLANK_MEASURE");
    }

    @Test
    void markBehindABracketedNumberIsPartOfTheNumber() {
        AnnexReader.Reading reading = read(TITLE, HEADS, "一|" + ONE + "|(一)、甲。/(二).乙。|處綜合|每季");

        assertItems(reading, tuple(1, ONE, "A3", List.of("甲。", "乙。")));
    }

    @Test
    void unitsAreNamedWithoutTheirNumbersAndPartsButWithTheirBrackets() {
        assertThat(units("1.處綜合/2.志工")).containsExactly("處綜合", "志工");
        assertThat(units("1、處綜合/2、志工")).containsExactly("處綜合", "志工");
        assertThat(units("主辦：處綜合/協辦單位：志工、總務")).containsExactly("處綜合", "志工", "總務");
        assertThat(units("處綜合/（主辦）/志工/（協辦：總務、就醫）")).containsExactly("處綜合（主辦）", "志工（協辦：總務、就醫）");
        assertThat(units("各業參（含/網綜合）/總務")).containsExactly("各業參（含網綜合）", "總務");
        assertThat(units("服務組（王專員、李專員")).containsExactly("服務組（王專員", "李專員");
        assertThat(units("服務組（王專員/總務")).containsExactly("服務組（王專員", "總務");
        assertThat(units("處綜合 志工")).containsExactly("處綜合", "志工");
        assertThat(units("處綜合及志工")).containsExactly("處綜合", "志工");
        assertThat(units("企劃及公關")).containsExactly("企劃及公關");
    }

    private List<String> units(String cell) {
        return read(TITLE, HEADS, "一|" + ONE + "|一、甲。|" + cell + "|每季").annex().measures().get(0).units().stream()
                .map(ResponsibleUnit::name)
                .toList();
    }

    private AnnexReader.Reading read(String... rows) {
        return read(SheetSketch.named("表").rows(rows));
    }

    private AnnexReader.Reading read(SheetSketch sketch) {
        TableFinder finder = new TableFinder(Vocabulary.standard(), reader::isItemHeading);
        return reader.readAll(finder.findAll(sketch.sheet(), TimeLimit.none()).get(0), "x.xlsx", TimeLimit.none())
                .get(0);
    }

    private static void assertItems(AnnexReader.Reading reading, Tuple... items) {
        assertThat(reading.annex().items())
                .extracting(
                        PlanItem::ordinal,
                        PlanItem::heading,
                        item -> item.cell().toString(),
                        item -> item.measures().stream().map(Measure::text).toList())
                .containsExactly(items);
    }

    private static List<String> codes(AnnexReader.Reading reading) {
        return reading.findings().kept().stream()
                .map(finding -> finding.code().value())
                .toList();
    }
}
