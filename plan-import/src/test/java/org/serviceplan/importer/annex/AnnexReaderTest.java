package org.serviceplan.importer.annex;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.serviceplan.importer.table.AnnexTable;
import org.serviceplan.importer.table.TableFinder;
import org.serviceplan.importer.table.Vocabulary;
import org.serviceplan.importer.testing.SheetSketch;
import org.serviceplan.importer.workbook.TimeLimit;
import org.serviceplan.model.Annex;
import org.serviceplan.model.AnnexKind;
import org.serviceplan.model.Measure;
import org.serviceplan.model.PlanItem;
import org.serviceplan.model.ResponsibleUnit;
import org.serviceplan.model.calendar.Deadline;
import org.serviceplan.model.calendar.MinguoYear;
import org.serviceplan.model.finding.Finding;
import org.serviceplan.model.framework.PlanFrameworks;
import org.serviceplan.model.office.Office;
import org.serviceplan.model.office.OfficeRoster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

class AnnexReaderTest {
    private static final String TITLE = "花蓮縣榮民服務處112年度提升政府服務效能具體作法";
    private static final String HEADS = "項次|實施要項|具體作法|負責業參|完成期限";
    private static final String BOTH_HEADS = HEADS + "|執行成效";
    private static final String HEADING_ONE = "完備基礎服務項目，注重服務特性差異化";
    private static final String HEADING_TWO = "重視全程意見回饋及參與，力求服務切合民眾需求";
    private static final String ONE = "一|" + HEADING_ONE + "|";
    private static final String TWO = "二|" + HEADING_TWO + "|";

    private final AnnexReader reader =
            new AnnexReader(OfficeRoster.standard(), PlanFrameworks.standard(), Vocabulary.standard());

    @Test
    void measuresOfOneCellAndOfRowsAreAlike() {
        Annex annex = read(ONE + "一、甲。/二、乙。|處綜合|持續辦理", "||三、丙。|總務|").annex();

        assertThat(annex.kind()).isEqualTo(AnnexKind.MEASURES);
        assertThat(annex.measures())
                .extracting(Measure::ordinal, Measure::text, measure -> measure.cell()
                        .toString())
                .containsExactly(tuple(1, "甲。", "C3"), tuple(2, "乙。", "C3"), tuple(3, "丙。", "C4"));
        assertThat(annex.items().get(0).cell()).hasToString("A3");
        assertThat(annex.measures())
                .extracting(Measure::deadline)
                .containsOnly(deadline(Deadline.Kind.ONGOING, "持續辦理"));
    }

    @Test
    void numbersOfTwoLevelsCountTheMeasuresOfAnItem() {
        Annex annex = readSheet(
                        TITLE,
                        "項次|實施要項|序號|具體作法|負責業參|完成期限",
                        ONE.replace("一|", "1.0|") + "1.1|甲。|總務|每季",
                        "||1.2|乙。|總務|",
                        TWO.replace("二|", "2|") + "2-1|丙。|總務|每季")
                .annex();

        assertThat(annex.items()).extracting(PlanItem::ordinal).containsExactly(1, 2);
        assertThat(annex.measures()).extracting(Measure::ordinal).containsExactly(1, 2, 1);
    }

    @Test
    void numbersOfTwoLevelsAloneTellItemAndMeasure() {
        for (String hyphen : List.of("%d.%d", "%d-%d", "%d－%d")) {
            String[] numbers = Stream.of(new int[][] {{1, 1}, {1, 2}, {2, 1}, {2, 2}})
                    .map(levels -> hyphen.formatted(levels[0], levels[1]))
                    .toArray(String[]::new);
            AnnexReader.Reading reading = readSheet(
                    TITLE,
                    "項次|具體作法|負責業參|完成期限",
                    numbers[0] + "|甲。|總務|每季",
                    numbers[1] + "|乙。|總務|",
                    numbers[2] + "|丙。|總務|每季",
                    numbers[3] + "|丁。|總務|");

            assertThat(reading.annex().items())
                    .extracting(PlanItem::ordinal, item -> item.cell().toString(), item -> item.measures().stream()
                            .map(measure -> measure.ordinal() + measure.text())
                            .toList())
                    .containsExactly(tuple(1, "A3", List.of("1甲。", "2乙。")), tuple(2, "A5", List.of("1丙。", "2丁。")));
            assertThat(cells(reading, "MISSING_ITEM_COLUMN")).containsExactly("A2");
            assertThat(codes(reading)).doesNotContain("DUPLICATE_ITEM", "MEASURE_NUMBER_GAP", "BLANK_DEADLINE");
        }
    }

    @Test
    void whatMeansNothingIsNoOutcome() {
        AnnexReader.Reading reading = readAnnexTwo(
                ONE + "一、甲。|無", "||二、乙。|－", "||三、丙。|N／A", "||四、丁。|無。", "||五、戊。|不適用", "||六、己。|無申訴案件。", "||七、庚。|");

        assertThat(outcomes(reading)).containsExactly("", "", "", "", "", "無申訴案件。", "");
        assertThat(told(reading, "BLANK_OUTCOME"))
                .containsExactly(
                        tuple("D3", "無"),
                        tuple("D4", "－"),
                        tuple("D5", "N／A"),
                        tuple("D6", "無。"),
                        tuple("D7", "不適用"),
                        tuple("D9", ""));
        assertThat(readAll(TITLE, BOTH_HEADS, ONE + "一、甲。|總務|每季|N/A"))
                .extracting(both -> both.annex().kind())
                .containsExactly(AnnexKind.MEASURES);
    }

