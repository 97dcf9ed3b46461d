package org.serviceplan.importer.annex;

import java.util.List;

import org.serviceplan.importer.table.AnnexTable;
import org.serviceplan.importer.table.ColumnRole;
import org.serviceplan.importer.table.TableRow;

/**
 * The column of a table that numbers its measures.
 *
 * @param column which one that is
 * @param order whether its numbers differ in depth, or count what is below measures, so that they only say the order: 1, 1.1, 1.2.1
 * @param itemsApart whether those of one level are items', which have rows of their own: 1 over 1.1 and 1.2
 */
record MeasureNumbers(ColumnRole column, boolean order, boolean itemsApart) {

    static MeasureNumbers in(AnnexTable table, ColumnRole column) {
        boolean flat = false;
        boolean measureBesideFlat = false;
        boolean level = false;
        boolean deep = false;
        for (TableRow row : table.head().has(column) ? table.rows() : List.<TableRow>of()) {
            if (row.isWritten(column)) {
                LevelNumber number = LevelNumber.of(row.written(column));
                boolean isLevel = number != null && number.last() > 0;
                flat |= !isLevel;
                measureBesideFlat |= !isLevel && row.isWritten(ColumnRole.MEASURE);
                level |= isLevel;
                deep |= number != null && number.isDeep();
            }
        }
        boolean itemsApart = flat && level && !deep && !measureBesideFlat;
        return new MeasureNumbers(column, deep || (flat && level && !itemsApart), itemsApart);
    }

    /** Whether a row has a number of a measure. */
    boolean isIn(TableRow row) {
        return row.isWritten(column) && (!itemsApart || isLevel(row));
    }

    /** Whether a row's number is of several levels. */
    boolean isLevel(TableRow row) {
        return row.isWritten(column) && LevelNumber.isIn(row.written(column));
    }

    /** The number of a row's measure; 0 where it has none. */
    int of(TableRow row) {
        return ListMarker.numberOf(row.written(column));
    }
}
