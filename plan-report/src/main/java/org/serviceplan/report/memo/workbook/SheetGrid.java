package org.serviceplan.report.memo.workbook;

import java.util.TreeMap;

import org.serviceplan.model.source.CellRef;

/** How wide columns and how high rows are, and which style a blank column has; in pixels, as far as a remark's frame needs it. */
final class SheetGrid {
    private static final int COLUMN = 64;
    private static final int ROW = 20;
    private static final double PIXELS_PER_DIGIT = 7;
    private static final double PIXELS_PER_POINT = 4.0 / 3;
    private static final int MOST_COLUMNS = 16_384;
    private static final int MOST_ROWS = 1_048_576;

    private final TreeMap<Integer, ColumnRun> columns = new TreeMap<>();
    private final TreeMap<Integer, Integer> rows = new TreeMap<>();

    private record ColumnRun(int last, int width, int style) {}

    /** A place inside a cell. */
    record Place(int cell, int offset) {}

    /** Notes a {@code col} element. */
    void addColumns(Tag col) {
        int first = number(col, "min", 1) - 1;
        int last = number(col, "max", 1) - 1;
        boolean hidden = col.value("hidden").filter(SheetGrid::isTrue).isPresent();
        int width = hidden ? 0 : (int) (decimal(col, "width", 9) * PIXELS_PER_DIGIT);
        columns.put(first, new ColumnRun(last, width, number(col, "style", 0)));
    }

    /** Notes a {@code row} element. */
    void addRow(int row, Tag tag) {
        boolean hidden = tag.value("hidden").filter(SheetGrid::isTrue).isPresent();
        rows.put(row, hidden ? 0 : (int) (decimal(tag, "ht", ROW / PIXELS_PER_POINT) * PIXELS_PER_POINT));
    }

    int columnStyle(int column) {
        var run = columns.floorEntry(column);
        return run != null && column <= run.getValue().last() ? run.getValue().style() : 0;
    }

    /** Where one is, so many pixels to the right of where a column begins. */
    Place right(int column, int pixels) {
        int at = Math.min(column, MOST_COLUMNS - 1);
        int left = pixels;
        while (at < MOST_COLUMNS - 1 && left >= width(at)) {
            left -= width(at);
            at++;
        }
        return new Place(at, Math.min(left, width(at)));
    }

    /** Where one is, so many pixels below where a row begins. */
    Place below(int row, int pixels) {
        int at = row;
        int left = pixels;
        while (at < MOST_ROWS - 1 && left >= height(at)) {
            left -= height(at);
            at++;
        }
        return new Place(at, Math.min(left, height(at)));
    }

    private int width(int column) {
        var run = columns.floorEntry(column);
        return run != null && column <= run.getValue().last() ? run.getValue().width() : COLUMN;
    }

    private int height(int row) {
        return rows.getOrDefault(row, ROW);
    }

    static boolean isTrue(String value) {
        return value.equals("1") || value.equals("true");
    }

    static int number(Tag tag, String attribute, int otherwise) {
        return (int) decimal(tag, attribute, otherwise);
    }

    private static double decimal(Tag tag, String attribute, double otherwise) {
        try {
            return tag.value(attribute).map(Double::parseDouble).orElse(otherwise);
        } catch (NumberFormatException e) {
            return otherwise;
        }
    }

    /** Where a remark's frame of this size stands, as a drawing anchors it: beside the cell. */
    String frame(CellRef cell, int width, int height) {
        int row = Math.max(0, cell.row() - 1);
        Place left = right(cell.column() + 1, 12);
        Place right = right(cell.column() + 1, 12 + width);
        Place top = below(row, 4);
        Place bottom = below(row, 4 + height);
        return left.cell() + ", " + left.offset() + ", " + top.cell() + ", " + top.offset() + ", " + right.cell() + ", "
                + right.offset() + ", " + bottom.cell() + ", " + bottom.offset();
    }
}
