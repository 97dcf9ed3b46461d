package org.serviceplan.importer.table;

import java.util.List;

import org.junit.jupiter.api.Test;

import org.serviceplan.importer.table.AnnexTable.Line;
import org.serviceplan.importer.testing.SheetSketch;
import org.serviceplan.importer.workbook.Sheet;
import org.serviceplan.importer.workbook.TimeLimit;
import org.serviceplan.model.calendar.MinguoYear;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.serviceplan.importer.table.ColumnRole.DEADLINE;
import static org.serviceplan.importer.table.ColumnRole.ITEM;
import static org.serviceplan.importer.table.ColumnRole.MEASURE;
import static org.serviceplan.importer.table.ColumnRole.MEASURE_NUMBER;
import static org.serviceplan.importer.table.ColumnRole.NUMBER;
import static org.serviceplan.importer.table.ColumnRole.OUTCOME;
import static org.serviceplan.importer.table.ColumnRole.UNIT;

class TableFinderTest {
    private final TableFinder finder =
            new TableFinder(Vocabulary.standard(), text -> text.contains("完備") || text.contains("重視"));

    @Test
    void tableIsFoundByTheWordingOfItsHeadWhereverItStands() {
        AnnexTable table = only(SheetSketch.named("附件一")
                .rows("", "", "||花蓮縣榮民服務處提升政府服務效能具體作法", "||項/次|實 施 要 領|具體做法|負責業參（單位）|完成/期限")
                .rows("||一|完備|一、甲。|處綜合|持續辦理"));

        assertThat(table.head().firstRow()).isEqualTo(3);
        assertThat(table.head().roles()).containsExactly(NUMBER, ITEM, MEASURE, UNIT, DEADLINE);
        assertThat(table.rows()).singleElement().satisfies(row -> {
            assertThat(row.index()).isEqualTo(4);
            assertThat(row.written(MEASURE)).isEqualTo("一、甲。");
            assertThat(row.cell(DEADLINE)).isNotNull();
            assertThat(row.cells().get(DEADLINE).ref()).hasToString("G5");
        });
    }

    @Test
    void columnsMayStandInAnyOrderWithForeignOnesBetween() {
        AnnexTable table = only(SheetSketch.named("x").rows("具體作法|經費|完成期限|實施要項|預算來源|項次", "一、甲。|10|每季|完備|公務|一"));

        assertThat(table.rows().get(0).written(ITEM)).isEqualTo("完備");
        assertThat(table.rows().get(0).written(NUMBER)).isEqualTo("一");
        assertThat(table.head().has(UNIT)).isFalse();
    }

    @Test
    void headOfTwoRowsIsOne() {
        AnnexTable table = only(SheetSketch.named("x")
                .rows("項|實施要項|具體作法|辦理情形|", "次|||執行成效|備註", "一|完備|一、甲。|計3場次|無")
                .merged("B1:B2", "C1:C2", "D1:E1"));

        assertThat(table.head().lastRow()).isEqualTo(1);
        assertThat(table.head().columns().get(OUTCOME).head()).hasToString("D2");
        assertThat(table.rows()).hasSize(1);
        assertThat(table.rows().get(0).written(OUTCOME)).isEqualTo("計3場次");
        assertThat(table.rows().get(0).written(NUMBER)).isEqualTo("一");
    }

    @Test
    void headOfWhichEveryCellIsBrokenOverTwoRowsIsOne() {
        AnnexTable table = only(SheetSketch.named("x")
                .rows("花蓮縣|112年度", "項|實施|具體|負責|完成", "次|要項|作法|業參|期限", "一|完備|一、甲。|總務|每季")
                .rows("項|實施|具體|負責|完成", "次|要項|作法|業參|期限", "|||總務|"));

        assertThat(table.head().firstRow()).isEqualTo(1);
        assertThat(table.head().lastRow()).isEqualTo(2);
        assertThat(table.head().roles()).containsExactly(NUMBER, ITEM, MEASURE, UNIT, DEADLINE);
        assertThat(table.rows()).extracting(TableRow::index).containsExactly(3, 6);
    }

    @Test
    void headOfThreeRowsWithGroupsOverGroupsIsOne() {
        for (String[] merges : new String[][] {{"A1:A3", "B1:B3", "C1:E1", "C2:C3", "D2:E2"}, {}}) {
            AnnexTable table = only(SheetSketch.named("x")
                    .rows("項次|實施要項|計畫內容||", "||具體作法|分工與進度|", "|||負責業參|完成期限", "一|完備|一、甲。|總務|每季")
                    .merged(merges));

            assertThat(table.head().firstRow()).isZero();
            assertThat(table.head().lastRow()).isEqualTo(2);
            assertThat(table.head().columns().get(DEADLINE).head()).hasToString("E3");
            assertThat(table.rows()).singleElement().satisfies(row -> {
                assertThat(row.written(ITEM)).isEqualTo("完備");
                assertThat(row.written(MEASURE)).isEqualTo("一、甲。");
                assertThat(row.written(UNIT)).isEqualTo("總務");
                assertThat(row.written(DEADLINE)).isEqualTo("每季");
            });
        }
    }

    @Test
    void groupsThatNameNoColumnBelongToTheHeadBelowThem() {
        AnnexTable table = only(SheetSketch.named("x")
                .rows("花蓮縣榮民服務處112年度具體作法", "規劃||具體作法規劃|", "項次|實施要項|具體作法|完成期限", "一|完備|一、甲。|每季")
                .rows("規劃||具體作法規劃|", "項次|實施要項|具體作法|完成期限", "二|重視|一、乙。|每季")
                .merged("A2:B2", "C2:D2", "A5:B5", "C5:D5"));

        assertThat(table.lines()).extracting(Line::text).containsExactly("花蓮縣榮民服務處112年度具體作法");
        assertThat(table.rows()).extracting(TableRow::index).containsExactly(3, 6);
    }

