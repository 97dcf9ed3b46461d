package org.serviceplan.importer.table;

import java.util.List;

import org.junit.jupiter.api.Test;

import org.serviceplan.importer.table.AnnexTable.Line;
import org.serviceplan.importer.testing.SheetSketch;
import org.serviceplan.importer.workbook.TimeLimit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.serviceplan.importer.table.ColumnRole.ITEM;
import static org.serviceplan.importer.table.ColumnRole.MEASURE;
import static org.serviceplan.importer.table.ColumnRole.NUMBER;
import static org.serviceplan.importer.table.ColumnRole.OUTCOME;

/** Tables whose heads stand one below the other, several on a sheet. */
class TurnedTablesTest {
    private static final String HUALIEN = "花蓮縣榮民服務處112年度具體作法";
    private static final String KINMEN = "金門縣榮民服務處111年度執行成效";
    private static final String[] HUALIEN_ROWS = {"項次|一||二", "實施要項|完備||重視", "具體作法|一、甲。|二、乙。|一、丙。", "完成期限|每季||儘速"};
    private static final String[] KINMEN_ROWS = {"項次|一|二", "實施要項|完備|重視", "具體作法|一、丁。|一、戊。", "執行成效|計1場。|計2場。"};

    private final TableFinder finder =
            new TableFinder(Vocabulary.standard(), text -> List.of("完備", "重視").contains(text));

    @Test
    void eachHasTheTitleAboveIt() {
        List<AnnexTable> tables = findAll(SheetSketch.named("x")
                .rows(HUALIEN)
                .rows(HUALIEN_ROWS)
                .rows("承辦人：", "", KINMEN)
                .rows(KINMEN_ROWS));

        assertThat(tables).extracting(TurnedTablesTest::titles).containsExactly(List.of(HUALIEN), List.of(KINMEN));
        assertThat(tables)
                .extracting(table -> cells(table, MEASURE))
                .containsExactly(List.of("B4 一、甲。", "C4 二、乙。", "D4 一、丙。"), List.of("B11 一、丁。", "C11 一、戊。"));
        assertThat(cells(tables.get(1), OUTCOME)).containsExactly("B12 計1場。", "C12 計2場。");
    }

    @Test
    void eachHasTheTitleBelowItWhereNoneStandsAboveTheFirst() {
        List<AnnexTable> tables = findAll(SheetSketch.named("x")
                .rows(HUALIEN_ROWS)
                .rows(HUALIEN, "")
                .rows(KINMEN_ROWS)
                .rows("", KINMEN, "說明：依112年度計畫填報"));

        assertThat(tables).extracting(TurnedTablesTest::titles).containsExactly(List.of(HUALIEN), List.of(KINMEN));
        assertThat(tables.get(1).lines(Line.Kind.BELOW))
                .extracting(line -> line.cell().toString())
                .containsExactly("A12");
    }

    @Test
    void cardsForEachMeasureAreOneTable() {
        List<AnnexTable> tables = findAll(SheetSketch.named("x")
                .rows(HUALIEN, "")
                .rows("項次|一", "實施要項|完備", "具體作法|一、甲。", "完成期限|每季", "")
                .rows("項次", "實施要項", "具體作法|二、乙。", "完成期限|儘速", "")
                .rows(HUALIEN, "項次|二", "實施要項|重視", "具體作法|一、丙。", "完成期限|每季"));

        assertThat(tables).hasSize(1);
        assertThat(titles(tables.get(0))).containsExactly(HUALIEN);
        assertThat(cells(tables.get(0), ITEM)).containsExactly("B4 完備", "B15 重視");
        assertThat(cells(tables.get(0), MEASURE)).containsExactly("B5 一、甲。", "B10 二、乙。", "B16 一、丙。");
        assertThat(tables.get(0).rows()).extracting(TableRow::afterBreak).containsExactly(false, true, true);
    }

    @Test
    void sameHeadsUnderThePrefaceOfAnotherOfficeAreAnotherTable() {
        List<AnnexTable> tables = findAll(SheetSketch.named("x")
                .rows("機關名稱：花蓮縣榮民服務處")
                .rows(HUALIEN_ROWS)
                .rows("機關名稱：金門縣榮民服務處")
                .rows(HUALIEN_ROWS));

        assertThat(tables)
                .extracting(table -> table.lines(Line.Kind.PREFACE).get(0).text())
                .containsExactly("機關名稱：花蓮縣榮民服務處", "機關名稱：金門縣榮民服務處");
    }

