package org.serviceplan.report.workbook.ods;

import org.serviceplan.model.source.CellRef;

/** Addresses of cells in the words of OpenDocument. */
final class Areas {
    private Areas() {}

    /** A range of a sheet: '具體作法'.A1:'具體作法'.C7. Rows and columns count from 0. */
    static String of(String sheet, int firstRow, int firstColumn, int lastRow, int lastColumn) {
        String prefix = "'" + sheet.replace("'", "''") + "'.";
        return prefix + CellRef.of(firstRow, firstColumn) + ":" + prefix + CellRef.of(lastRow, lastColumn);
    }
}
