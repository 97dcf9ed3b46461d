package org.serviceplan.report.workbook;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** Writes one sheet from top to bottom; rows leave memory soon after they are written. */
final class SheetWriter {
    private static final double LINE_HEIGHT = 1.5;
    private static final double PADDING = 5;
    /** What fits across a page at full size, also with wider digits than those of the font asked for. */
    private static final double PAGE_DIGITS = 108;

    /** The most that Excel allows. */
    private static final double HIGHEST_ROW = 409;

    private final XSSFSheet whole;
    private final SXSSFSheet sheet;
    private final CellWriter cells;
    private List<Double> widths = List.of();
    private int nextRow;

    /** Adds a sheet. */
    SheetWriter(SXSSFWorkbook workbook, String name, StyleCache styles, SourceLinks links) {
        this.sheet = workbook.createSheet(name);
        this.whole = workbook.getXSSFWorkbook().getSheet(name);
        this.cells = new CellWriter(styles, new SheetLinks(whole, links));
        sheet.setDisplayGridlines(false);
        sheet.setDefaultRowHeightInPoints((float) height(1, Look.PLAIN.size()));
    }

    /** A cell to write. */
    record Entry(Content content, Look look) {
        static final Entry NONE = new Entry(Content.nothing(), Look.PLAIN);

        static Entry text(String text, Look look) {
            return new Entry(Content.text(text), look);
        }
    }

    SXSSFSheet sheet() {
        return sheet;
    }

    /** The sheet without its rows, for what cannot be streamed. */
    XSSFSheet whole() {
        return whole;
    }

    /** The row that is written next, from 0. */
    int nextRow() {
        return nextRow;
    }

    void skipRow() {
        nextRow++;
    }

    /** Leaves room for something of this height. */
    void skipHeight(double points) {
        nextRow += (int) Math.ceil(points / height(1, Look.PLAIN.size()));
    }

    /** What is written next begins a printed page. */
    void endPage() {
        sheet.setRowBreak(nextRow - 1);
    }

    void setWidths(List<Double> digits) {
        widths = List.copyOf(digits);
        for (int column = 0; column < digits.size(); column++) {
            sheet.setColumnWidth(column, (int) Math.round(digits.get(column) * 256));
        }
    }

    /** Writes text in a row of its own, from this column over as many cells as it needs. */
    void line(int column, String text, Look look) {
        List<Entry> row = new ArrayList<>(Collections.nCopies(column, Entry.NONE));
        row.add(Entry.text(text, look));
        row(row);
    }

    /** Writes a row from the first column on, high enough for all of its text. */
    void row(List<Entry> entries) {
        Row row = sheet.createRow(nextRow++);
        double height = 0;
        for (int column = 0; column < entries.size(); column++) {
            Entry entry = entries.get(column);
            if (!entry.equals(Entry.NONE)) {
                cells.write(row.createCell(column), entry.content(), entry.look());
                height = Math.max(height, height(entry, widths.get(column)));
            }
        }
        row.setHeightInPoints((float) Math.min(HIGHEST_ROW, height));
    }

    void merge(int row, int firstColumn, int lastColumn) {
        if (lastColumn > firstColumn) {
            sheet.addMergedRegionUnsafe(new CellRangeAddress(row, row, firstColumn, lastColumn));
        }
    }

    /** Sets up printing on A4 across, with the title, the sheet's name and page numbers. */
    void setUpPrint(String title) {
        PrintSetup print = sheet.getPrintSetup();
        print.setPaperSize(PrintSetup.A4_PAPERSIZE);
        print.setLandscape(true);
        sheet.setMargin(PageMargin.LEFT, 0.5);
        sheet.setMargin(PageMargin.RIGHT, 0.5);
        sheet.setMargin(PageMargin.TOP, 0.8);
        sheet.setMargin(PageMargin.BOTTOM, 0.7);
        sheet.setHorizontallyCenter(true);
        // The space ends the font size; a title that begins with a year would make it 9112.
        sheet.getHeader().setLeft("&9 " + title);
        sheet.getHeader().setRight("&9 &A");
        sheet.getFooter().setCenter("&9 第 &P 頁，共 &N 頁");
    }

    /** Prints all columns on one page, and as many pages of rows as it takes. */
    void fitWidth() {
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setFitWidth((short) 1);
        sheet.getPrintSetup().setFitHeight((short) 0);
    }

    /** Ends printed pages before these columns, and prints so small that the widest part fits; Excel cannot do both for us. */
    void breakPages(List<Integer> columns, double widestPart) {
        columns.forEach(column -> sheet.setColumnBreak(column - 1));
        sheet.getPrintSetup().setScale((short) Math.max(10, Math.min(100, 100 * PAGE_DIGITS / widestPart)));
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