    @Test
    void lastRowOfAPageWithMergedCellsIsNoGroupOfTheHeadBelow() {
        AnnexTable table = only(SheetSketch.named("x")
                .rows("項次|實施要項|具體作法||完成期限", "一|完備|一、甲。||每季", "||二、乙。||每月")
                .rows("項次|實施要項|具體作法||完成期限", "二|重視|一、丙。||每季")
                .merged("C1:D1", "C2:D2", "C3:D3", "C4:D4", "C5:D5"));

        assertThat(table.rows()).extracting(row -> row.written(MEASURE)).containsExactly("一、甲。", "二、乙。", "一、丙。");
    }

    @Test
    void columnsUnderOneHeadAreReadTogetherButOfMeasuresThereIsOne() {
        AnnexTable table = only(SheetSketch.named("x")
                .rows("項次|實施要項|具體作法||負責業參||執行成效|", "||經費|作法內容|主辦|協辦|量化|質化", "一|完備|10萬元|一、甲。|總務|志工|計3場次。|獲好評。")
                .rows("||5萬元|二、乙。|就醫|||續獲好評。")
                .merged("A1:A2", "B1:B2", "C1:D1", "E1:F1", "G1:H1", "G3:G4"));

        assertThat(table.rows())
                .extracting(row -> row.written(MEASURE), row -> row.written(UNIT), row -> row.written(OUTCOME))
                .containsExactly(tuple("一、甲。", "總務\n志工", "計3場次。\n獲好評。"), tuple("二、乙。", "就醫", "續獲好評。"));
    }

    @Test
    void captionsAndNumbersOfColumnsAreNoRows() {
        AnnexTable table = only(
                SheetSketch.named("x").rows("項次|實施要項|具體作法|完成期限", "||（一項一列）|（年月日）", "(1)|(2)|(3)|(4)", "一|完備|一、甲。|每季"));

        assertThat(table.rows()).extracting(TableRow::index).containsExactly(3);
        assertThat(table.head().columns().get(DEADLINE).text()).isEqualTo("完成期限（年月日）");
    }

    @Test
    void rowWithAWordOfTheHeadAboveAHeadPrintedAgainIsABodyRow() {
        AnnexTable table = only(SheetSketch.named("x")
                .rows("項次|實施要項|具體作法|負責業參|完成期限", "一|完備|一、甲。|業務單位|每季", "|||業務單位|")
                .rows("項次|實施要項|具體作法|負責業參|完成期限", "二|重視|一、乙。|總務|每季"));

        assertThat(table.rows()).extracting(row -> row.written(UNIT)).containsExactly("業務單位", "業務單位", "總務");
    }

    @Test
    void ofSeveralColumnsOfAKindTheLatestIsRead() {
        for (String heads : List.of(
                "項次|實施要項|具體作法|修正後具體作法|完成期限",
                "項次|實施要項|112年度具體作法|113年度具體作法|預定完成日期",
                "項次|實施要項|113年度具體作法（修正前）|113年修正後具體作法|完成期限")) {
            AnnexTable table = only(SheetSketch.named("x").rows(heads, "一|完備|一、舊。|一、新。|每季"));

            assertThat(table.rows().get(0).written(MEASURE)).isEqualTo("一、新。");
            assertThat(table.rows().get(0).written(DEADLINE)).isEqualTo("每季");
            assertThat(passedOver(table)).containsExactly("C1");
        }
    }

    @Test
    void outcomesOfHalfYearsAreThoseOfTheYear() {
        AnnexTable table =
                only(SheetSketch.named("x").rows("項次|實施要項|具體作法|主(協)辦單位|上半年執行成效|下半年執行成效", "一|完備|一、甲。|總務|計3場次。|計4場次。"));
        AnnexTable behind = only(
                SheetSketch.named("x").rows("項次|實施要項|具體作法|112年度執行成效(上半年)|112年度執行成效(下半年)", "一|完備|一、甲。|計3場次。|計4場次。"));

        assertThat(table.rows().get(0).written(UNIT)).isEqualTo("總務");
        assertThat(List.of(table, behind))
                .extracting(both -> both.rows().get(0).written(OUTCOME), both -> both.head()
                        .passedOver())
                .containsOnly(tuple("計3場次。\n計4場次。", List.of()));
    }

    @Test
    void outcomesOfHalfYearsMayHaveOtherColumnsBetween() {
        AnnexTable apart = only(SheetSketch.named("x")
                .rows("項次|實施要項|具體作法|上半年執行成效|佐證|備註|下半年執行成效", "一|完備|一、甲。|計3場次。|照片|略|計4場次。", "||二、乙。|||略|計5場次。"));
        AnnexTable grouped = only(SheetSketch.named("x")
                .rows("項次|實施要項|具體作法|上半年||下半年|", "|||執行成效|備註|執行成效|備註", "一|完備|一、甲。|計3場次。|略|計4場次。|略")
                .merged("A1:A2", "B1:B2", "C1:C2", "D1:E1", "F1:G1"));

        assertThat(apart.rows()).extracting(row -> row.written(OUTCOME)).containsExactly("計3場次。\n計4場次。", "計5場次。");
        assertThat(apart.rows().get(1).cells().get(OUTCOME).ref()).hasToString("G3");
        assertThat(passedOver(apart)).isEmpty();
        assertThat(grouped.rows()).extracting(row -> row.written(OUTCOME)).containsExactly("計3場次。\n計4場次。");
    }