    @Test
    void deadlineThatSaysThereIsNoneIsBlank() {
        AnnexReader.Reading reading =
                read(ONE + "一、甲。|總務|每季", "||二、乙。|總務|－", TWO + "一、丙。|總務|無", "||二、丁。|總務|N/A", "||三、戊。|總務|不適用");

        assertThat(reading.annex().measures())
                .extracting(Measure::deadline)
                .containsExactly(
                        deadline(Deadline.Kind.RECURRING, "每季"),
                        deadline(Deadline.Kind.BLANK, ""),
                        deadline(Deadline.Kind.BLANK, ""),
                        deadline(Deadline.Kind.BLANK, ""),
                        deadline(Deadline.Kind.BLANK, ""));
        assertThat(cells(reading, "BLANK_DEADLINE")).containsExactly("E4", "E5");
        assertThat(codes(reading)).doesNotContain("UNRECOGNISED_DEADLINE");
    }

    @Test
    void measureThatIsBlankItselfIsNotToldToLackADeadline() {
        AnnexReader.Reading reading = read(ONE + "一、|總務|", "||二、乙。|總務|", TWO + "一、|總務|", "||二、丁。|總務|每季");

        assertThat(cells(reading, "BLANK_MEASURE")).containsExactly("C3", "C5");
        assertThat(cells(reading, "BLANK_DEADLINE")).containsExactly("E4");
    }

    @Test
    void listWithinAMeasureIsPartOfItThoughItsEntriesHaveUnitsOfTheirOwn() {
        Annex annex = read(ONE + "一、甲：||", "||（一）甲一。|總務|每季", "||（二）甲二。|就學|", "||二、乙。|就業|", "||（一）乙一。|就養|", "||3.丙。|就醫|")
                .annex();

        assertThat(annex.measures())
                .extracting(Measure::ordinal, Measure::text, measure -> measure.units().stream()
                        .map(ResponsibleUnit::name)
                        .toList())
                .containsExactly(
                        tuple(1, "甲：（一）甲一。（二）甲二。", List.of("總務", "就學")),
                        tuple(2, "乙。（一）乙一。", List.of("就業", "就養")),
                        tuple(3, "3.丙。", List.of("就醫")));
    }

    @Test
    void itemThatGoesOnSaysSoInPlaceOfItsHeading() {
        Annex annex = read(ONE + "一、甲。|總務|每季", "一|同上|二、乙。|總務|", "|（續）|三、丙。|總務|", TWO + "一、丁。|總務|每季")
                .annex();

        assertThat(annex.items())
                .extracting(PlanItem::ordinal, PlanItem::heading, item -> item.measures()
                        .size())
                .containsExactly(tuple(1, "完備基礎服務項目，注重服務特性差異化", 3), tuple(2, "重視全程意見回饋及參與，力求服務切合民眾需求", 1));
    }

    @Test
    void yearMayStandInAPrefaceOrInTheHeadsAlone() {
        String row = ONE + "一、甲。|總務|每季";
        String[][] sheets = {
            {"填報機關：花蓮縣榮民服務處", "年度：112", HEADS, row},
            {"填報機關：|花蓮縣榮民服務處||填報年度：|112年度", HEADS, row},
            {"花蓮縣榮民服務處", "中 華 民 國 1 1 2 年 度", HEADS, row},
            {"花蓮縣榮民服務處", "填表日期：113年1月5日", HEADS.replace("具體作法", "112年度具體作法"), row}
        };
        for (String[] sheet : sheets) {
            assertThat(readSheet(sheet).annex().year()).isEqualTo(MinguoYear.of(112));
        }
        assertThat(codes(readSheet("花蓮縣榮民服務處執行成效", "項次|實施要項|具體作法|112年執行成效|執行成效", ONE + "一、甲。|計3場次。|計4場次。")))
                .contains("YEAR_UNKNOWN");
    }

    @Test
    void whatMeansNobodyIsNoUnit() {
        Annex annex = read(ONE + "一、甲。|－|每季", "||二、乙。|無|", "||三、丙。|N／A|", "||四、戊。|__________|", "||五、丁。|總務、－|")
                .annex();

        assertThat(annex.measures())
                .extracting(Measure::units)
                .containsExactly(List.of(), List.of(), List.of(), List.of(), List.of(ResponsibleUnit.of("總務")));
    }

    @Test
    void bodyThatIsShiftedAgainstItsHeadIsSentBack() {
        AnnexReader.Reading shifted = read("|" + ONE + "一、甲。|處綜合", "|" + TWO + "一、乙。|總務");
        AnnexReader.Reading repeated = read(ONE + "完備基礎服務項目，注重服務特性差異化|處綜合|每季", TWO + "一、乙。|總務|每季");

        assertThat(codes(shifted)).containsExactly("COLUMNS_SHIFTED");
        assertThat(cells(shifted, "COLUMNS_SHIFTED")).containsExactly("C3");
        assertThat(codes(repeated)).doesNotContain("COLUMNS_SHIFTED");
    }

