package org.serviceplan.importer.workbook;

import org.jspecify.annotations.Nullable;

/** Reads the cells of a worksheet from its plain XML. */
final class PlainCell {
    private static final byte[] CELL = PlainBytes.ascii("c");
    private static final byte[] VALUE = PlainBytes.ascii("v");
    private static final byte[] FORMULA = PlainBytes.ascii("f");
    private static final byte[] INLINE = PlainBytes.ascii("is");
    private static final byte[] ADDRESS = PlainBytes.ascii("r");
    private static final byte[] STYLE = PlainBytes.ascii("s");
    private static final byte[] TYPE = PlainBytes.ascii("t");
    private static final byte[] SHARED = PlainBytes.ascii("s");

    /** What stands around what differs in a cell as nearly all are written, one after the other. */
    private static final byte[] TO_ADDRESS = PlainBytes.ascii("<c r=\"");

    private static final byte[] TO_STYLE = PlainBytes.ascii("\" s=\"");
    private static final byte[] TO_SHARED = PlainBytes.ascii("\" t=\"s\"><v>");
    private static final byte[] TO_NEXT = PlainBytes.ascii("</v></c>");
    private static final byte[] BLANK = PlainBytes.ascii("\"/>");

    private final PlainXml xml;
    private final PlainBytes bytes;
    private final PlainTag tag;
    private final PlainText texts;
    private final SharedStrings shared;

    PlainCell(PlainXml xml, PlainText texts, SharedStrings shared) {
        this.xml = xml;
        this.bytes = xml.bytes();
        this.tag = xml.tag();
        this.texts = texts;
        this.shared = shared;
    }

    /** Reads the cell that comes next if it is blank or a shared string and written as nearly all are; null if not. */
    @Nullable
    SheetCell usual(int row) {
        int start = bytes.place();
        SheetCell cell = bytes.passes(TO_ADDRESS) ? usualAt(row) : null;
        if (cell == null) {
            bytes.goTo(start);
        }
        return cell;
    }

    private @Nullable SheetCell usualAt(int row) {
        int column = bytes.passColumn();
        boolean addressed = column > 0 && column <= A1.COLUMNS && bytes.passDigits() >= 0;
        if (!addressed || (bytes.passes(TO_STYLE) && bytes.passDigits() < 0)) {
            return null;
        }
        if (bytes.passes(BLANK)) {
            return new SheetCell(row, column - 1, null, null, null, null);
        }
        String text = bytes.passes(TO_SHARED) ? shared.get(bytes.passDigits()) : null;
        return text != null && bytes.passes(TO_NEXT)
                ? new SheetCell(row, column - 1, SheetCell.TEXT, null, text, null)
                : null;
    }

    /** Reads the cell whose start tag was read last; it stands in this column unless it says in which. */
    SheetCell read(int row, int next) {
        PlainBytes.requireThat(tag.isNamed(CELL));
        int address = tag.attribute(ADDRESS);
        int column = address < 0 ? next : column(tag.valueFrom(address), tag.valueTo(address));
        PlainBytes.requireThat(column < A1.COLUMNS);
        int type = tag.attribute(TYPE);
        if (tag.isEmpty()) {
            return new SheetCell(row, column, null, null, null, null);
        }
        return type >= 0 && bytes.equal(tag.valueFrom(type), tag.valueTo(type), SHARED)
                ? shared(row, column)
                : other(row, column, tag.value(TYPE));
    }

    /** Letters, and whatever digits: rows say themselves which they are. */
    private int column(int from, int to) {
        int column = 0;
        int at = from;
        for (; at < to && PlainBytes.isLetter(bytes.byteAt(at)) && column < A1.COLUMNS; at++) {
            column = column * A1.LETTERS + (bytes.byteAt(at) & 0x1F);
        }
        PlainBytes.requireThat(at > from);
        bytes.number(at, to);
        return column - 1;
    }

    private SheetCell shared(int row, int column) {
        String text = null;
        String formula = null;
        while (xml.nextChild(CELL)) {
            if (tag.isNamed(VALUE) && !tag.isEmpty()) {
                text = shared.get(bytes.number(xml.passText(), bytes.place()));
                PlainBytes.requireThat(text != null);
                xml.end(VALUE);
            } else if (tag.isNamed(FORMULA)) {
                formula = texts.plain(FORMULA);
            } else {
                throw new NotPlainException();
            }
        }
        return new SheetCell(row, column, SheetCell.TEXT, null, text, formula);
    }

    private SheetCell other(int row, int column, @Nullable String type) {
        String style = SheetCell.hasFormat(type) ? tag.value(STYLE) : null;
        String value = null;
        String formula = null;
        while (xml.nextChild(CELL)) {
            if (tag.isNamed(VALUE)) {
                value = texts.plain(VALUE);
            } else if (tag.isNamed(FORMULA)) {
                formula = texts.plain(FORMULA);
            } else if (tag.isNamed(INLINE)) {
                value = texts.read(INLINE);
            } else {
                throw new NotPlainException();
            }
        }
        return new SheetCell(row, column, type, style, value, formula);
    }
}
