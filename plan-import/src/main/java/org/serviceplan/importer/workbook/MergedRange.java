package org.serviceplan.importer.workbook;

import org.serviceplan.model.source.CellRef;

/**
 * Cells merged into one; only the first holds anything.
 *
 * @param first the upper left cell
 * @param last the lower right cell
 */
public record MergedRange(CellRef first, CellRef last) {

    /** Whether a cell is one of those merged. */
    public boolean contains(int row, int column) {
        return row >= first.row() && row <= last.row() && column >= first.column() && column <= last.column();
    }

    /** A1 notation: A1:B2. */
    @Override
    public String toString() {
        return first + ":" + last;
    }
}
