package org.serviceplan.importer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.junit.jupiter.api.Test;

import org.serviceplan.importer.annex.AnnexReader;
import org.serviceplan.importer.table.AnnexTable;
import org.serviceplan.importer.table.TableFinder;
import org.serviceplan.importer.table.Vocabulary;
import org.serviceplan.importer.testing.SheetSketch;
import org.serviceplan.importer.workbook.Cell;
import org.serviceplan.importer.workbook.CellValue;
import org.serviceplan.importer.workbook.MergedRange;
import org.serviceplan.importer.workbook.Sheet;
import org.serviceplan.importer.workbook.SheetRow;
import org.serviceplan.importer.workbook.TimeLimit;
import org.serviceplan.model.Annex;
import org.serviceplan.model.Measure;
import org.serviceplan.model.framework.PlanFrameworks;
import org.serviceplan.model.office.OfficeRoster;
import org.serviceplan.model.source.CellRef;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Sheets as large as the limits allow, made to be slow: whatever takes time or memory in the square of their rows would
 * keep these tests from ending.
 */
final class HugeSheetsTest {
    private static final int ROWS = 20_000;
    private static final int LONGEST_TEXT = 32_767;
    private static final String[] HEAD = {"項次", "實施要項", "具體作法", "負責業參", "完成期限"};

    private final AnnexReader annexes =
            new AnnexReader(OfficeRoster.standard(), PlanFrameworks.standard(), Vocabulary.standard());
    private final TableFinder tables = new TableFinder(Vocabulary.standard(), annexes::isItemHeading);

    private final List<SheetRow> rows = new ArrayList<>();
    private final List<MergedRange> merges = new ArrayList<>();

    @Test
    void textOfNothingButSeparatorsIsNoLoad() {
        String[] texts = new String[200];
        Arrays.fill(texts, "\t一".repeat(10_000) + "/\t一".repeat(6_000));
        Sheet sheet = SheetSketch.named("x")
                .rows("項次\t實施要項\t具體作法/一\t甲\t乙")
                .rows(texts)
                .sheet();

        assertThat(tables.findAll(sheet, TimeLimit.none())).singleElement().satisfies(table -> assertThat(table.rows())
                .hasSize(9_999));
    }

    @Test
    void headsInEveryRowAreOneTable() {
        for (int row = 0; row < ROWS; row++) {
            addRow(HEAD);
        }
        assertThat(found()).singleElement().satisfies(table -> assertThat(table.rows())
                .isEmpty());
    }

    @Test
    void headsRepeatedToTheEdgeOfTheSheetAreAsManyTablesAsMayStandSideBySide() {
        String[] heads = new String[16_000];
        Arrays.setAll(heads, column -> HEAD[column % HEAD.length]);
        addRow(heads);
        addRow("一", "要項", "一、辦理講習。", "志工", "持續辦理");

        assertThat(found()).hasSize(32);
    }

    @Test
    void headMergedToTheEdgeOfTheSheetIsAsWideAsAHeadMayBe() {
        addRow("項次", "實施要項", "具體作法", "執行成效");
        merges.add(new MergedRange(CellRef.of(0, 3), CellRef.of(0, 16_383)));
        addRow("一", "要項", "一、辦理講習。", "計3場次。");
        for (int row = 2; row < ROWS; row++) {
            addRow("", "", "續行", "");
        }
        assertThat(onlyMeasures()).hasSize(1);
    }

    @Test
    void listsOfWordsUnderWhichNothingIsPartedAlikeAreTriedAFewTimes() {
        for (int row = 0; row < ROWS / 4; row++) {
            addRow("實施要項,具體作法" + ",".repeat(row % 60));
        }
        assertThat(found()).isEmpty();
    }

    @Test
    void titlesAndHeadsInTurnAreTables() {
        for (int i = 0; i < 2_000; i++) {
            addRow("花蓮縣榮民服務處" + (100 + i) + "年度提升政府服務效能具體作法");
            addRow(HEAD);
            addRow("一", "實施要項", "一、辦理講習。", "志工", "持續辦理");
        }
        assertThat(found()).hasSize(2_000);
    }

    @Test
    void thousandsOfTablesMayBePartsOfOneAnnex() {
        for (int i = 1; i <= 1_500; i++) {
            addRow("附件一（" + i + "）具體作法");
            addRow(HEAD);
            addRow(String.valueOf(i % 999 + 1), "開放政府透明治理，優化機關管理創新", "一、辦理講習。", "志工", "持續辦理");
        }
        List<AnnexReader.Reading> readings = found().stream()
                .flatMap(table -> annexes.readAll(table, "112/花蓮縣.xlsx", TimeLimit.none()).stream())
                .toList();

        assertThat(readings).hasSize(1_500);
        assertThat(annexes.joined(readings, "112/花蓮縣.xlsx", TimeLimit.none()))
                .extracting(reading -> reading.annex().items().size())
                .containsExactly(999, 501);
    }

