package org.serviceplan.importer.form;

import java.util.List;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Draws one sheet of a form: what is printed is locked, what is to be filled in is not. */
final class FormPen {
    private static final String FONT = "標楷體";
    private static final float LINE = 18;

    private final XSSFSheet sheet;
    private final XSSFCellStyle printed;
    private final XSSFCellStyle open;
    private final XSSFCellStyle title;
    private int row;

    FormPen(XSSFWorkbook workbook, String name, int... widths) {
        sheet = workbook.createSheet(name);
        for (int c = 0; c < widths.length; c++) {
            sheet.setColumnWidth(c, widths[c] * 256);
        }
        printed = style(workbook, 12);
        open = style(workbook, 12);
        open.setLocked(false);
        title = style(workbook, 16);
        title.setAlignment(HorizontalAlignment.CENTER);
    }

    /** The row that is written next, from 0. */
    int row() {
        return row;
    }

    void title(String text, int columns) {
        XSSFRow line = sheet.createRow(row);
        line.setHeightInPoints(LINE * 2);
        cell(line, 0, text, title);
        merge(row, row, 0, columns - 1);
        row++;
    }

    /** Writes a row of which the first cells are printed and the others are to be filled in. */
    void line(int printedCells, List<String> texts) {
        XSSFRow line = sheet.createRow(row++);
        for (int c = 0; c < texts.size(); c++) {
            cell(line, c, texts.get(c), c < printedCells ? printed : open);
        }
    }

    void mergeDown(int firstRow, int column) {
        merge(firstRow, row - 1, column, column);
    }

    /** Offers a choice of texts, and takes others as well. */
    void offer(int firstRow, int column, String... choices) {
        DataValidationHelper helper = sheet.getDataValidationHelper();
        DataValidation choice = helper.createValidation(
                helper.createExplicitListConstraint(choices),
                new CellRangeAddressList(firstRow, row - 1, column, column));
        choice.setShowErrorBox(false);
        choice.setSuppressDropDownArrow(true);
        sheet.addValidationData(choice);
    }

    /** A4 across, as wide as a page, the heads on each page; locked without a password, so that nobody is stuck. */
    void finish(int headRow, String footer) {
        sheet.setRepeatingRows(new CellRangeAddress(headRow, headRow, -1, -1));
        sheet.createFreezePane(0, headRow + 1);
        finishPage(footer);
        sheet.enableLocking();
        sheet.lockFormatRows(false);
        sheet.lockFormatColumns(false);
    }

    void finishPage(String footer) {
        PrintSetup print = sheet.getPrintSetup();
        print.setPaperSize(PrintSetup.A4_PAPERSIZE);
        print.setLandscape(true);
        print.setFitWidth((short) 1);
        print.setFitHeight((short) 0);
        sheet.setFitToPage(true);
        sheet.getFooter().setLeft(footer);
        sheet.getFooter().setRight("第 &P 頁，共 &N 頁");
    }

    private void merge(int firstRow, int lastRow, int firstColumn, int lastColumn) {
        sheet.addMergedRegion(new CellRangeAddress(firstRow, lastRow, firstColumn, lastColumn));
    }

    private static void cell(XSSFRow line, int column, String text, XSSFCellStyle style) {
        XSSFCell cell = line.createCell(column);
        cell.setCellStyle(style);
        if (!text.isEmpty()) {
            cell.setCellValue(text);
        }
    }

    private static XSSFCellStyle style(XSSFWorkbook workbook, int points) {
        XSSFFont font = workbook.createFont();
        font.setFontName(FONT);
        font.setFontHeightInPoints((short) points);
        XSSFCellStyle style = workbook.createCellStyle();
        style.setFont(font);
        style.setWrapText(true);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        style.setBorderTop(BorderStyle.THIN);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderLeft(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
        return style;
    }
}