    @Test
    void ofColumnsOfSeveralYearsTheOneOfTheAnnexsYearIsRead() {
        for (SheetSketch sketch : List.of(
                SheetSketch.named("x").rows("項次|實施要項|具體作法|111年執行成效|112年度執行成效|備註|113年執行成效", ""),
                SheetSketch.named("x").rows("項次|實施要項|具體作法|執行成效（111年）|執行成效(112年度)|備註|執行成效（113年度）", ""),
                SheetSketch.named("x").rows("項次|實施要項|具體作法|執行成效/111年|執行成效-112年度|備註|執行成效/（113年度）", ""),
                SheetSketch.named("x").rows("項次|實施要項|具體作法|一一一年執行成效|民國一百十二年度執行成效|備註|一一三年度執行成效", ""),
                SheetSketch.named("x")
                        .rows("項次|實施要項|具體作法|執行成效||備註|執行成效", "|||111年|112年||113年")
                        .merged("A1:A2", "B1:B2", "C1:C2", "D1:E1", "F1:F2"),
                SheetSketch.named("x")
                        .rows("項次|實施要項|具體作法|111年度|112年度|備註|113年", "|||執行成效|執行成效||執行成效")
                        .merged("A1:A2", "B1:B2", "C1:C2", "F1:F2"))) {
            AnnexTable table = only(sketch.rows("一|完備|一、甲。|計1場次。|計2場次。|略|計3場次。"));

            assertThat(List.of(111, 112, 113, 114))
                    .extracting(year ->
                            table.ofYear(MinguoYear.of(year)).rows().get(0).written(OUTCOME))
                    .containsExactly("計1場次。", "計2場次。", "計3場次。", "計3場次。");
            assertThat(table.ofYear(MinguoYear.of(112)).head().passedOver())
                    .extracting(
                            left -> left.column().year(),
                            left -> left.column().head().column())
                    .containsExactly(tuple(MinguoYear.of(111), 3), tuple(MinguoYear.of(113), 6));
        }
    }

    @Test
    void columnOfTheYearBeforeIsNeverThatOfTheYear() {
        SheetSketch both = SheetSketch.named("x").rows("項次|實施要項|具體作法|去年度執行成效|本年度執行成效", "一|完備|一、甲。|計1場次。|計2場次。");
        SheetSketch grouped = SheetSketch.named("x")
                .rows("項次|實施要項|具體作法|執行成效|", "|||上年度|今年", "一|完備|一、甲。|計1場次。|計2場次。")
                .merged("A1:A2", "B1:B2", "C1:C2", "D1:E1");
        SheetSketch alone = SheetSketch.named("x").rows("項次|實施要項|具體作法|去年度執行成效", "一|完備|一、甲。|計1場次。");

        assertThat(List.of(only(both), only(grouped)))
                .extracting(table -> table.rows().get(0).written(OUTCOME), TableFinderTest::passedOver)
                .containsExactly(tuple("計2場次。", List.of("D1")), tuple("計2場次。", List.of("D2")));
        assertThat(only(alone).head().has(OUTCOME)).isFalse();
    }

    @Test
    void columnThatNamesNoYearIsSurerThanOneOfAnotherYear() {
        AnnexTable table = only(SheetSketch.named("x").rows("項次|實施要項|具體作法|執行成效|111年執行成效", "一|完備|一、甲。|計2場次。|計1場次。"));

        assertThat(table.ofYear(MinguoYear.of(112)).rows().get(0).written(OUTCOME))
                .isEqualTo("計2場次。");
        assertThat(table.ofYear(MinguoYear.of(111)).rows().get(0).written(OUTCOME))
                .isEqualTo("計1場次。");
    }

    @Test
    void columnsUnderTheHeadOfMeasuresThatAreLeftOutAreTold() {
        AnnexTable table = only(SheetSketch.named("x")
                .rows("項次|實施要項|具體作法|||完成期限", "||經費|作法內容|目標值|", "一|完備|10萬元|一、甲。|3場次|每季")
                .merged("A1:A2", "B1:B2", "C1:E1", "F1:F2"));

        assertThat(table.rows().get(0).written(MEASURE)).isEqualTo("一、甲。");
        assertThat(table.head().passedOver())
                .extracting(
                        left -> left.column().head().toString(),
                        left -> left.column().text(),
                        left -> left.why())
                .containsExactly(
                        tuple("C2", "經費", TableHead.PassedOver.Reason.OWN_CAPTION),
                        tuple("E2", "目標值", TableHead.PassedOver.Reason.OWN_CAPTION));
    }

    @Test
    void rowsThatSayNothingOfThePlanAreNoRows() {
        AnnexTable table = only(SheetSketch.named("x")
                .rows("項次|實施要項|具體作法|完成期限", "一|完備|一、甲，|每季", "||續下頁|", "項次|實施要項|具體作法|完成期限", "||（續上頁）|")
                .rows("||續甲。|", "||P.2|", "||~以上~|", "||以下空白|以下空白"));

        assertThat(table.rows()).extracting(row -> row.written(MEASURE)).containsExactly("一、甲，", "續甲。");
    }

    @Test
    void rowsThatShowHowToFillInTheTableAreNoRows() {
        AnnexTable table = only(SheetSketch.named("x")
                .rows("項次|實施要項|具體作法|完成期限", "例|服務|一、舉例來說。|每季", "||二、再舉例。|每月", "一|完備|一、例行服務。|每季")
                .rows("|（範例）服務|一、某。|每季", "二|重視|例：一、乙。|每季"));

        assertThat(table.rows()).extracting(row -> row.written(MEASURE)).containsExactly("一、例行服務。", "例：一、乙。");
        assertThat(table.lines(Line.Kind.EXAMPLE))
                .extracting(line -> line.cell().toString())
                .containsExactly("A2", "B5");
    }

    @Test
    void itemWithItsNumberBesideStandsOverItsMeasures() {
        AnnexTable table = only(
                SheetSketch.named("x").rows("項次|實施要項及具體作法|完成期限", "壹|完備|", "一|甲。|每季", "二|乙。|每季", "貳|重視|", "一|丙。|每季"));

        assertThat(table.itemsInBanners()).isTrue();
        assertThat(table.rows()).extracting(row -> row.written(ITEM)).containsExactly("壹、完備", "", "", "貳、重視", "");
    }