    @Test
    void whatOnlyFollowsFromAShiftIsNotToldButWhatDoesNotIs() {
        AnnexReader.Reading swapped =
                read("完備基礎服務項目，注重服務特性差異化|一|一、甲。|處綜合|儘速", "||三、乙。|總務|", "重視全程意見回饋及參與，力求服務切合民眾需求|二|一、丙。|總務|每季");
        AnnexReader.Reading reported = readAnnexTwo("|" + ONE + "一、甲。", "|" + TWO + "一、乙。|");

        assertThat(codes(swapped)).containsExactly("COLUMNS_SHIFTED", "UNRECOGNISED_DEADLINE");
        assertThat(cells(swapped, "UNRECOGNISED_DEADLINE")).containsExactly("E3");
        assertThat(codes(reported)).containsExactly("COLUMNS_SHIFTED");
    }

    @Test
    void itemsThatNobodyCanTellAreNotSaidToBeMissingAsWell() {
        AnnexReader.Reading reading =
                readSheet(TITLE, "具體作法|負責業參|完成期限", "一、甲。|處綜合|每季", "二、乙。|總務|儘速", "一、丙。|總務|每季", "一、丁。|總務|", "|總務|每月");

        assertThat(codes(reading)).containsExactly("ITEMS_UNKNOWN", "UNRECOGNISED_DEADLINE");
        assertThat(cells(reading, "UNRECOGNISED_DEADLINE")).containsExactly("C4");
    }

    @Test
    void tableThatPromisesAndReportsIsBothAnnexes() {
        for (String title : List.of("花蓮縣榮民服務處112年度執行計畫", "花蓮縣榮民服務處112年度具體作法及執行成效一覽表", TITLE)) {
            List<AnnexReader.Reading> both = readAll(title, BOTH_HEADS, ONE + "一、甲。|總務|每季|計3場次。", "||二、乙。|志工||");

            assertThat(both).extracting(reading -> reading.annex().kind()).containsExactly(AnnexKind.values());
            assertThat(both.get(0).annex().measures())
                    .extracting(measure -> measure.deadline().text(), Measure::outcome)
                    .containsExactly(tuple("每季", null), tuple("每季", null));
            assertThat(both.get(1).annex().measures())
                    .extracting(Measure::deadline, measure -> measure.outcome().text())
                    .containsExactly(tuple(null, "計3場次。"), tuple(null, ""));
            assertThat(codes(both.get(0))).contains("BOTH_ANNEXES_IN_ONE_TABLE", "MISSING_ITEM");
            assertThat(codes(both.get(1))).containsExactly("BLANK_OUTCOME");
        }
    }

    @Test
    void tableThatIsCalledAnnexTwoIsThatAlone() {
        for (String title : List.of("花蓮縣榮民服務處112年度執行成效一覽表", "花蓮縣榮民服務處112年度具體作法執行成效一覽表")) {
            assertThat(readAll(title, BOTH_HEADS, ONE + "一、甲。|總務|每季|計3場次。"))
                    .extracting(reading -> reading.annex().kind())
                    .containsExactly(AnnexKind.OUTCOMES);
        }
    }

    @Test
    void nameOfTheFileTellsWhichAnnexWhereNothingElseDoes() {
        SheetSketch sketch = SheetSketch.named("表").rows("花蓮縣榮民服務處112年度執行計畫", BOTH_HEADS, ONE + "一、甲。|總務|每季|計3場次。");

        assertThat(readAll("附件二.xlsx", sketch)).singleElement().satisfies(reading -> {
            assertThat(reading.annex().kind()).isEqualTo(AnnexKind.OUTCOMES);
            assertThat(reading.fromPath()).isTrue();
        });
        assertThat(readAll("計畫.xlsx", sketch)).hasSize(2);
    }

    @Test
    void tableThatReportsNothingYetIsAnnexOne() {
        List<AnnexReader.Reading> readings = readAll(TITLE, BOTH_HEADS, ONE + "一、甲。|總務|每季|－");

        assertThat(readings).singleElement().satisfies(reading -> {
            assertThat(reading.annex().kind()).isEqualTo(AnnexKind.MEASURES);
            assertThat(codes(reading)).contains("OUTCOMES_NOT_REPORTED_YET");
        });
    }

    @Test
    void yearOfATitleMayBeGregorian() {
        AnnexReader.Reading reading = readAs("x.xlsx", TITLE.replace("112年度", "2023年度"));

        assertThat(reading.annex().year()).isEqualTo(MinguoYear.of(112));
        assertThat(codes(reading)).contains("YEAR_GREGORIAN");
        assertThat(codes(readAs("x.xlsx", TITLE.replace("112年度", "112年度（2024年）"))))
                .contains("YEAR_CONTRADICTED");
        assertThat(codes(readAs("2024年.xlsx", TITLE))).contains("YEAR_CONTRADICTED");
        assertThat(readAs("2024年花蓮縣.xlsx", "具體作法").annex().year()).isEqualTo(MinguoYear.of(113));
    }

    @Test
    void whoSignsBelowIsTheOfficeAndTheDayOfTheSignatureIsNoYear() {
        AnnexReader.Reading reading =
                readSheet("提升政府服務效能具體作法", HEADS, ONE + "一、甲。|處綜合|每季", "", "花蓮縣榮民服務處 中華民國113年1月5日");

        assertThat(reading.annex().office().name()).isEqualTo("花蓮縣榮民服務處");
        assertThat(reading.annex().year()).isNull();
        assertThat(codes(reading)).contains("YEAR_UNKNOWN");
    }

