package org.serviceplan.importer.table;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.serviceplan.importer.workbook.Cell;
import org.serviceplan.importer.workbook.MergedRange;
import org.serviceplan.importer.workbook.SheetRow;
import org.serviceplan.model.source.CellRef;

/** Reads what a row shows in the columns of a table, merged ranges and columns in several parts included. */
final class RowCells {
    private final Grid grid;
    private final RowJudge judge;
    private final CellCaptions captions;
    /** What the head's columns hold and where they are, for every row to read. */
    private final ColumnRole[] roles;

    private final TableHead.Column[] columns;
    private final TableHead.@Nullable Column outcomes;

    RowCells(Grid grid, RowJudge judge, TableHead head) {
        this.grid = grid;
        this.judge = judge;
        this.captions = new CellCaptions(grid, head.lastRow(), judge);
        this.roles = head.columns().keySet().toArray(new ColumnRole[0]);
        this.columns = head.columns().values().toArray(new TableHead.Column[0]);
        this.outcomes = head.columns().get(ColumnRole.OUTCOME);
    }

    /** What it shows in every column that the table has. */
    Map<ColumnRole, TableCell> read(SheetRow row) {
        Map<ColumnRole, TableCell> cells = new EnumMap<>(ColumnRole.class);
        for (int i = 0; i < roles.length; i++) {
            cells.put(roles[i], read(row, columns[i], roles[i]));
        }
        return cells;
    }

    /** What a row shows in a column; where its head is merged over several or it has several parts, their texts together. */
    private TableCell read(SheetRow row, TableHead.Column column, ColumnRole role) {
        TableCell shown = read(row, column.head().column(), column);
        return column.isOne() ? shown : together(shown, row, column, role);
    }

    private TableCell together(TableCell first, SheetRow row, TableHead.Column column, ColumnRole role) {
        int from = column.head().column();
        boolean captioned = (role == ColumnRole.OUTCOME || role == ColumnRole.DEADLINE) && column.lastColumn() > from;
        TableCell shown = captioned ? captions.of(first, from, role) : first;
        for (int c = from + 1; c <= column.lastColumn(); c++) {
            TableCell part = read(row, c, column);
            shown = together(shown, captioned ? captions.of(part, c, role) : part);
        }
        TableHead.Column rest = column.rest();
        return rest == null ? shown : together(shown, read(row, rest, role));
    }

    /** What each column of outcomes says; nothing where there is only one, as nearly always. */
    List<String> outcomes(SheetRow row) {
        TableHead.Column column = outcomes;
        if (column == null || column.isOne()) {
            return List.of();
        }
        Map<CellRef, String> texts = new LinkedHashMap<>();
        for (TableHead.Column part = column; part != null; part = part.rest()) {
            for (int c = part.head().column(); c <= part.lastColumn(); c++) {
                TableCell cell = read(row, c, part);
                if (!cell.isBlank()) {
                    texts.put(cell.ref(), cell.text());
                }
            }
        }
        return List.copyOf(texts.values());
    }

    private TableCell together(TableCell shown, TableCell part) {
        if (shown.isBlank() || (shown.isSpread() && part.isWritten())) {
            return part.isBlank() ? shown : part;
        }
        boolean same = part.isBlank()
                || part.ref().equals(shown.ref())
                || (part.text().equals(shown.text()) && judge.saysNothing(part.text()));
        return same ? shown : shown.with(part);
    }

    private TableCell read(SheetRow row, int c, TableHead.Column column) {
        MergedRange merge = grid.mergeAt(row.index(), c);
        Cell cell = merge == null
                ? Grid.cell(row, c)
                : grid.cell(merge.first().row(), merge.first().column());
        if (cell == null || cell.text().isBlank() || !column.contains(cell.ref().column())) {
            return new TableCell(CellRef.of(row.index(), c), "", TableCell.Origin.BLANK);
        }
        boolean written = cell.ref().row() == row.index();
        return new TableCell(cell.ref(), cell.text(), written ? TableCell.Origin.WRITTEN : TableCell.Origin.SPREAD);
    }
}