    @Test
    void titleBelowTheTableIsRead() {
        for (String row : List.of("花蓮縣榮民服務處112年度具體作法", "||花蓮縣榮民服務處112年度具體作法")) {
            AnnexTable table = only(SheetSketch.named("x")
                    .rows("附件一", "項次|實施要項|具體作法", "一|完備|一、甲，", "||續甲。", "備註：略", "承辦人：||主管：", "", row));

            assertThat(table.titles()).extracting(Line::text).containsExactly("花蓮縣榮民服務處112年度具體作法");
            assertThat(table.rows()).extracting(r -> r.written(MEASURE)).containsExactly("一、甲，", "續甲。");
        }
    }

    @Test
    void titlesBelowSeveralTablesAreThoseOfTheTablesAboveThem() {
        List<AnnexTable> tables = findAll(SheetSketch.named("x")
                .rows("項次|實施要項|具體作法", "一|完備|一、甲。", "", "花蓮縣榮民服務處112年度具體作法", "")
                .rows("項次|實施要項|具體作法", "一|完備|一、乙。", "", "金門縣榮民服務處112年度具體作法")
                .sheet());

        assertThat(tables)
                .extracting(table -> table.titles().get(0).text())
                .containsExactly("花蓮縣榮民服務處112年度具體作法", "金門縣榮民服務處112年度具體作法");
        assertThat(tables).extracting(table -> table.rows().size()).containsExactly(1, 1);
    }

    @Test
    void titleRightUnderATableWithoutOneIsThatOfTheNext() {
        for (String signed : List.of("填報單位：花蓮縣榮民服務處", "花蓮縣榮民服務處　112年12月31日")) {
            List<AnnexTable> tables = findAll(SheetSketch.named("x")
                    .rows("項次|實施要項|具體作法|完成期限", "一|完備|一、甲。|每季", "花蓮縣榮民服務處112年度執行成效一覽表")
                    .rows("項次|實施要項|具體作法|執行成效", "一|完備|一、甲。|計3場次。", signed)
                    .sheet());

            assertThat(tables)
                    .extracting(table ->
                            table.titles().stream().map(Line::text).findFirst().orElse("none"))
                    .containsExactly("none", "花蓮縣榮民服務處112年度執行成效一覽表");
            assertThat(tables.get(1).lines(Line.Kind.BELOW))
                    .extracting(line -> line.cell().toString())
                    .containsExactly("A6");
        }
    }

    @Test
    void titleOfTheLowerTableStaysItsOwnWhateverIsWrittenBelow() {
        for (String remark : List.of("附件一：提升政府服務效能具體作法（113年度，詳上）", "本表依112年度提升政府服務效能執行計畫填報", "金門縣榮民服務處112年度承辦人王大明")) {
            assertThat(titlesOverAndBelow("", remark)).as(remark).containsExactly("none", "花蓮縣榮民服務處112年度執行成效一覽表");
        }
        // A whole title below, but the one between is nearer to the lower table.
        assertThat(titlesOverAndBelow("\n", "金門縣榮民服務處112年度具體作法")).containsExactly("none", "花蓮縣榮民服務處112年度執行成效一覽表");
    }

    private List<String> titlesOverAndBelow(String gap, String below) {
        String rows = "項次|實施要項|具體作法|完成期限\n一|完備|一、甲。|每季\n" + gap
                + "花蓮縣榮民服務處112年度執行成效一覽表\n項次|實施要項|具體作法|執行成效\n一|完備|一、甲。|計3場次。\n\n" + below;
        return findAll(SheetSketch.named("x").rows(rows.split("\n", -1)).sheet()).stream()
                .map(table ->
                        table.titles().stream().map(Line::text).findFirst().orElse("none"))
                .toList();
    }

    @Test
    void titleThatIsAHeadsWordIsNoPartOfTheHead() {
        for (SheetSketch sketch : List.of(
                SheetSketch.named("x").rows("112年度具體作法", "").merged("A1:C2"),
                SheetSketch.named("x").rows("", "附件一|112年度具體作法").merged("B2:C2"),
                SheetSketch.named("x").rows("", "112年度具體作法").merged("A2:C2"))) {
            AnnexTable table = only(sketch.rows("具體作法|負責業參|完成期限", "一、完備", "甲。|總務|每季", "二、重視", "乙。|志工|每月")
                    .merged("A4:C4", "A6:C6"));

            assertThat(table.lines(Line.Kind.TITLE)).extracting(Line::text).containsExactly("112年度具體作法");
            assertThat(table.head().firstRow()).isEqualTo(2);
            assertThat(table.rows())
                    .extracting(row -> row.written(ITEM), row -> row.written(MEASURE), row -> row.written(UNIT))
                    .containsExactly(
                            tuple("一、完備", "", ""), tuple("", "甲。", "總務"), tuple("二、重視", "", ""), tuple("", "乙。", "志工"));
        }
    }

    @Test
    void groupThatStandsAloneOverLaterColumnsIsPartOfTheHead() {
        AnnexTable table = only(SheetSketch.named("x")
                .rows("112年度", "|||執行成效|", "項次|實施要項|具體作法|量化|質化", "一|完備|一、甲。|計3場次。|獲好評。")
                .merged("D2:E2"));

        assertThat(table.lines(Line.Kind.TITLE)).extracting(Line::text).containsExactly("112年度");
        assertThat(table.rows()).extracting(row -> row.written(OUTCOME)).containsExactly("計3場次。\n獲好評。");
    }