    @Test
    void oneMeasureOverAllRowsIsOneMeasure() {
        addRow(HEAD);
        addRow("一", "要項", "一、開頭");
        for (int row = 2; row < ROWS; row++) {
            addRow("", "", "續行");
        }
        assertThat(onlyMeasures()).singleElement().satisfies(measure -> assertThat(measure.text())
                .hasSize(2 + 2 * (ROWS - 2)));
    }

    @Test
    void oneHeadingOverAllRowsIsOneHeading() {
        addRow(HEAD);
        addRow("一", "完備基礎", "一、辦理講習。");
        for (int row = 2; row < ROWS; row++) {
            addRow("", "服務項目");
        }
        assertThat(only().items()).singleElement().satisfies(item -> assertThat(item.heading())
                .hasSize(4 + 4 * (ROWS - 2)));
    }

    @Test
    void theLongestTextsMergedOverAllRowsAreKeptAndUnderstoodOnce() {
        addRow("項次", "實施要項", "具體作法", "執行成效");
        addRow("一", "要項", "一、辦理講習。", "計20場次，".repeat(LONGEST_TEXT / 6));
        for (int row = 2; row < ROWS; row++) {
            addRow("", "", "一、辦理講習。");
        }
        merges.add(new MergedRange(CellRef.of(1, 3), CellRef.of(ROWS - 1, 3)));
        List<Measure> measures = onlyMeasures();
        assertThat(measures).hasSize(ROWS - 1).allSatisfy(measure -> assertThat(measure.outcome())
                .isSameAs(measures.get(0).outcome()));
    }

    @Test
    void theLongestDeadlineIsHandedDownWithoutBeingCopied() {
        addRow(HEAD);
        addRow("一", "要項", "一、辦理講習。", "志工", "儘速".repeat(LONGEST_TEXT / 2));
        for (int row = 2; row < ROWS; row++) {
            addRow("", "", "一、辦理講習。");
        }
        List<Measure> measures = onlyMeasures();
        assertThat(measures).hasSize(ROWS - 1).allSatisfy(measure -> assertThat(measure.deadline())
                .isSameAs(measures.get(0).deadline()));
    }

    @Test
    void mergesTallAndNarrowByTheThousandAreNoLoad() {
        addRow(HEAD);
        addRow("一", "要項", "一、辦理講習。");
        int last = 1_000_000;
        rows.add(new SheetRow(last, false, List.of(new Cell(CellRef.of(last, 2), "二、關懷訪視。", CellValue.TEXT))));
        for (int band = 0; band < 12; band++) {
            for (int column = 10; column + 1 < 16_384; column += 2) {
                merges.add(new MergedRange(
                        CellRef.of(2 + band * 80_000, column), CellRef.of(80_001 + band * 80_000, column + 1)));
            }
        }
        assertThat(onlyMeasures()).extracting(Measure::text).containsExactly("辦理講習。", "關懷訪視。");
    }

    @Test
    void oneCellInEveryRowIsLookedAtOnce() {
        for (int row = 0; row < ROWS; row++) {
            addRow("一、完備基礎服務項目");
        }
        assertThat(found()).isEmpty();
        assertThat(annexes.readOutline(sheet(), "附件一.xlsx", TimeLimit.none())).isEmpty();
    }

    @Test
    void theLongestTextInEveryRowIsReadInTimeThatGrowsWithTheRows() {
        addRow(HEAD);
        String numbers = "1.".repeat(LONGEST_TEXT / 2);
        for (int row = 0; row < 20; row++) {
            addRow("一", "要項", numbers, numbers, numbers);
        }
        assertThat(onlyMeasures()).isNotEmpty();
    }

    private void addRow(String... texts) {
        List<Cell> cells = new ArrayList<>();
        for (int column = 0; column < texts.length; column++) {
            if (!texts[column].isEmpty()) {
                cells.add(new Cell(CellRef.of(rows.size(), column), texts[column], CellValue.TEXT));
            }
        }
        rows.add(new SheetRow(rows.size(), false, cells));
    }

    private Sheet sheet() {
        return new Sheet("附件", false, Collections.unmodifiableList(rows), merges);
    }

    private List<AnnexTable> found() {
        return tables.findAll(sheet(), TimeLimit.none());
    }

    private Annex only() {
        List<AnnexTable> found = found();
        assertThat(found).hasSize(1);
        return annexes.readAll(found.get(0), "112/花蓮縣榮民服務處.xlsx", TimeLimit.none())
                .get(0)
                .annex();
    }

    private List<Measure> onlyMeasures() {
        return only().items().stream().flatMap(item -> item.measures().stream()).toList();
    }
}
