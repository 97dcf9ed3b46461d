package org.serviceplan.report.workbook.sheet;

import java.util.List;

import org.serviceplan.report.chart.ChartPicture;

/** A sheet that is being written from top to bottom, in one of the formats. */
public interface SheetOutput {
    /** The row that is written next, from 0. */
    int nextRow();

    /**
     * Writes the next row.
     *
     * @param entries its cells from the first column on
     * @param height its height, in points
     */
    void row(List<Entry> entries, double height);

    /** Leaves rows of the usual height blank. */
    void blank(int rows);

    /** The next row begins a printed page. */
    void beginPage();

    /** The rows from here on stay in sight and are printed on every page. */
    void beginHead();

    /** The rows from here on are no heads any more. */
    void endHead();

    /** Makes a table that can be filtered of rows that were written. */
    void table(TableArea area);

    /** Says what is printed of what was written, if not {@link Printing#WHOLE}. */
    void print(Printing printing);

    /**
     * Puts a picture where the next row begins, over what is written next.
     *
     * @param width its width, in pixels of 1/96 inch
     * @param height its height
     */
    void picture(ChartPicture chart, double width, double height);
}
