package org.serviceplan.report.workbook.sheet;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.serviceplan.report.chart.ChartPicture;

/** Writes one sheet from top to bottom, in rows high enough for their text. */
public final class SheetWriter {
    private static final double LINE_HEIGHT = 1.5;
    private static final double PADDING = 5;
    /** The height of a row of one line of plain text, in points. */
    public static final double ROW_HEIGHT = height(1, Look.PLAIN.size());
    /** The width of a digit of the workbook's font; where it is replaced by another, digits are no narrower. */
    public static final double PIXELS_A_DIGIT = 8;

    private static final double POINTS_A_PIXEL = 0.75;
    /** The most that Excel allows. */
    private static final double HIGHEST_ROW = 409;

    private final SheetOutput out;
    private final List<Double> widths;

    /** A writer on a sheet that was added to a workbook with these widths. */
    public SheetWriter(SheetOutput out, List<Double> widths) {
        this.out = out;
        this.widths = List.copyOf(widths);
    }

    SheetOutput out() {
        return out;
    }

    /** Leaves a row blank. */
    public void skipRow() {
        out.blank(1);
    }

    /** Writes text in a row of its own, from this column over as many cells as it needs. */
    public void line(int column, String text, Look look) {
        List<Entry> row = new ArrayList<>(Collections.nCopies(column, Entry.NONE));
        row.add(Entry.text(text, look));
        row(row);
    }

    /** Writes a row from the first column on, high enough for all of its text. */
    public void row(List<Entry> entries) {
        double height = ROW_HEIGHT;
        int column = 0;
        for (Entry entry : entries) {
            int end = column + entry.span();
            height = Math.max(height, height(entry, width(column, end)));
            column = end;
        }
        out.row(entries, Math.min(HIGHEST_ROW, height));
    }

    /** Ends the page and puts the chart on the next, as wide as all columns. */
    public void pictureOnOwnPage(ChartPicture chart) {
        skipRow();
        out.beginPage();
        double width = width(0, widths.size()) * PIXELS_A_DIGIT;
        double height = width * chart.height() / chart.width();
        out.picture(chart, width, height);
        out.blank((int) Math.ceil(height * POINTS_A_PIXEL / ROW_HEIGHT));
    }

    private double width(int from, int to) {
        return widths.subList(from, to).stream()
                .mapToDouble(Double::doubleValue)
                .sum();
    }

    private static double height(Entry entry, double columnWidth) {
        Look look = entry.look();
        int lines = look.wrap() ? TextSize.lines(entry.content().shown(), columnWidth, look.size()) : 1;
        return height(lines, look.size());
    }

    private static double height(int lines, int fontSize) {
        return PADDING + lines * fontSize * LINE_HEIGHT;
    }
}
