package org.serviceplan.importer.table;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.serviceplan.importer.workbook.Cell;
import org.serviceplan.importer.workbook.MergedRange;
import org.serviceplan.importer.workbook.Sheet;
import org.serviceplan.importer.workbook.SheetRow;
import org.serviceplan.model.source.CellRef;

/** A sheet seen as a grid, in which a merged range shows its text in every cell. */
final class Grid {
    private final Sheet sheet;
    private final MergeIndex merges;

    Grid(Sheet sheet) {
        this.sheet = sheet;
        this.merges = new MergeIndex(sheet.merges(), lastRow());
    }

    String sheetName() {
        return sheet.name();
    }

    List<SheetRow> rows() {
        return sheet.rows();
    }

    /** The place among the rows of the first with this index or a later one. */
    int placeOf(int index) {
        List<SheetRow> rows = sheet.rows();
        int low = 0;
        int high = rows.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (rows.get(middle).index() < index) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** The last row that holds anything, or -1. */
    int lastRow() {
        List<SheetRow> rows = sheet.rows();
        return rows.isEmpty() ? -1 : rows.get(rows.size() - 1).index();
    }

    /** The text written in this very cell; empty where it is covered or blank. */
    String own(int row, int column) {
        Cell cell = cell(row, column);
        return cell == null ? "" : cell.text();
    }

    /** This very cell, or null where it is covered or blank. */
    @Nullable
    Cell cell(int row, int column) {
        int place = placeOf(row);
        boolean there = place < sheet.rows().size() && sheet.rows().get(place).index() == row;
        return there ? cell(sheet.rows().get(place), column) : null;
    }

    /** A row's cell in a column, or null where it holds nothing. */
    static @Nullable Cell cell(SheetRow row, int column) {
        List<Cell> cells = row.cells();
        int low = 0;
        int high = cells.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            Cell cell = cells.get(middle);
            if (cell.ref().column() == column) {
                return cell;
            }
            if (cell.ref().column() < column) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return null;
    }

    /** A row's text in a column; empty where it holds nothing. */
    static String text(SheetRow row, int column) {
        Cell cell = cell(row, column);
        return cell == null ? "" : cell.text();
    }

    /** The cell whose text a cell shows: its own, or the first of a range that covers it; null where nothing is shown. */
    @Nullable
    Cell shown(int row, int column) {
        MergedRange merge = mergeAt(row, column);
        return merge == null
                ? cell(row, column)
                : cell(merge.first().row(), merge.first().column());
    }

    /** The merged range that covers a cell, or null. */
    @Nullable
    MergedRange mergeAt(int row, int column) {
        return merges.at(row, column);
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
