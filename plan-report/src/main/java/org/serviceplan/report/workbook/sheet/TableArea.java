package org.serviceplan.report.workbook.sheet;

import java.util.List;

/**
 * Where a table stands on its sheet. Rows and columns count from 0.
 *
 * @param name its name, the same in every report
 * @param headRow the row of the heads
 * @param lastRow the last row of data, below the heads
 * @param heads the heads of its columns, which begin with the first of the sheet
 * @param emphases what makes its numbers comparable
 */
public record TableArea(String name, int headRow, int lastRow, List<String> heads, List<Emphasized> emphases) {

    /** Copies the lists. */
    public TableArea {
        heads = List.copyOf(heads);
        emphases = List.copyOf(emphases);
    }

    /** Columns whose numbers are made comparable with each other. */
    public record Emphasized(Column.Emphasis emphasis, int firstColumn, int lastColumn) {}

    /** The first row of data. */
    public int firstRow() {
        return headRow + 1;
    }

    /** The last column. */
    public int lastColumn() {
        return heads.size() - 1;
    }
}