    @Test
    void firstItemUnderAMergedHeadIsNoCaption() {
        for (String[] rows : new String[][] {
            {"一|服務|||", "||一、甲。|總務|每季", "二|意見|||", "||一、乙。|志工|"},
            {"一、服務||||", "||一、甲。|總務|每季", "二、意見||||", "||一、乙。|志工|"}
        }) {
            AnnexTable table = only(SheetSketch.named("x")
                    .rows("實施要項||具體作法|負責業參|完成期限")
                    .rows(rows)
                    .merged("A1:B1"));

            assertThat(table.rows())
                    .extracting(row -> row.written(ITEM), row -> row.written(MEASURE))
                    .containsExactly(tuple("一、服務", ""), tuple("", "一、甲。"), tuple("二、意見", ""), tuple("", "一、乙。"));
        }
    }

    @Test
    void textsBesideTheirNumbersAreReadThoughTheirColumnHasNoHead() {
        AnnexTable table = only(
                SheetSketch.named("x").rows("實施要項||具體作法||負責業參", "一|完備|（一）|甲。|總務", "||（二）|乙。|就學", "二|重視|（一）|丙。|就業"));
        AnnexTable foreign =
                only(SheetSketch.named("x").rows("項次|實施要項|具體作法||負責業參", "一|完備|一、甲。|10萬元|總務", "二|重視|一、乙。|5萬元|就學"));

        assertThat(table.rows())
                .extracting(row -> row.written(ITEM), row -> row.written(MEASURE), row -> row.written(UNIT))
                .containsExactly(
                        tuple("一、完備", "（一）\n甲。", "總務"), tuple("", "（二）\n乙。", "就學"), tuple("二、重視", "（一）\n丙。", "就業"));
        assertThat(foreign.rows()).extracting(row -> row.written(MEASURE)).containsExactly("一、甲。", "一、乙。");
    }

    @Test
    void whatFormsPrintAroundAHeadsWordDoesNotMatter() {
        for (String heads : List.of(
                "項次/No.|實施要項/Item|具體作法 / Measures|負責業參 (Unit)",
                "(1)項次|(2) 實施要項|（3）具體作法|（4）負責業參",
                "A.項次|B.實施要項|C.具體作法|D.負責業參",
                "1、項次|2、實施要項|3、具體作法|4、負責業參")) {
            AnnexTable table = only(SheetSketch.named("x").rows(heads, "一|完備|一、甲。|總務"));

            assertThat(table.head().roles()).containsExactly(NUMBER, ITEM, MEASURE, UNIT);
        }
    }

    @Test
    void outcomesOfSomeMonthsAreThoseOfTheYear() {
        for (String heads : List.of(
                "1-6月執行成效|7-12月執行成效", "1月至6月執行成效|7月至12月執行成效", "一至六月執行成效|七至十二月執行成效", "112年1～6月份執行成效|112年7～12月份執行成效")) {
            AnnexTable table = only(SheetSketch.named("x").rows("項次|實施要項|具體作法|" + heads, "一|完備|一、甲。|計1場次。|計2場次。"));

            assertThat(table.rows().get(0).written(OUTCOME)).isEqualTo("計1場次。\n計2場次。");
        }
    }

    @Test
    void figuresUnderCaptionsOfOutcomesAreWhatTheseSay() {
        AnnexTable table = only(SheetSketch.named("x")
                .rows("項次|實施要項|具體作法|執行成效||", "|||場次|人次|說明", "一|完備|一、甲。|3|1,200|辦理講習。", "||二、乙。|||辦理座談。")
                .merged("A1:A2", "B1:B2", "C1:C2", "D1:F1"));

        assertThat(table.rows())
                .extracting(row -> row.written(OUTCOME))
                .containsExactly("3場次\n1,200人次\n辦理講習。", "辦理座談。");
    }

    @Test
    void wordBrokenOverAGroupAndItsColumnIsOfThatColumnAlone() {
        AnnexTable table = only(SheetSketch.named("x")
                .rows("項次|實施要項|具體作法|承辦|", "|||單位|人員", "一|完備|一、甲。|總務|王小明")
                .merged("A1:A2", "B1:B2", "C1:C2", "D1:E1"));

        assertThat(table.rows()).extracting(row -> row.written(UNIT)).containsExactly("總務");
    }

    @Test
    void itemOverItsMeasuresNeedNoKnownHeading() {
        AnnexTable table = only(SheetSketch.named("x")
                .rows("編號|具體作法|負責業參", "一、服務", "1|甲。|總務", "（二）意見回饋", "1|乙。|就學", "說明：", "一、本表每年填報")
                .merged("A2:C2", "A7:C7"));

        assertThat(table.itemsInBanners()).isTrue();
        assertThat(table.rows())
                .extracting(row -> row.written(ITEM), row -> row.written(MEASURE))
                .containsExactly(tuple("一、服務", ""), tuple("", "甲。"), tuple("（二）意見回饋", ""), tuple("", "乙。"));
    }

    @Test
    void titleWithAMarkOfContinuationAndAYearBesideGoesOnWithTheSameTable() {
        AnnexTable table = only(SheetSketch.named("x")
                .rows("花蓮縣榮民服務處具體作法||112年度", "項次|實施要項|具體作法", "一|完備|一、甲。")
                .rows("花蓮縣榮民服務處具體作法(續)||112年度", "項次|實施要項|具體作法", "||二、乙。"));

        assertThat(table.rows()).extracting(row -> row.written(MEASURE)).containsExactly("一、甲。", "二、乙。");
    }

    @Test
    void measureThatGoesOnInTheFirstColumnIsNoTitle() {
        AnnexTable table = only(SheetSketch.named("x").rows("具體作法|實施要項|完成期限", "一、配合|完備|每季", "花蓮縣榮民服務處112年度計畫"));

        assertThat(table.rows()).extracting(row -> row.written(MEASURE)).containsExactly("一、配合", "花蓮縣榮民服務處112年度計畫");
        assertThat(table.titles()).isEmpty();
    }