    @Test
    void tableWithoutItemsBelowAnotherIsNoPartOfIt() {
        for (String order : List.of("項次|一|二\n具體作法|丁。|戊。\n執行成效|計1場。|計2場。", "具體作法|丁。|戊。\n項次|一|二\n執行成效|計1場。|計2場。")) {
            List<AnnexTable> tables = findAll(SheetSketch.named("x")
                    .rows(HUALIEN)
                    .rows(HUALIEN_ROWS)
                    .rows("|||||" + KINMEN)
                    .rows(order.split("\n", -1)));

            assertThat(tables).extracting(TurnedTablesTest::titles).containsExactly(List.of(HUALIEN), List.of(KINMEN));
            assertThat(tables.get(0).head().has(OUTCOME)).isFalse();
            assertThat(cells(tables.get(1), OUTCOME)).containsExactly("B9 計1場。", "C9 計2場。");
        }
    }

    @Test
    void oneIsReadAboveOrBelowATableWithItsHeadsInARow() {
        String[] plain = {"項次|實施要項|具體作法|執行成效", "一|完備|一、丁。|計1場。", "二|重視|一、戊。|計2場。"};
        List<AnnexTable> above = findAll(SheetSketch.named("x")
                .rows(HUALIEN)
                .rows(HUALIEN_ROWS)
                .rows("", KINMEN)
                .rows(plain));
        List<AnnexTable> below = findAll(SheetSketch.named("x")
                .rows(KINMEN)
                .rows(plain)
                .rows("", HUALIEN)
                .rows(HUALIEN_ROWS));

        assertThat(above).extracting(TurnedTablesTest::titles).containsExactly(List.of(HUALIEN), List.of(KINMEN));
        assertThat(cells(above.get(0), MEASURE)).containsExactly("B4 一、甲。", "C4 二、乙。", "D4 一、丙。");
        assertThat(cells(above.get(1), MEASURE)).containsExactly("C9 一、丁。", "C10 一、戊。");
        assertThat(below).extracting(TurnedTablesTest::titles).containsExactly(List.of(KINMEN), List.of(HUALIEN));
        assertThat(cells(below.get(0), MEASURE)).containsExactly("C3 一、丁。", "C4 一、戊。");
        assertThat(cells(below.get(1), MEASURE)).containsExactly("B9 一、甲。", "C9 二、乙。", "D9 一、丙。");
    }

    @Test
    void explanationAboveATableLeavesItItsTitle() {
        List<AnnexTable> tables = findAll(SheetSketch.named("x")
                .rows(HUALIEN, "項次|依規定|一", "實施要項|依規定|完備", "具體作法|逐項|一、辦理講習", "")
                .rows("項次|實施要項|具體作法|完成期限", "一|完備|一、甲。|每季"));

        assertThat(tables).hasSize(1);
        assertThat(titles(tables.get(0))).contains(HUALIEN);
        assertThat(cells(tables.get(0), MEASURE)).containsExactly("C7 一、甲。");
    }

    @Test
    void textGoesOnInRowsThatHaveNoHead() {
        List<AnnexTable> tables = findAll(SheetSketch.named("x")
                .rows(HUALIEN, "項次|一|二", "實施要項|完備|重視", "具體作法|一、甲，|一、丙。", "|並乙。", "執行成效|計1場|計2場。", "||計3場。", "|計4場。")
                .rows("|" + KINMEN)
                .rows(KINMEN_ROWS));

        assertThat(cells(tables.get(0), MEASURE)).containsExactly("B4 一、甲，\n並乙。", "C4 一、丙。");
        assertThat(cells(tables.get(0), OUTCOME)).containsExactly("B6 計1場\n計4場。", "C6 計2場。\n計3場。");
        assertThat(tables).extracting(TurnedTablesTest::titles).containsExactly(List.of(HUALIEN), List.of(KINMEN));
    }

