package org.serviceplan.importer.workbook;

import java.util.ArrayList;
import java.util.List;

import lombok.RequiredArgsConstructor;

/** What a worksheet of an {@code .xlsx} holds, read from its plain XML; the same as {@link SheetXml} reads through a parser. */
@RequiredArgsConstructor
final class PlainSheet {
    private static final byte[] WORKSHEET = PlainXml.ascii("worksheet");
    private static final byte[] SHEET_DATA = PlainXml.ascii("sheetData");
    private static final byte[] MERGE_CELLS = PlainXml.ascii("mergeCells");
    private static final byte[] ROW = PlainXml.ascii("row");
    private static final byte[] HIDDEN = PlainXml.ascii("hidden");
    private static final byte[] NUMBER = PlainXml.ascii("r");
    private static final byte[] REF = PlainXml.ascii("ref");

    private record Row(int row, boolean hidden, List<SheetCell> cells) {}

    private final PlainXml xml;
    private final PlainCell cell;
    private final List<Row> rows = new ArrayList<>();
    private final List<MergedRange> merges = new ArrayList<>();
    private int row = -1;

    /** Reads a whole part into the sheet, or none of it where it is not plain; whether it was. */
    static boolean read(byte[] part, CellXml cells, SheetBuilder sheet) {
        try {
            PlainXml xml = new PlainXml(part, WORKSHEET);
            PlainText texts = new PlainText(xml, cells.limits());
            PlainSheet plain = new PlainSheet(xml, new PlainCell(xml, texts, cells.sharedStrings()));
            plain.read();
            plain.put(cells, sheet);
            return true;
        } catch (NotPlainException e) {
            return false;
        }
    }

    private void read() {
        while (xml.nextChild(WORKSHEET)) {
            if (xml.isEmpty()) {
                continue;
            }
            if (xml.isNamed(SHEET_DATA)) {
                rows();
            } else if (xml.isNamed(MERGE_CELLS)) {
                merges();
            } else {
                xml.passElement();
            }
        }
        xml.finish();
    }

    private void rows() {
        while (xml.nextChild(SHEET_DATA)) {
            PlainXml.requireThat(xml.isNamed(ROW));
            int number = xml.attribute(NUMBER);
            row = number < 0 ? row + 1 : xml.number(xml.valueFrom(number), xml.valueTo(number)) - 1;
            PlainXml.requireThat(row >= 0 && row < A1.ROWS);
            rows.add(new Row(row, Elements.saysTrue(xml.value(HIDDEN)), xml.isEmpty() ? List.of() : cells()));
        }
    }

    private List<SheetCell> cells() {
        List<SheetCell> cells = new ArrayList<>();
        int column = -1;
        while (true) {
            SheetCell next = cell.usual(row);
            if (next == null) {
                if (!xml.nextChild(ROW)) {
                    return cells;
                }
                next = cell.read(row, column + 1);
            }
            column = next.column();
            cells.add(next);
        }
    }

    private void merges() {
        while (true) {
            MergedRange usual = cell.usualMerge();
            if (usual != null) {
                merges.add(usual);
                continue;
            }
            if (!xml.nextChild(MERGE_CELLS)) {
                return;
            }
            String ref = xml.value(REF);
            MergedRange range = ref == null ? null : A1.range(ref);
            PlainXml.requireThat(range != null);
            merges.add(range);
            xml.passElement();
        }
    }

    private void put(CellXml cells, SheetBuilder sheet) {
        for (Row each : rows) {
            sheet.row(each.row(), each.hidden());
            for (SheetCell one : each.cells()) {
                cells.put(one, sheet);
            }
        }
        merges.forEach(sheet::merge);
    }
}
