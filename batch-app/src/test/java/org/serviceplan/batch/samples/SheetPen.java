package org.serviceplan.batch.samples;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;

/** Writes an annex the way a person lays one out: bordered, wrapped, with merged cells. */
final class SheetPen {
    private final Sheet sheet;
    private final CellStyle body;
    private final CellStyle title;
    private int row;

    SheetPen(Workbook workbook, String name, int... widths) {
        sheet = workbook.createSheet(name);
        for (int c = 0; c < widths.length; c++) {
            sheet.setColumnWidth(c, widths[c] * 256);
        }
        body = workbook.createCellStyle();
        body.setWrapText(true);
        body.setVerticalAlignment(VerticalAlignment.TOP);
        body.setBorderBottom(BorderStyle.THIN);
        body.setBorderTop(BorderStyle.THIN);
        body.setBorderLeft(BorderStyle.THIN);
        body.setBorderRight(BorderStyle.THIN);
        title = workbook.createCellStyle();
        title.setWrapText(true);
        title.setAlignment(HorizontalAlignment.CENTER);
        Font large = workbook.createFont();
        large.setFontHeightInPoints((short) 16);
        title.setFont(large);
    }

    /** The row that is written next, from 0. */
    int row() {
        return row;
    }

    void title(String text, int columns) {
        Row titleRow = sheet.createRow(row);
        titleRow.setHeightInPoints(24f * text.lines().count());
        titleRow.createCell(0).setCellValue(text);
        titleRow.getCell(0).setCellStyle(title);
        merge(row, row, 0, columns - 1);
        row++;
    }

    /** Writes a row; a blank text leaves a bordered blank cell. */
    void line(String... texts) {
        Row line = sheet.createRow(row++);
        long lines = 1;
        for (int c = 0; c < texts.length; c++) {
            line.createCell(c).setCellStyle(body);
            if (!texts[c].isEmpty()) {
                line.getCell(c).setCellValue(texts[c]);
                lines = Math.max(lines, texts[c].lines().count());
            }
        }
        line.setHeightInPoints(Math.min(400f, 17f * lines + 3));
    }

    /** Merges a column's cells from a row to the one written last. */
    void mergeDown(int firstRow, int column) {
        if (row - 1 > firstRow) {
            merge(firstRow, row - 1, column, column);
        }
    }

    private void merge(int firstRow, int lastRow, int firstColumn, int lastColumn) {
        sheet.addMergedRegion(new CellRangeAddress(firstRow, lastRow, firstColumn, lastColumn));
    }
}
