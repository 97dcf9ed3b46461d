package org.serviceplan.importer.workbook;

import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;

import org.serviceplan.model.source.CellRef;

/** Reads the cells of a worksheet from its plain XML. */
@RequiredArgsConstructor
final class PlainCell {
    private static final byte[] CELL = PlainXml.ascii("c");
    private static final byte[] VALUE = PlainXml.ascii("v");
    private static final byte[] FORMULA = PlainXml.ascii("f");
    private static final byte[] INLINE = PlainXml.ascii("is");
    private static final byte[] ADDRESS = PlainXml.ascii("r");
    private static final byte[] STYLE = PlainXml.ascii("s");
    private static final byte[] TYPE = PlainXml.ascii("t");
    private static final byte[] SHARED = PlainXml.ascii("s");

    /** What stands around what differs in a cell as nearly all are written, one after the other. */
    private static final byte[] TO_ADDRESS = PlainXml.ascii("<c r=\"");

    private static final byte[] TO_STYLE = PlainXml.ascii("\" s=\"");
    private static final byte[] TO_SHARED = PlainXml.ascii("\" t=\"s\"><v>");
    private static final byte[] TO_NEXT = PlainXml.ascii("</v></c>");
    private static final byte[] TO_MERGE = PlainXml.ascii("<mergeCell ref=\"");
    private static final byte[] TO_LAST = PlainXml.ascii(":");
    private static final byte[] BLANK = PlainXml.ascii("\"/>");

    private final PlainXml xml;
    private final PlainText texts;
    private final SharedStrings shared;

    /** Reads the cell that comes next if it is blank or a shared string and written as nearly all are; null if not. */
    @Nullable
    SheetCell usual(int row) {
        int start = xml.place();
        SheetCell cell = xml.passes(TO_ADDRESS) ? usualAt(row) : null;
        if (cell == null) {
            xml.goTo(start);
        }
        return cell;
    }

    /** Reads the merged range that comes next if it is written as nearly all are; null if not. */
    @Nullable
    MergedRange usualMerge() {
        int start = xml.place();
        CellRef first = xml.passes(TO_MERGE) ? address() : null;
        CellRef last = first != null && xml.passes(TO_LAST) ? address() : null;
        if (first != null
                && last != null
                && xml.passes(BLANK)
                && first.row() <= last.row()
                && first.column() <= last.column()) {
            return new MergedRange(first, last);
        }
        xml.goTo(start);
        return null;
    }

    private @Nullable CellRef address() {
        int column = passLetters();
        int row = xml.passDigits();
        return column > 0 && column <= A1.COLUMNS && row > 0 && row <= A1.ROWS ? CellRef.of(row - 1, column - 1) : null;
    }

    /** Goes over the letters of an address; the number they are, from 1, or 0 if there are none. */
    private int passLetters() {
        int column = 0;
        while (isLetter(xml.byteAt(xml.place())) && column < A1.COLUMNS) {
            column = column * A1.LETTERS + (xml.byteAt(xml.place()) & 0x1F);
            xml.goTo(xml.place() + 1);
        }
        return column;
    }

    private @Nullable SheetCell usualAt(int row) {
        int column = passLetters();
        boolean addressed = column > 0 && column <= A1.COLUMNS && xml.passDigits() >= 0;
        if (!addressed || (xml.passes(TO_STYLE) && xml.passDigits() < 0)) {
            return null;
        }
        if (xml.passes(BLANK)) {
            return new SheetCell(row, column - 1, null, null, null, null);
        }
        String text = xml.passes(TO_SHARED) ? shared.get(xml.passDigits()) : null;
        return text != null && xml.passes(TO_NEXT)
                ? new SheetCell(row, column - 1, SheetCell.TEXT, null, text, null)
                : null;
    }

    /** Reads the cell whose start tag was read last; it stands in this column unless it says in which. */
    SheetCell read(int row, int next) {
        PlainXml.requireThat(xml.isNamed(CELL));
        int address = xml.attribute(ADDRESS);
        int column = address < 0 ? next : column(xml.valueFrom(address), xml.valueTo(address));
        PlainXml.requireThat(column < A1.COLUMNS);
        int type = xml.attribute(TYPE);
        if (xml.isEmpty()) {
            return new SheetCell(row, column, null, null, null, null);
        }
        return type >= 0 && xml.equal(xml.valueFrom(type), xml.valueTo(type), SHARED)
                ? shared(row, column)
                : other(row, column, xml.value(TYPE));
    }

    /** Letters, and whatever digits: rows say themselves which they are. */
    private int column(int from, int to) {
        int column = 0;
        int at = from;
        for (; at < to && isLetter(xml.byteAt(at)) && column < A1.COLUMNS; at++) {
            column = column * A1.LETTERS + (xml.byteAt(at) & 0x1F);
        }
        PlainXml.requireThat(at > from);
        xml.number(at, to);
        return column - 1;
    }

    private static boolean isLetter(byte b) {
        return (b >= 'A' && b <= 'Z') || (b >= 'a' && b <= 'z');
    }

    private SheetCell shared(int row, int column) {
        String text = null;
        String formula = null;
        while (xml.nextChild(CELL)) {
            if (xml.isNamed(VALUE) && !xml.isEmpty()) {
                xml.text();
                text = shared.get(xml.number(xml.textFrom(), xml.textTo()));
                PlainXml.requireThat(text != null);
                xml.end(VALUE);
            } else if (xml.isNamed(FORMULA)) {
                formula = texts.plain(FORMULA);
            } else {
                throw new NotPlainException();
            }
        }
        return new SheetCell(row, column, SheetCell.TEXT, null, text, formula);
    }

    private SheetCell other(int row, int column, @Nullable String type) {
        String style = SheetCell.hasFormat(type) ? xml.value(STYLE) : null;
        String value = null;
        String formula = null;
        while (xml.nextChild(CELL)) {
            if (xml.isNamed(VALUE)) {
                value = texts.plain(VALUE);
            } else if (xml.isNamed(FORMULA)) {
                formula = texts.plain(FORMULA);
            } else if (xml.isNamed(INLINE)) {
                value = texts.read(INLINE);
            } else {
                throw new NotPlainException();
            }
        }
        return new SheetCell(row, column, type, style, value, formula);
    }
}
