package org.serviceplan.importer.workbook;

import java.util.ArrayList;
import java.util.List;

import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;

import org.serviceplan.model.source.CellRef;

/** What a worksheet of an {@code .xlsx} holds, read from its plain XML; the same as {@link SheetXml} reads through a parser. */
@RequiredArgsConstructor
final class PlainSheet {
    private static final byte[] WORKSHEET = PlainBytes.ascii("worksheet");
    private static final byte[] SHEET_DATA = PlainBytes.ascii("sheetData");
    private static final byte[] MERGE_CELLS = PlainBytes.ascii("mergeCells");
    private static final byte[] ROW = PlainBytes.ascii("row");
    private static final byte[] HIDDEN = PlainBytes.ascii("hidden");
    private static final byte[] NUMBER = PlainBytes.ascii("r");
    private static final byte[] REF = PlainBytes.ascii("ref");

    /** What stands around the addresses of a merged range as nearly all are written. */
    private static final byte[] TO_FIRST = PlainBytes.ascii("<mergeCell ref=\"");

    private static final byte[] TO_LAST = PlainBytes.ascii(":");
    private static final byte[] TO_NEXT = PlainBytes.ascii("\"/>");

    private record Row(int row, boolean hidden, List<SheetCell> cells) {}

    private final PlainXml xml;
    private final PlainBytes bytes;
    private final PlainTag tag;
    private final PlainCell cell;
    private final List<Row> rows = new ArrayList<>();
    private final List<MergedRange> merges = new ArrayList<>();
    private int row = -1;

    /** Reads a whole part into the sheet, or none of it where it is not plain; whether it was. */
    static boolean read(byte[] part, CellXml cells, SheetBuilder sheet) {
        try {
            PlainXml xml = new PlainXml(part, WORKSHEET);
            PlainText texts = new PlainText(xml, cells.limits());
            PlainSheet plain =
                    new PlainSheet(xml, xml.bytes(), xml.tag(), new PlainCell(xml, texts, cells.sharedStrings()));
            plain.read();
            plain.put(cells, sheet);
            return true;
        } catch (NotPlainException e) {
            return false;
        }
    }

    private void read() {
        while (xml.nextChild(WORKSHEET)) {
            if (tag.isEmpty()) {
                continue;
            }
            if (tag.isNamed(SHEET_DATA)) {
                rows();
            } else if (tag.isNamed(MERGE_CELLS)) {
                merges();
            } else {
                xml.passElement();
            }
        }
        xml.finish();
    }

    private void rows() {
        while (xml.nextChild(SHEET_DATA)) {
            PlainBytes.requireThat(tag.isNamed(ROW));
            int number = tag.attribute(NUMBER);
            row = number < 0 ? row + 1 : bytes.number(tag.valueFrom(number), tag.valueTo(number)) - 1;
            PlainBytes.requireThat(row >= 0 && row < A1.ROWS);
            rows.add(new Row(row, Elements.saysTrue(tag.value(HIDDEN)), tag.isEmpty() ? List.of() : cells()));
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
            MergedRange next = usualMerge();
            if (next == null) {
                if (!xml.nextChild(MERGE_CELLS)) {
                    return;
                }
                String ref = tag.value(REF);
                next = ref == null ? null : A1.range(ref);
                xml.passElement();
            }
            PlainBytes.requireThat(next != null);
            merges.add(next);
        }
    }

    /** Reads the merged range that comes next if it is written as nearly all are; null if not. */
    private @Nullable MergedRange usualMerge() {
        int start = bytes.place();
        CellRef first = bytes.passes(TO_FIRST) ? bytes.passAddress() : null;
        CellRef last = first != null && bytes.passes(TO_LAST) ? bytes.passAddress() : null;
        if (first != null
                && last != null
                && bytes.passes(TO_NEXT)
                && first.row() <= last.row()
                && first.column() <= last.column()) {
            return new MergedRange(first, last);
        }
        bytes.goTo(start);
        return null;
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