    @Test
    void tableOfTextInOneColumnIsReadWhereItStands() {
        AnnexTable table = only(SheetSketch.named("x")
                .rows("", "|花蓮縣榮民服務處112年度具體作法", "|項次\t實施要項\t具體作法\t完成期限")
                .rows("|一\t完備\t\"一、甲。/二、乙。\"\t每季", "|二\t重視\t一、丙。\t", "|製表：\t\t主管："));

        assertThat(table.lines()).extracting(Line::cell).hasToString("[B2]");
        assertThat(table.head().isOneCell()).isTrue();
        assertThat(table.head().columns().get(DEADLINE).head()).hasToString("B3");
        assertThat(table.rows()).hasSize(2);
        assertThat(table.rows().get(0).cell(MEASURE).ref()).hasToString("B4");
        assertThat(table.rows().get(0).written(MEASURE)).isEqualTo("一、甲。\n二、乙。");
        assertThat(table.rows().get(1).written(MEASURE)).isEqualTo("一、丙。");
        assertThat(table.rows().get(1).cell(DEADLINE).ref()).hasToString("B5");
    }

    @Test
    void tableOfTextInOneCellIsReadLineByLine() {
        AnnexTable table = only(SheetSketch.named("x")
                .rows("說明", "花蓮縣榮民服務處112年度具體作法/項次｜實施要項｜具體作法/一｜完備｜一、甲。/｜ ｜/｜｜二、乙。")
                .rows("三｜重視｜一、丙。", "||旁邊的字"));

        assertThat(table.head().columns().get(MEASURE).head()).hasToString("A2");
        assertThat(table.rows())
                .extracting(
                        TableRow::index,
                        row -> row.written(MEASURE),
                        row -> row.cells().get(MEASURE).ref().toString())
                .containsExactly(tuple(1, "一、甲。", "A2"), tuple(1, "二、乙。", "A2"), tuple(2, "一、丙。", "A3"));
    }

    @Test
    void commaThatMayBePartOfANumberIsNotTakenForTheEndOfAColumn() {
        AnnexTable table = only(SheetSketch.named("x")
                .rows("花蓮縣榮民服務處112年度具體作法", "項次,實施要項,具體作法,完成期限", "一,完備,一、甲。,每季", "二,重視,服務6,127人次")
                .rows("三,便捷,112年辦理一、丙。,每季"));

        assertThat(table.rows()).extracting(row -> row.written(MEASURE)).containsExactly("一、甲。", "112年辦理一、丙。");
        assertThat(table.lines(Line.Kind.UNCLEAR)).extracting(Line::text).containsExactly("二,重視,服務6,127人次");
    }

    @Test
    void columnsPartedByCommasAreReadWhereEveryLineHasAsManyAsTheHead() {
        AnnexTable table = only(SheetSketch.named("x")
                .rows("花蓮縣榮民服務處, 112年度具體作法", "項次,實施要項,具體作法,完成期限", "一,完備，服務,\"一、計6,127人次。\",每季")
                .rows(",,二、服務,至 3,000 人,", "二,重視,一、丙。", ",,二、丁。,", "備註：略, 略", "承辦人：,主管："));

        assertThat(table.titles()).extracting(Line::text).containsExactly("花蓮縣榮民服務處, 112年度具體作法");
        assertThat(table.rows())
                .extracting(TableRow::index, row -> row.written(MEASURE), row -> row.written(DEADLINE))
                .containsExactly(tuple(2, "一、計6,127人次。", "每季"), tuple(5, "二、丁。", ""));
        assertThat(table.lines(Line.Kind.UNCLEAR))
                .extracting(line -> line.cell().toString(), Line::text)
                .containsExactly(tuple("A4", ",,二、服務,至 3,000 人,"), tuple("A5", "二,重視,一、丙。"));
    }

    @Test
    void rowsOfATableOfTextMaySpeakOfThePlanAndPagesAndItemsStandBetweenThem() {
        AnnexTable table = only(SheetSketch.named("x")
                .rows("項次,實施要項,具體作法,完成期限", "一,完備,一、檢討112年度提升政府服務效能執行計畫。,每季", "第2頁", ",,二、乙。,")
                .rows("項次,實施要項,具體作法,完成期限", ",,三、丙。,", "", "花蓮縣榮民服務處", "112年度", "提升政府服務效能具體作法"));

        assertThat(table.rows())
                .extracting(row -> row.written(MEASURE))
                .containsExactly("一、檢討112年度提升政府服務效能執行計畫。", "二、乙。", "三、丙。");
        assertThat(table.lines(Line.Kind.BELOW))
                .extracting(line -> line.cell().toString(), Line::text)
                .containsExactly(tuple("A8", "花蓮縣榮民服務處"), tuple("A9", "112年度"), tuple("A10", "提升政府服務效能具體作法"));
        AnnexTable banners =
                only(SheetSketch.named("x").rows("序號,具體作法,完成期限", "一、完備基礎，注重服務", "1,甲。,每季", "二、重視意見", "1,乙。,每季"));
        assertThat(banners.rows())
                .extracting(row -> row.written(ITEM))
                .containsExactly("一、完備基礎，注重服務", "", "二、重視意見", "");
        AnnexTable aligned = only(
                SheetSketch.named("x").rows("項次  實施要項  具體作法          備註/一    完備      一、甲。/                二、檢討計畫。"));
        assertThat(aligned.rows()).extracting(row -> row.written(MEASURE)).containsExactly("一、甲。", "二、檢討計畫。");
    }