    @Test
    void tablesBelowEachOtherMayStandInDifferentColumnsAndBeginDifferently() {
        List<AnnexTable> tables = findAll(SheetSketch.named("x")
                .rows(HUALIEN)
                .rows(HUALIEN_ROWS)
                .rows(KINMEN, "|實施要項|完備|重視", "|項次|一|二", "|具體作法|一、丁。|一、戊。"));

        assertThat(tables).extracting(TurnedTablesTest::titles).containsExactly(List.of(HUALIEN), List.of(KINMEN));
        assertThat(cells(tables.get(1), MEASURE)).containsExactly("C9 一、丁。", "D9 一、戊。");
    }

    @Test
    void columnsOfNumbersAndGroupsMayStandBeforeTheHeads() {
        List<AnnexTable> tables = findAll(SheetSketch.named("x")
                .rows("", "1|基本|項次|一|二", "2||實施要項|完備|重視", "3|作法|具體作法|一、甲。|一、乙。", "4||完成期限|每季|儘速"));

        assertThat(tables).hasSize(1);
        assertThat(tables.get(0).head().isTurned()).isTrue();
        assertThat(cells(tables.get(0), NUMBER)).containsExactly("D2 一", "E2 二");
        assertThat(cells(tables.get(0), MEASURE)).containsExactly("D4 一、甲。", "E4 一、乙。");
    }

    @Test
    void tablesSideBySideAreApart() {
        List<AnnexTable> tables = findAll(SheetSketch.named("x")
                .rows(HUALIEN + "|||||" + KINMEN)
                .rows("項次|一||二||項次|一|二")
                .rows("實施要項|完備||重視||實施要項|完備|重視")
                .rows("具體作法|一、甲。|二、乙。|一、丙。||具體作法|一、丁。|一、戊。")
                .rows("完成期限|每季||儘速||執行成效|計1場。|計2場。"));
        List<AnnexTable> underOneTitle = findAll(
                SheetSketch.named("x").rows(HUALIEN).rows("項次|一|項次|二", "實施要項|完備|實施要項|重視", "具體作法|一、甲。|具體作法|一、丙。"));

        assertThat(tables).extracting(TurnedTablesTest::titles).containsExactly(List.of(HUALIEN), List.of(KINMEN));
        assertThat(tables)
                .extracting(table -> cells(table, MEASURE))
                .containsExactly(List.of("B4 一、甲。", "C4 二、乙。", "D4 一、丙。"), List.of("G4 一、丁。", "H4 一、戊。"));
        assertThat(cells(tables.get(1), OUTCOME)).containsExactly("G5 計1場。", "H5 計2場。");
        assertThat(underOneTitle)
                .extracting(TurnedTablesTest::titles)
                .containsExactly(List.of(HUALIEN), List.of(HUALIEN));
        assertThat(underOneTitle)
                .extracting(table -> cells(table, MEASURE))
                .containsExactly(List.of("B4 一、甲。"), List.of("D4 一、丙。"));
    }

    @Test
    void wordsAboveAndBelowTheHeadsBeginNoTable() {
        List<AnnexTable> tables = findAll(SheetSketch.named("x")
                .rows("具體作法", "", HUALIEN)
                .rows(HUALIEN_ROWS)
                .rows("項目|略|略", "備註|無|無"));

        assertThat(tables).extracting(table -> table.head().texts()).containsExactly("項次、實施要項、具體作法、完成期限、備註");
        assertThat(tables).extracting(TurnedTablesTest::titles).containsExactly(List.of("具體作法", HUALIEN));
    }

    @Test
    void explanationWithAnExampleIsNoTable() {
        String[] explained = {"項次|一至六", "實施要項|完備", "具體作法|請逐項填寫", "完成期限|或日期"};

        assertThat(findAll(SheetSketch.named("x").rows("欄位|說明").rows(explained)))
                .isEmpty();
        assertThat(findAll(SheetSketch.named("x").rows(HUALIEN).rows(explained)))
                .hasSize(1);
    }

    private List<AnnexTable> findAll(SheetSketch sketch) {
        return finder.findAll(sketch.sheet(), TimeLimit.none());
    }

    private static List<String> titles(AnnexTable table) {
        return table.titles().stream().map(Line::text).toList();
    }

    private static List<String> cells(AnnexTable table, ColumnRole role) {
        return table.rows().stream()
                .filter(row -> row.isWritten(role))
                .map(row -> row.cells().get(role).ref() + " " + row.written(role))
                .toList();
    }
}