    @Test
    void whoIsNamedAboveCountsMoreThanWhoIsNamedBelow() {
        AnnexReader.Reading reading = readSheet(TITLE, HEADS, ONE + "一、甲。|處綜合|每季", "", "金門縣榮民服務處111年度");

        assertThat(reading.annex().office().name()).isEqualTo("花蓮縣榮民服務處");
        assertThat(reading.annex().year()).isEqualTo(MinguoYear.of(112));
        assertThat(reading.annex().title()).isEqualTo(TITLE);
    }

    @Test
    void headsOneBelowTheOtherAreATableTurned() {
        SheetSketch sketch = SheetSketch.named("表")
                .rows(TITLE, "", "填表日期：略")
                .rows("|項次|一||二", "|實施要項|" + HEADING_ONE + "||" + HEADING_TWO, "|具體作法|一、甲。|二、乙，每年至少3場次。|一、丙。/三、丁。")
                .rows("|負責業參|處綜合||總務、就醫", "|完成期限|每季||儘速", "|備註", "承辦人：")
                .merged("A1:E1", "C4:D4", "C5:D5", "C7:D7");
        AnnexReader.Reading reading = readAs("x.xlsx", sketch);

        assertThat(reading.annex().office().name()).isEqualTo("花蓮縣榮民服務處");
        assertThat(reading.annex().items())
                .extracting(PlanItem::ordinal, PlanItem::heading, item -> item.cell()
                        .toString())
                .containsExactly(tuple(1, HEADING_ONE, "C4"), tuple(2, HEADING_TWO, "E4"));
        assertThat(reading.annex().measures())
                .extracting(
                        Measure::text,
                        measure -> measure.cell().toString(),
                        Measure::units,
                        measure -> measure.deadline().text())
                .containsExactly(
                        tuple("甲。", "C6", List.of(ResponsibleUnit.of("處綜合")), "每季"),
                        tuple("乙，每年至少3場次。", "D6", List.of(ResponsibleUnit.of("處綜合")), "每季"),
                        tuple("丙。", "E6", List.of(ResponsibleUnit.of("總務"), ResponsibleUnit.of("就醫")), "儘速"),
                        tuple("丁。", "E6", List.of(ResponsibleUnit.of("總務"), ResponsibleUnit.of("就醫")), "儘速"));
        assertThat(reading.findings().kept())
                .extracting(finding -> finding.code().value(), finding -> String.valueOf(finding.cell()))
                .containsExactly(
                        tuple("TABLE_TURNED", "B4"),
                        tuple("MISSING_ITEM", "B4"),
                        tuple("MISSING_ITEM", "B4"),
                        tuple("MISSING_ITEM", "B4"),
                        tuple("MISSING_ITEM", "B4"),
                        tuple("MEASURE_NUMBER_GAP", "E6"),
                        tuple("UNRECOGNISED_DEADLINE", "E8"));
    }

    @Test
    void headingInTheColumnOfNumbersBeginsItsItem() {
        AnnexReader.Reading reading =
                readSheet(TITLE, HEADS, "一、完備基礎服務項目，注重服務特性差異化||一、甲。|處綜合|每季", "二、重視全程意見回饋及參與，力求服務切合民眾需求||一、乙。|總務|每季");

        assertThat(reading.annex().items()).extracting(PlanItem::ordinal).containsExactly(1, 2);
        assertThat(reading.annex().items())
                .extracting(PlanItem::heading)
                .containsExactly("完備基礎服務項目，注重服務特性差異化", "重視全程意見回饋及參與，力求服務切合民眾需求");
        assertThat(codes(reading)).doesNotContain("COLUMNS_SHIFTED");
    }

    @Test
    void rowsThatBeginWithTheOfficeAreRowsOfTheTable() {
        AnnexReader.Reading reading =
                readSheet(TITLE, "機關|" + HEADS, "花蓮縣榮民服務處|" + ONE + "一、甲。|處綜合|每季", "花蓮縣榮民服務處|||二、乙。|總務|每季");

        assertThat(reading.annex().measures()).extracting(Measure::text).containsExactly("甲。", "乙。");
    }

    @Test
    void measureMarkedAsExampleIsPassedOverAlone() {
        AnnexReader.Reading reading = readSheet(TITLE, HEADS, ONE + "（範例）一、某。|處綜合|每季", "||一、甲。|處綜合|每季", "||二、乙。|總務|每季");

        assertThat(reading.annex().items()).hasSize(1);
        assertThat(reading.annex().measures()).extracting(Measure::text).containsExactly("甲。", "乙。");
        assertThat(codes(reading)).contains("EXAMPLE_ROW_SKIPPED");
    }

    @Test
    void tableLabelledAsSecondAnnexIsNoFirstOneWhateverItsTitleTells() {
        AnnexReader.Reading reading =
                readSheet("附件二", "花蓮縣榮民服務處112年度具體作法及執行成效一覽表", "項次|實施要項|具體作法|負責業參|執行成效", ONE + "一、甲。|處綜合|計20人次");

        assertThat(reading.annex().kind()).isEqualTo(AnnexKind.OUTCOMES);
    }

