package org.serviceplan.importer.table;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.serviceplan.importer.workbook.Cell;
import org.serviceplan.importer.workbook.MergedRange;
import org.serviceplan.importer.workbook.SheetRow;
import org.serviceplan.model.source.CellRef;

/** Collects the body of one table, page by page. */
final class TableBuilder {
    private final Grid grid;
    private final Vocabulary vocabulary;
    private final List<AnnexTable.Line> lines;
    private final TableHead head;
    private final List<TableRow> rows = new ArrayList<>();
    private boolean afterBreak;
    private boolean inNotes;

    TableBuilder(Grid grid, Vocabulary vocabulary, List<AnnexTable.Line> lines, TableHead head) {
        this.grid = grid;
        this.vocabulary = vocabulary;
        this.lines = lines;
        this.head = head;
    }

    TableHead head() {
        return head;
    }

    List<AnnexTable.Line> lines() {
        return lines;
    }

    /** Notes that the head is printed again here. */
    void breakPage() {
        afterBreak = true;
        inNotes = false;
    }

    void addBody(List<SheetRow> body) {
        for (SheetRow row : body) {
            Map<ColumnRole, TableCell> cells = read(row.index());
            if (isNote(row)) {
                inNotes = true;
            } else if (startsItem(cells)) {
                inNotes = false;
            }
            if (!inNotes && !isBanner(row) && cells.values().stream().anyMatch(TableCell::isWritten)) {
                rows.add(new TableRow(row.index(), afterBreak, cells));
                afterBreak = false;
            }
        }
    }

    AnnexTable build() {
        return new AnnexTable(grid.sheetName(), lines, head, rows);
    }

    private boolean isNote(SheetRow row) {
        return vocabulary.isNote(row.cells().get(0).text());
    }

    private static boolean startsItem(Map<ColumnRole, TableCell> cells) {
        TableCell number = cells.get(ColumnRole.NUMBER);
        TableCell item = cells.get(ColumnRole.ITEM);
        return number != null && number.isWritten() && item != null && item.isWritten();
    }

    /** A row whose only text spans columns of the table is a page mark or a title, not a part of any of them. */
    private boolean isBanner(SheetRow row) {
        if (row.cells().size() != 1) {
            return false;
        }
        Cell only = row.cells().get(0);
        MergedRange merge = grid.mergeAt(only.ref().row(), only.ref().column());
        return merge != null
                && head.columns().values().stream()
                                .filter(column ->
                                        column.head().column() >= merge.first().column()
                                                && column.head().column()
                                                        <= merge.last().column())
                                .count()
                        > 1;
    }

    private Map<ColumnRole, TableCell> read(int row) {
        Map<ColumnRole, TableCell> cells = new EnumMap<>(ColumnRole.class);
        head.columns().forEach((role, column) -> cells.put(role, read(row, column)));
        return cells;
    }

    private TableCell read(int row, TableHead.Column column) {
        TableCell blank = new TableCell(CellRef.of(row, column.head().column()), "", TableCell.Origin.BLANK);
        for (int c = column.head().column(); c <= column.lastColumn(); c++) {
            MergedRange merge = grid.mergeAt(row, c);
            CellRef anchor = merge == null ? CellRef.of(row, c) : merge.first();
            String text = grid.own(anchor.row(), anchor.column());
            if (!text.isBlank() && column.contains(anchor.column())) {
                return new TableCell(
                        anchor, text, anchor.row() == row ? TableCell.Origin.WRITTEN : TableCell.Origin.SPREAD);
            }
        }
        return blank;
    }
}