    @Test
    void shortTextUnderAWideHeadIsNoPartOfIt() {
        AnnexTable table = only(SheetSketch.named("x")
                .rows("項次|實施要項|具體作法||完成期限", "一|完備|1|推動關懷認養，|每季", "項次|實施要項|具體作法||完成期限", "|||鼓勵善心捐助。|")
                .merged("C1:D1", "C3:D3"));

        assertThat(table.rows()).extracting(row -> row.written(MEASURE)).containsExactly("1、推動關懷認養，", "鼓勵善心捐助。");
    }

    @Test
    void remarksUnderATableOfTextAreNoRowsAndRowsWithTooFewFieldsAreStillUnclear() {
        AnnexTable table = only(SheetSketch.named("x")
                .rows("花蓮縣榮民服務處112年度具體作法", "項次,實施要項,具體作法,完成期限", "一,完備,一、甲。,每季", "以上,略", "二,重視,一、乙。,每季")
                .rows("三,便捷,一、丙。", "本表由綜合組彙整", "王大明,分機略"));

        assertThat(table.rows()).extracting(row -> row.written(MEASURE)).containsExactly("一、甲。", "一、乙。");
        assertThat(table.lines(Line.Kind.UNCLEAR))
                .extracting(line -> line.cell().toString(), Line::text)
                .containsExactly(tuple("A4", "以上,略"), tuple("A6", "三,便捷,一、丙。"));
        assertThat(table.lines(Line.Kind.STRAY))
                .extracting(line -> line.cell().toString(), Line::text)
                .containsExactly(tuple("A7", "本表由綜合組彙整"), tuple("A8", "王大明,分機略"));
    }

    @Test
    void lineThatLostItsBarsIsToldAndNotTakenForANumber() {
        AnnexTable table = only(SheetSketch.named("x")
                .rows("花蓮縣榮民服務處112年度具體作法", "項次｜實施要項｜具體作法｜完成期限", "一｜完備｜一、甲。｜每季", "並配合政策辦理。")
                .rows("｜｜二、乙，", "並丙。｜每季", "二｜重視", "三、丁。", "二", "一、完備基礎｜｜一、戊。", "第2頁", "以下空白")
                .rows("本表由綜合組彙整"));

        assertThat(table.rows())
                .extracting(row -> row.written(NUMBER), row -> row.written(MEASURE))
                .containsExactly(
                        tuple("一", "一、甲。"), tuple("", "二、乙，"), tuple("二", ""), tuple("二", ""), tuple("一、完備基礎", "一、戊。"));
        assertThat(table.lines(Line.Kind.UNCLEAR))
                .extracting(line -> line.cell().toString(), Line::text)
                .containsExactly(tuple("A4", "並配合政策辦理。"), tuple("A6", "並丙。｜每季"), tuple("A8", "三、丁。"));
        assertThat(table.lines(Line.Kind.STRAY)).extracting(Line::text).containsExactly("本表由綜合組彙整");
    }

    @Test
    void columnsPartedBySpacesAreReadWhereTheyStandUnderTheirHeads() {
        AnnexTable drawn = only(SheetSketch.named("x").rows("項次    實施要項    具體作法    完成期限", "一      完備服務    一、甲。    每季"));
        assertThat(drawn.rows()).extracting(row -> row.written(MEASURE)).containsExactly("一、甲。");

        AnnexTable parted = only(SheetSketch.named("x")
                .rows("項次    實施要項    具體作法    完成期限/一      完備服務    一、甲。    每季/                    二、乙。")
                .rows("三、丙。", "二　　重視　　一、丁。　　每月"));
        assertThat(parted.lines(Line.Kind.UNCLEAR)).extracting(Line::text).containsExactly("三、丙。");
        assertThat(parted.rows())
                .extracting(row -> row.written(ITEM), row -> row.written(MEASURE), row -> row.written(DEADLINE))
                .containsExactly(tuple("完備服務", "一、甲。", "每季"), tuple("", "二、乙。", ""), tuple("重視", "一、丁。", "每月"));
    }

    @Test
    void wordsOfAHeadWithNothingPartedAlikeBelowAreNoTableButAHead() {
        Sheet sheet = SheetSketch.named("x")
                .rows("花蓮縣榮民服務處112年度具體作法", "項次、實施要項、具體作法、完成期限", "一、完備、一、甲、每季")
                .sheet();

        assertThat(findAll(sheet)).isEmpty();
        assertThat(finder.unclearHead(sheet, TimeLimit.none()))
                .hasValueSatisfying(line -> assertThat(line.cell()).hasToString("A2"));
        assertThat(finder.unclearHead(
                        SheetSketch.named("x")
                                .rows("請依項次、實施要項、具體作法填寫", "實施要項、具體作法")
                                .sheet(),
                        TimeLimit.none()))
                .isEmpty();
    }

    @Test
    void explanationOfEveryColumnIsNoTableTurned() {
        Sheet sheet = SheetSketch.named("x")
                .rows("花蓮縣榮民服務處112年度具體作法", "項次|依規定填寫", "實施要項|依規定，不得更動", "具體作法|一、逐項填寫", "完成期限|例如持續辦理")
                .sheet();

        assertThat(findAll(sheet)).isEmpty();
    }

    @Test
    void numbersBetweenItemAndMeasureCountMeasures() {
        AnnexTable table = only(SheetSketch.named("x").rows("項次|實施要項|序號|具體作法", "一|完備|1|甲。"));

        assertThat(table.rows().get(0).written(MEASURE_NUMBER)).isEqualTo("1");
    }

    @Test
    void headPrintedAgainGoesOnWithTheSameTable() {
        AnnexTable table =
                only(SheetSketch.named("x").rows("項次|實施要項|具體作法|完成期限", "一|完備|一、甲，", "項次|實施要項|具體作法|完成期限", "||乙。"));

        assertThat(table.rows()).extracting(TableRow::afterBreak).containsExactly(false, true);
    }