    @Test
    void columnsOfTheAnnexsOwnYearAreReadAndTheOthersAreToldOf() {
        String heads = "項次|實施要項|具體作法|110年執行成效|111年執行成效|備註|112年執行成效";
        AnnexReader.Reading reading = readSheet("花蓮縣榮民服務處111年度執行成效一覽表", heads, ONE + "一、甲。|計1場次。|計2場次。|略|計3場次。");
        AnnexReader.Reading later = readSheet("花蓮縣榮民服務處113年度執行成效一覽表", heads, ONE + "一、甲。|計1場次。|計2場次。|略|計3場次。");

        assertThat(outcomes(reading)).containsExactly("計2場次。");
        assertThat(told(reading, "COLUMN_OF_ANOTHER_YEAR"))
                .containsExactly(tuple("D2", "110年執行成效"), tuple("G2", "112年執行成效"));
        assertThat(codes(reading)).doesNotContain("COLUMN_PASSED_OVER");
        assertThat(outcomes(later)).containsExactly("計3場次。");
        assertThat(told(later, "COLUMN_PASSED_OVER")).containsExactly(tuple("D2", "110年執行成效"), tuple("E2", "111年執行成效"));
    }

    @Test
    void measureCutByPageBreakIsRejoined() {
        Annex annex =
                read(ONE + "一、持續推動電話|處綜合|每季", HEADS, "||問安工作。||", "||二、乙。|總務|").annex();

        assertThat(annex.measures()).extracting(Measure::text).containsExactly("持續推動電話問安工作。", "乙。");
        assertThat(annex.measures().get(0).units()).containsExactly(ResponsibleUnit.of("處綜合"));
    }

    @Test
    void headingCutByPageBreakIsRejoined() {
        Annex annex =
                read("一|完備基礎服務項目，|一、甲。|處綜合|每季", HEADS, "|注重服務特性差異化|二、乙。|總務|").annex();

        assertThat(annex.items()).singleElement().extracting(PlanItem::heading).isEqualTo("完備基礎服務項目，注重服務特性差異化");
        assertThat(annex.measures()).hasSize(2);
    }

    @Test
    void itemPrintedAgainOnTheNextPageIsTheSameItem() {
        Annex annex = read(ONE + "一、甲。|處綜合|每季", HEADS, ONE + "二、乙。|總務|每季").annex();

        assertThat(annex.items()).singleElement().extracting(PlanItem::heading).isEqualTo("完備基礎服務項目，注重服務特性差異化");
        assertThat(annex.measures()).extracting(Measure::ordinal).containsExactly(1, 2);
    }

    @Test
    void measuresWithoutNumbersAreCountedByPosition() {
        AnnexReader.Reading reading = read(ONE + "甲。|處綜合|每季", "||乙。|總務|", TWO + "丙。|處綜合|每季");

        assertThat(reading.annex().measures()).extracting(Measure::ordinal).containsExactly(1, 2, 1);
        assertThat(codes(reading)).doesNotContain("MEASURE_NUMBER_MISSING");
    }

    @Test
    void numberColumnThatCountsMeasuresIsNotTheItems() {
        Annex annex = read(
                        "1|完備基礎服務項目，注重服務特性差異化|甲。|處綜合|每季",
                        "2||乙。|處綜合|",
                        "3|重視全程意見回饋及參與，力求服務切合民眾需求|丙。|處綜合|每季",
                        "4||丁。|處綜合|")
                .annex();

        assertThat(annex.items())
                .extracting(PlanItem::ordinal, item -> item.measures().size())
                .containsExactly(tuple(1, 2), tuple(2, 2));
        assertThat(annex.measures()).extracting(Measure::ordinal).containsExactly(1, 2, 3, 4);
    }

    @Test
    void itemsInRowsOfTheirOwnAreRead() {
        AnnexReader.Reading reading = readSheet(
                TITLE,
                "序號|具體作法|負責業參|完成期限",
                "一、完備基礎服務項目，注重服務特性差異化",
                "1|甲。|處綜合|每季",
                "2|乙。|總務|每月",
                "二、重視全程意見回饋及參與，力求服務切合民眾需求",
                "1|丙。|處綜合|每季");

        assertThat(reading.annex().items())
                .extracting(
                        PlanItem::ordinal,
                        PlanItem::heading,
                        item -> item.cell().toString(),
                        item -> item.measures().size())
                .containsExactly(tuple(1, "完備基礎服務項目，注重服務特性差異化", "A3", 2), tuple(2, "重視全程意見回饋及參與，力求服務切合民眾需求", "A6", 1));
        assertThat(reading.annex().measures()).extracting(Measure::ordinal).containsExactly(1, 2, 1);
        assertThat(codes(reading)).doesNotContain("MISSING_ITEM_COLUMN", "HEADING_DIFFERS");
    }

    @Test
    void itemPrintedInEveryRowIsOneItem() {
        AnnexReader.Reading reading = read(ONE + "一、甲。|處綜合|每季", ONE + "二、乙。|總務|每季", TWO + "一、丙。|處綜合|每季");

        assertThat(reading.annex().items())
                .extracting(item -> item.measures().size())
                .containsExactly(2, 1);
        assertThat(codes(reading)).doesNotContain("DUPLICATE_ITEM");
    }

    @Test
    void unitsAreOneALineAndLongNamesAreRejoined() {
        Annex annex = read(ONE + "一、甲。|退除役官/兵權益/退除給付/資訊|每季", "||二、乙。|處綜合、總務|").annex();

        assertThat(annex.measures())
                .extracting(Measure::units)
                .containsExactly(
                        List.of(ResponsibleUnit.of("退除役官兵權益"), ResponsibleUnit.of("退除給付"), ResponsibleUnit.of("資訊")),
                        List.of(ResponsibleUnit.of("處綜合"), ResponsibleUnit.of("總務")));
    }

