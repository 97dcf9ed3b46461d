package org.serviceplan.report.workbook.sheet;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.serviceplan.report.chart.ChartPicture;

/** Writes one sheet from top to bottom, in rows high enough for their text. */
public final class SheetWriter {
    private static final double LINE_HEIGHT = 1.45;
    private static final double PADDING = 4;
    /** The height of a row of one line of plain text, in points. */
    public static final double ROW_HEIGHT = height(1, Look.PLAIN.size());
    /** The width of a digit of the workbook's font; where it is replaced by another, digits are no narrower. */
    public static final double PIXELS_A_DIGIT = 8;

    /** What text in the middle does not lose at its sides, in digits. */
    private static final double INDENT = 1.5;

    private static final double POINTS_A_PIXEL = 0.75;
    /** The most that Excel allows. */
    private static final double HIGHEST_ROW = 409;

    private final SheetOutput out;
    private final List<Double> widths;
    private double height;
    private double pageTop;
    private boolean hasPicture;

    /** A writer on a sheet that was added to a workbook with these widths. */
    public SheetWriter(SheetOutput out, List<Double> widths) {
        this.out = out;
        this.widths = List.copyOf(widths);
    }

    SheetOutput out() {
        return out;
    }

    /** How high everything is that was written, in points. */
    double height() {
        return height;
    }

    /** Leaves a row blank. */
    public void skipRow() {
        blank(1);
    }

    private void blank(int rows) {
        out.blank(rows);
        height += rows * ROW_HEIGHT;
    }

    /** Writes text in a row of its own, from this column over as many cells as it needs. */
    public void line(int column, String text, Look look) {
        List<Entry> row = new ArrayList<>(Collections.nCopies(column, Entry.NONE));
        row.add(Entry.text(text, look));
        row(row);
    }

    /** Writes a row from the first column on, high enough for all of its text. */
    public void row(List<Entry> entries) {
        double highest = ROW_HEIGHT;
        int column = 0;
        for (Entry entry : entries) {
            int end = column + entry.span();
            highest = Math.max(highest, height(entry, width(column, end)));
            column = end;
        }
        highest = Math.min(HIGHEST_ROW, highest);
        out.row(entries, highest);
        height += highest;
    }

    /** Puts a chart below, as wide as all columns: on the page of the chart before it where both fit, otherwise on the next. */
    public void picture(ChartPicture chart) {
        skipRow();
        double digits = width(0, widths.size());
        double width = digits * PIXELS_A_DIGIT;
        double pictureHeight = width * chart.height() / chart.width();
        int rows = (int) Math.ceil(pictureHeight * POINTS_A_PIXEL / ROW_HEIGHT);
        if (!hasPicture || height + rows * ROW_HEIGHT > pageTop + PageFit.height(digits)) {
            out.beginPage();
            pageTop = height;
            hasPicture = true;
        }
        out.picture(chart, width, pictureHeight);
        blank(rows);
    }

    private double width(int from, int to) {
        return widths.subList(from, to).stream()
                .mapToDouble(Double::doubleValue)
                .sum();
    }

    private static double height(Entry entry, double columnWidth) {
        Look look = entry.look();
        double room = look.align() == Align.CENTER ? columnWidth + INDENT : columnWidth;
        int lines = look.wrap() ? TextSize.lines(entry.content().shown(), room, look.size()) : 1;
        return height(lines, look.size());
    }

    private static double height(int lines, int fontSize) {
        return PADDING + lines * fontSize * LINE_HEIGHT;
    }
}
