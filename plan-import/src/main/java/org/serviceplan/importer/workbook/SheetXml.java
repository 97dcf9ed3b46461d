package org.serviceplan.importer.workbook;

import lombok.RequiredArgsConstructor;

/** Reads the rows, cells and merges of a worksheet of an {@code .xlsx}. */
@RequiredArgsConstructor
final class SheetXml {
    private static final int SHEET = 1;
    private static final int SHEET_DATA = 2;
    private static final int ROW = 3;

    private final XmlCursor xml;
    private final CellXml cell;
    private final SheetBuilder sheet;
    private int row = -1;

    /** Reads a worksheet. */
    static void read(OoxmlPart part, CellXml cells, SheetBuilder sheet) {
        if (part.whole() == null || !PlainSheet.read(part.whole(), cells, sheet)) {
            new SheetXml(part.xml("worksheet"), cells, sheet).read();
        }
    }

    /** Reads the worksheet on whose root the cursor stands. */
    void read() {
        while (xml.nextChild(SHEET)) {
            if (xml.name().equals("sheetData")) {
                rows();
            } else if (xml.name().equals("mergeCells")) {
                merges();
            }
        }
        xml.finish();
    }

    private void rows() {
        while (xml.nextChild(SHEET_DATA)) {
            String number = xml.attribute("r");
            // Programs may leave the numbers out: the row is then the next one.
            row = checked(number == null ? row + 1 : A1.row(number), A1.ROWS);
            sheet.row(row, xml.isTrue("hidden"));
            cells();
        }
    }

    private void cells() {
        int column = -1;
        while (xml.nextChild(ROW)) {
            String address = xml.attribute("r");
            column = checked(address == null ? column + 1 : A1.column(address), A1.COLUMNS);
            cell.read(xml, row, column, sheet);
        }
    }

    private void merges() {
        while (xml.nextChild(SHEET_DATA)) {
            MergedRange range = A1.range(xml.require("ref"));
            if (range == null) {
                throw xml.damaged();
            }
            sheet.merge(range);
        }
    }

    private int checked(int index, int end) {
        if (index < 0 || index >= end) {
            throw xml.damaged();
        }
        return index;
    }
}