    @Test
    void blankDeadlineBelongsToTheRowAboveWithinTheItemOnly() {
        AnnexReader.Reading reading = read(ONE + "一、甲。|處綜合|持續辦理", "||二、乙。|處綜合|", TWO + "一、丙。|處綜合|");

        assertThat(reading.annex().measures())
                .extracting(Measure::deadline)
                .containsExactly(
                        deadline(Deadline.Kind.ONGOING, "持續辦理"),
                        deadline(Deadline.Kind.ONGOING, "持續辦理"),
                        Deadline.blank());
        assertThat(cells(reading, "BLANK_DEADLINE")).containsExactly("E5");
    }

    @Test
    void deadlineBelongsToThePlansYear() {
        AnnexReader.Reading reading = read(ONE + "一、甲。|處綜合|12月31日前", "||二、乙。|處綜合|儘速辦理");

        assertThat(reading.annex().measures().get(0).deadline())
                .isEqualTo(new Deadline(Deadline.Kind.BY_DATE, "12月31日前", LocalDate.of(2023, 12, 31)));
        assertThat(cells(reading, "UNRECOGNISED_DEADLINE")).containsExactly("E4");
    }

    @Test
    void outcomesOfAnnexTwoStandBesideTheirMeasures() {
        AnnexReader.Reading reading = readAnnexTwo(ONE + "一、甲。|計3場次", "||二、乙。|", TWO + "一、丙。/二、丁。|一、計1場次。/二、計2場次。");

        assertThat(reading.annex().kind()).isEqualTo(AnnexKind.OUTCOMES);
        assertThat(reading.annex().measures())
                .extracting(
                        measure -> measure.outcome().text(),
                        measure -> measure.outcome().cell().toString())
                .containsExactly(tuple("計3場次", "D3"), tuple("", "D4"), tuple("計1場次。", "D5"), tuple("計2場次。", "D5"));
        assertThat(cells(reading, "BLANK_OUTCOME")).containsExactly("D4");
    }

    @Test
    void outcomeThatCannotBeDividedIsEveryMeasures() {
        AnnexReader.Reading reading = readAnnexTwo(ONE + "一、甲。/二、乙。|均已辦理完成。");

        assertThat(reading.annex().measures())
                .extracting(measure -> measure.outcome().text())
                .containsExactly("均已辦理完成。", "均已辦理完成。");
        assertThat(cells(reading, "SHARED_OUTCOME")).containsExactly("D3");
    }

    @Test
    void numbersInsideOneOutcomeAreNoMeasures() {
        Annex annex = readAnnexTwo(ONE + "一、甲。|1.上半年2場次。/2.下半年3場次。").annex();

        assertThat(annex.measures())
                .singleElement()
                .extracting(measure -> measure.outcome().text())
                .isEqualTo("1.上半年2場次。2.下半年3場次。");
    }

    @Test
    void findingsNameWhatIsWrongAtTheRightCell() {
        AnnexReader.Reading reading = read(
                "一|完備基礎服務項目，注重服務特性異化|一、甲。|處綜合|每季",
                "||三、乙。|處綜合|",
                "||三、丙。|處綜合|",
                "||四、|處綜合|",
                "七|其他|一、丁。|處綜合|每季",
                "二|重視全程意見回饋及參與，力求服務切合民眾需求|||");

        assertThat(reading.findings().kept())
                .extracting(finding -> finding.code().value(), finding -> String.valueOf(finding.cell()))
                .containsExactly(
                        tuple("MISSING_ITEM", "A2"),
                        tuple("MISSING_ITEM", "A2"),
                        tuple("MISSING_ITEM", "A2"),
                        tuple("MISSING_ITEM", "A2"),
                        tuple("UNKNOWN_ITEM", "A7"),
                        tuple("HEADING_DIFFERS", "B3"),
                        tuple("BLANK_MEASURE", "C6"),
                        tuple("BLANK_MEASURE", "C8"),
                        tuple("MEASURE_NUMBER_GAP", "C4"),
                        tuple("MEASURE_NUMBER_DUPLICATE", "C5"));
        assertThat(message(reading, "HEADING_DIFFERS"))
                .isEqualTo("實施要項一的名稱與規定不同：完備基礎服務項目，注重服務特性〔漏：差〕異化。請更正為「完備基礎服務項目，注重服務特性差異化」。");
        assertThat(message(reading, "MEASURE_NUMBER_GAP")).isEqualTo("具體作法的編號由「一」跳到「三」。請確認是否漏列，或更正編號。");
    }

