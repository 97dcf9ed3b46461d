package org.serviceplan.importer.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.serviceplan.importer.workbook.Cell;
import org.serviceplan.importer.workbook.MergedRange;
import org.serviceplan.importer.workbook.Sheet;
import org.serviceplan.importer.workbook.SheetRow;
import org.serviceplan.model.source.CellRef;

/** A sheet seen as a grid, in which a merged range shows its text in every cell. */
final class Grid {
    private final Sheet sheet;
    private final Map<CellRef, Cell> cells = new HashMap<>();
    private final Map<Integer, List<MergedRange>> mergesByRow = new HashMap<>();

    Grid(Sheet sheet) {
        this.sheet = sheet;
        for (SheetRow row : sheet.rows()) {
            for (Cell cell : row.cells()) {
                cells.put(cell.ref(), cell);
            }
        }
        int lastRow = lastRow();
        for (MergedRange merge : sheet.merges()) {
            for (int row = merge.first().row(); row <= Math.min(merge.last().row(), lastRow); row++) {
                mergesByRow.computeIfAbsent(row, r -> new ArrayList<>()).add(merge);
            }
        }
    }

    String sheetName() {
        return sheet.name();
    }

    List<SheetRow> rows() {
        return sheet.rows();
    }

    /** The last row that holds anything, or -1. */
    int lastRow() {
        List<SheetRow> rows = sheet.rows();
        return rows.isEmpty() ? -1 : rows.get(rows.size() - 1).index();
    }

    /** The text written in this very cell; empty where it is covered or blank. */
    String own(int row, int column) {
        Cell cell = cells.get(CellRef.of(row, column));
        return cell == null ? "" : cell.text();
    }

    /** The text a person sees in this cell, of the merged range that covers it if one does. */
    String shown(int row, int column) {
        MergedRange merge = mergeAt(row, column);
        return merge == null
                ? own(row, column)
                : own(merge.first().row(), merge.first().column());
    }

    /** The merged range that covers a cell, or null. */
    @Nullable
    MergedRange mergeAt(int row, int column) {
        for (MergedRange merge : mergesByRow.getOrDefault(row, List.of())) {
            if (merge.contains(row, column)) {
                return merge;
            }
        }
        return null;
    }

    /** The last column of the range this cell begins, or its own column. */
    int lastColumn(CellRef ref) {
        MergedRange merge = mergeAt(ref.row(), ref.column());
        return merge == null ? ref.column() : merge.last().column();
    }

    /** The last row of the range this cell begins, or its own row. */
    int lastRow(CellRef ref) {
        MergedRange merge = mergeAt(ref.row(), ref.column());
        return merge == null ? ref.row() : merge.last().row();
    }
}