    @Test
    void sameTitlePrintedAgainGoesOnWithTheSameTable() {
        AnnexTable table = only(SheetSketch.named("x")
                .rows("金門縣榮民服務處111年度具體作法", "項次|實施要項|具體作法", "一|完備|一、甲。")
                .rows("金門縣榮民服務處 111年度具體作法", "項次|實施要項|具體作法", "二|重視|一、乙。"));

        assertThat(table.rows()).hasSize(2);
    }

    @Test
    void otherTitleBeginsAnotherTable() {
        List<AnnexTable> tables = findAll(SheetSketch.named("x")
                .rows("金門縣榮民服務處111年度具體作法", "項次|實施要項|具體作法", "一|完備|一、甲。")
                .rows("", "花蓮縣榮民服務處111年度具體作法", "項次|實施要項|具體作法", "一|完備|一、乙。", "二|重視|一、丙。")
                .sheet());

        assertThat(tables).extracting(table -> table.rows().size()).containsExactly(1, 2);
        assertThat(tables.get(1).lines()).extracting(Line::text).containsExactly("花蓮縣榮民服務處111年度具體作法");
    }

    @Test
    void measureThatMentionsThePlanIsNoTitle() {
        AnnexTable table = only(SheetSketch.named("x")
                .rows("項次|實施要項|具體作法", "一|完備|一、檢討修訂", "||提升政府服務效能執行計畫。", "項次|實施要項|具體作法", "二|重視|一、乙。"));

        assertThat(table.rows())
                .extracting(row -> row.written(MEASURE))
                .containsExactly("一、檢討修訂", "提升政府服務效能執行計畫。", "一、乙。");
    }

    @Test
    void mergedRangeSpreadsAndBlankCellsStayBlank() {
        AnnexTable table = only(SheetSketch.named("x")
                .rows("項次|實施要項|具體作法|完成期限", "一|完備|一、甲。|持續辦理", "||二、乙。|", "||三、丙。|")
                .merged("A2:A4", "D2:D3"));

        assertThat(table.rows())
                .extracting(row -> row.cells().get(DEADLINE).origin())
                .containsExactly(TableCell.Origin.WRITTEN, TableCell.Origin.SPREAD, TableCell.Origin.BLANK);
    }

    @Test
    void notesAroundTheTableAreNoRows() {
        AnnexTable table = only(SheetSketch.named("x")
                .rows("填表日期：112.1.5", "項次|實施要項|具體作法", "一|完備|一、甲。", "備註：||每季檢討。", "承辦人：||單位主管：", "※本表請於1月底前繳交"));

        assertThat(table.rows()).hasSize(1);
        assertThat(table.lines(Line.Kind.PREFACE)).extracting(Line::text).containsExactly("填表日期：112.1.5");
    }

    @Test
    void pageMarkOverTheColumnsIsNoRow() {
        AnnexTable table = only(SheetSketch.named("x")
                .rows("項次|實施要項|具體作法", "一|完備|一、甲。", "第2頁，共3頁", "||二、乙。")
                .merged("A3:C3"));

        assertThat(table.rows()).extracting(row -> row.written(MEASURE)).containsExactly("一、甲。", "二、乙。");
    }

    @Test
    void titleSpreadOverTheCellsOfARowIsRead() {
        AnnexTable table = only(SheetSketch.named("x").rows("花蓮縣|榮民|服務處|具體|作法", "項次|實施要項|具體作法", "一|完備|一、甲。"));

        assertThat(table.lines(Line.Kind.TITLE)).extracting(Line::text).containsExactly("花蓮縣榮民服務處具體作法");
    }

    @Test
    void itemInARowOfItsOwnStandsOverItsMeasures() {
        AnnexTable table = only(SheetSketch.named("x")
                .rows("序號|具體作法|完成期限", "一、完備", "1|甲。|每季", "2|乙。|每季", "二、重視", "1|丙。|每季")
                .merged("A2:C2"));

        assertThat(table.itemsInBanners()).isTrue();
        assertThat(table.rows()).extracting(row -> row.written(ITEM)).containsExactly("一、完備", "", "", "二、重視", "");
        assertThat(table.rows().get(3).isWritten(NUMBER)).isFalse();
    }

    @Test
    void numberAndTextUnderOneMergedHeadAreOne() {
        AnnexTable table = only(SheetSketch.named("x")
                .rows("項次|實施要項|具體作法||完成期限", "一|完備|1|甲。|每季", "||2|乙。|")
                .merged("C1:D1"));

        assertThat(table.rows()).extracting(row -> row.written(MEASURE)).containsExactly("1、甲。", "2、乙。");
    }

    @Test
    void titleWithAMarkOfContinuationGoesOnWithTheSameTable() {
        AnnexTable table = only(SheetSketch.named("x")
                .rows("花蓮縣榮民服務處112年具體作法", "項次|實施要項|具體作法", "一|完備|一、甲。")
                .rows("花蓮縣榮民服務處112年具體作法（續）", "項次|實施要項|具體作法", "||二、乙。"));

        assertThat(table.rows()).hasSize(2);
    }

    @Test
    void foreignTablesAreNone() {
        assertThat(findAll(SheetSketch.named("發票")
                        .rows("項次|品名|單位|數量|備註", "1|紙|包|3|")
                        .sheet()))
                .isEmpty();
        assertThat(findAll(SheetSketch.named("說明").rows("請依「實施要項」逐項填寫具體作法").sheet()))
                .isEmpty();
    }

    private static List<String> passedOver(AnnexTable table) {
        return table.head().passedOver().stream()
                .map(left -> left.column().head().toString())
                .toList();
    }

    private List<AnnexTable> findAll(Sheet sheet) {
        return finder.findAll(sheet, TimeLimit.none());
    }

    private AnnexTable only(SheetSketch sketch) {
        List<AnnexTable> tables = findAll(sketch.sheet());
        assertThat(tables).hasSize(1);
        return tables.get(0);
    }
}