    @Test
    void missingColumnsAreNamed() {
        assertThat(codes(readSheet(TITLE, "項次|具體作法", "一|一、甲。")))
                .contains("MISSING_ITEM_COLUMN", "MISSING_UNIT_COLUMN", "MISSING_DEADLINE_COLUMN");
        assertThat(codes(readSheet(TITLE, "項次|實施要項|負責業參", ONE + "處綜合"))).contains("MISSING_MEASURE_COLUMN");
        assertThat(codes(readSheet("花蓮縣榮民服務處112年執行成效一覽表", "項次|實施要項|具體作法", ONE + "一、甲。")))
                .contains("MISSING_OUTCOME_COLUMN");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"花蓮縣/榮民服務處/112年度提升政府服務效能具體作法", "花蓮縣/榮民服務處112年度/提升政府服務效能具體作法", "國軍退除役官兵輔導委員會/花蓮縣/榮服處/112年度具體作法"})
    void titleOfOneCellMayBeBrokenAnywhere(String title) {
        Annex annex = readAs("x.xlsx", title).annex();
        assertThat(annex.office()).extracting(Office::shortName).isEqualTo("花蓮縣");
        assertThat(annex.year()).isEqualTo(MinguoYear.of(112));
    }

    @Test
    void officeAndYearComeFromTheTitleElseFromNames() {
        AnnexReader.Reading titled = readAs("x.xlsx", TITLE);
        AnnexReader.Reading named = readAs("112/花蓮縣榮服處.xlsx", "提升政府服務效能具體作法");

        assertThat(titled.fromPath()).isFalse();
        assertThat(named.fromPath()).isTrue();
        for (AnnexReader.Reading reading : List.of(titled, named)) {
            assertThat(reading.annex().office()).isNotNull();
            assertThat(reading.annex().office().name()).isEqualTo("花蓮縣榮民服務處");
            assertThat(reading.annex().year()).isEqualTo(MinguoYear.of(112));
        }
    }

    @Test
    void dittoIsWhatTheRowAboveSays() {
        AnnexReader.Reading reading = read(ONE + "一、甲。|總務|每季", "||二、乙。|〃|同 上", TWO + "一、丙。|如上|″", "||二、丁。|就醫|同前");

        assertThat(reading.annex().measures())
                .extracting(Measure::units, measure -> measure.deadline().text())
                .containsExactly(
                        tuple(List.of(ResponsibleUnit.of("總務")), "每季"),
                        tuple(List.of(ResponsibleUnit.of("總務")), "每季"),
                        tuple(List.of(ResponsibleUnit.of("總務")), "每季"),
                        tuple(List.of(ResponsibleUnit.of("就醫")), "每季"));
        assertThat(codes(reading)).doesNotContain("UNRECOGNISED_DEADLINE");
    }

    @Test
    void sumsAreNoPartOfTheMeasures() {
        Annex annex = readAnnexTwo(ONE + "一、甲。|計3場次", "小計||1項|3場次", TWO + "一、乙。|計4場次", "||合　計|7場次", "總計：|||7場次")
                .annex();

        assertThat(annex.measures())
                .extracting(Measure::text, measure -> measure.outcome().text())
                .containsExactly(tuple("甲。", "計3場次"), tuple("乙。", "計4場次"));
    }

    @Test
    void cellsBesideSeveralMeasuresAreDividedAtTheirNumbers() {
        Annex annex = read(ONE + "一、甲。/二、乙。|一、總務/二、就醫、就養|一、每季/二、持續辦理").annex();

        assertThat(annex.measures())
                .extracting(Measure::units, measure -> measure.deadline().text())
                .containsExactly(
                        tuple(List.of(ResponsibleUnit.of("總務")), "每季"),
                        tuple(List.of(ResponsibleUnit.of("就醫"), ResponsibleUnit.of("就養")), "持續辦理"));
    }

    @Test
    void outcomeMergedOverMeasuresIsDividedAtTheirNumbersOrSaidToBeShared() {
        String[] rows = concat(
                "花蓮縣榮民服務處112年執行成效一覽表",
                "項次|實施要項|具體作法|執行成效",
                ONE + "一、甲。|一、計3場次。/二、計4件。",
                "||二、乙。",
                TWO + "一、丙。|計5場次。",
                "||二、丁。",
                "||三、戊。|計6場次。");
        AnnexReader.Reading reading =
                readAs("x.xlsx", SheetSketch.named("表").rows(rows).merged("D3:D4", "D5:D6"));

        assertThat(reading.annex().measures())
                .extracting(measure -> measure.outcome().text())
                .containsExactly("計3場次。", "計4件。", "計5場次。", "計5場次。", "計6場次。");
        assertThat(cells(reading, "SHARED_OUTCOME")).containsExactly("D5");
        assertThat(message(reading, "SHARED_OUTCOME")).startsWith("同一格執行成效對應二項具體作法");
    }

    @Test
    void wordBeforeTheNumberOfAnItemIsNoPartOfItsHeading() {
        String[] rows = {
            TITLE,
            "序號|具體作法|負責業參|完成期限",
            "實施要項一：完備基礎服務項目，注重服務特性差異化",
            "1|甲。|總務|每季",
            "2|乙。|就醫|每季",
            "實施要項 二、重視全程意見回饋及參與，力求服務切合民眾需求",
            "1|丙。|總務|每季"
        };
        Annex banners = readAs("x.xlsx", SheetSketch.named("表").rows(rows)).annex();
        Annex column = read("|實施要領1：完備基礎服務項目，注重服務特性差異化|一、甲。/二、乙。||每季", "|要項２.重視全程意見回饋及參與，力求服務切合民眾需求|一、丙。||每季")
                .annex();

        for (Annex annex : List.of(banners, column)) {
            assertThat(annex.items())
                    .extracting(PlanItem::ordinal, PlanItem::heading, item -> item.measures().stream()
                            .map(Measure::text)
                            .toList())
                    .containsExactly(
                            tuple(1, "完備基礎服務項目，注重服務特性差異化", List.of("甲。", "乙。")),
                            tuple(2, "重視全程意見回饋及參與，力求服務切合民眾需求", List.of("丙。")));
        }
    }

    @Test
    void tableUnderAHeadThatIsNotUnderstoodIsNoRunningText() {
        String[] headings = {"完備基礎服務項目，注重服務特性差異化", "重視全程意見回饋及參與，力求服務切合民眾需求", "開放政府透明治理，優化機關管理創新"};
        SheetSketch text = SheetSketch.named("文");
        SheetSketch table = SheetSketch.named("表").rows("項|實施|做什麼|誰|何時");
        for (int i = 0; i < headings.length; i++) {
            text.rows("一二三".charAt(i) + "、" + headings[i], "|（一）甲。", "|（二）乙。");
            table.rows("一二三".charAt(i) + "|" + headings[i] + "|一、甲。|總務|每季", "||二、乙。");
        }
        assertThat(reader.readOutline(text.sheet(), "x.xlsx", TimeLimit.none())
                        .orElseThrow()
                        .annex()
                        .measures())
                .extracting(Measure::text)
                .containsExactly("甲。", "乙。", "甲。", "乙。", "甲。", "乙。");
        assertThat(reader.readOutline(table.sheet(), "x.xlsx", TimeLimit.none()))
                .isEmpty();
    }

    @Test
    void officeMayStandInAPrefaceLine() {
        AnnexReader.Reading reading = readSheet("機關名稱：金門縣榮民服務處", "填表日期：111年1月5日", HEADS, ONE + "一、甲。|處綜合|每季");

        assertThat(reading.annex().office()).isNotNull();
        assertThat(reading.annex().office().name()).isEqualTo("金門縣榮民服務處");
        assertThat(reading.annex().year()).isNull();
    }

    @Test
    void yearMayBeSpreadLikeTheTitle() {
        assertThat(readAs("x.xlsx", "花蓮縣榮民服務處 １ １ ２ 年度 具體作法").annex().year()).isEqualTo(MinguoYear.of(112));
        assertThat(codes(readAs("x.xlsx", "花蓮縣榮民服務處附件1 2 年具體作法"))).contains("YEAR_UNKNOWN");
    }

    @Test
    void unknownAndContradictoryIdentitiesAreFindings() {
        assertThat(codes(readAs("x.xlsx", "具體作法"))).contains("OFFICE_UNKNOWN", "YEAR_UNKNOWN");
        assertThat(codes(readAs("x.xlsx", "花蓮縣榮民服務處、金門縣榮民服務處112年具體作法"))).contains("OFFICE_AMBIGUOUS");
        assertThat(codes(readAs("111金門縣榮民服務處.xlsx", TITLE))).contains("OFFICE_CONTRADICTED", "YEAR_CONTRADICTED");
        assertThat(codes(readAs("112桃園市.xlsx", "桃園市政府榮民服務處具體作法"))).contains("OFFICE_MISNAMED");
        assertThat(codes(readAs("112花蓮縣.xlsx", TITLE)))
                .doesNotContain("OFFICE_CONTRADICTED", "YEAR_CONTRADICTED", "OFFICE_UNKNOWN");
    }

    private AnnexReader.Reading read(String... body) {
        return readSheet(concat(TITLE, HEADS, body));
    }

    private AnnexReader.Reading readAnnexTwo(String... body) {
        return readSheet(concat("花蓮縣榮民服務處112年執行成效一覽表", "項次|實施要項|具體作法|執行成效", body));
    }

    private AnnexReader.Reading readSheet(String... lines) {
        return readAs("x.xlsx", SheetSketch.named("表").rows(lines));
    }

    private AnnexReader.Reading readAs(String path, String title) {
        return readAs(path, SheetSketch.named("表").rows(title, HEADS, ONE + "一、甲。|處綜合|每季"));
    }

    private AnnexReader.Reading readAs(String path, SheetSketch sketch) {
        return readAll(path, sketch).get(0);
    }

    private List<AnnexReader.Reading> readAll(String... lines) {
        return readAll("x.xlsx", SheetSketch.named("表").rows(lines));
    }

    private List<AnnexReader.Reading> readAll(String path, SheetSketch sketch) {
        AnnexTable table = new TableFinder(Vocabulary.standard(), reader::isItemHeading)
                .findAll(sketch.sheet(), TimeLimit.none())
                .get(0);
        return reader.readAll(table, path, TimeLimit.none());
    }

    private static String[] concat(String title, String heads, String... body) {
        return Stream.concat(Stream.of(title, heads), Arrays.stream(body)).toArray(String[]::new);
    }

    private static Deadline deadline(Deadline.Kind kind, String text) {
        return new Deadline(kind, text, null);
    }

    private static List<String> codes(AnnexReader.Reading reading) {
        return reading.findings().kept().stream()
                .map(finding -> finding.code().value())
                .toList();
    }

    private static List<String> outcomes(AnnexReader.Reading reading) {
        return reading.annex().measures().stream()
                .map(measure -> measure.outcome().text())
                .toList();
    }

    /** Where findings with this code point, and at what. */
    private static List<Tuple> told(AnnexReader.Reading reading, String code) {
        return reading.findings().kept().stream()
                .filter(finding -> finding.code().value().equals(code))
                .map(finding -> tuple(finding.cell().toString(), finding.value()))
                .toList();
    }

    private static List<String> cells(AnnexReader.Reading reading, String code) {
        return reading.findings().kept().stream()
                .filter(finding -> finding.code().value().equals(code))
                .map(finding -> String.valueOf(finding.cell()))
                .toList();
    }

    private static String message(AnnexReader.Reading reading, String code) {
        return reading.findings().kept().stream()
                .filter(finding -> finding.code().value().equals(code))
                .map(Finding::message)
                .findFirst()
                .orElseThrow();
    }
}
