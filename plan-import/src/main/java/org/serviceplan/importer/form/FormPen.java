package org.serviceplan.importer.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Draws one sheet of a form: what is printed is locked, what is to be filled in is not. */
final class FormPen {
    private static final float LINE = 18;
    /** An ideograph of 12 points is as wide as this many of the digits that columns are measured in. */
    private static final double IDEOGRAPH = 2.3;
    /** Excel takes no longer list of choices. */
    private static final int LONGEST_LIST = 255;

    private final XSSFSheet sheet;
    private final Map<FormStyle, XSSFCellStyle> styles;
    private final int[] widths;
    private int row;

    FormPen(XSSFWorkbook workbook, String name, int... widths) {
        this.sheet = workbook.createSheet(name);
        this.styles = FormStyle.in(workbook);
        this.widths = widths.clone();
        for (int c = 0; c < widths.length; c++) {
            sheet.setColumnWidth(c, widths[c] * 256);
        }
    }

    /** The row that is written next, from 0. */
    int row() {
        return row;
    }

    void title(String text) {
        XSSFRow line = sheet.createRow(row);
        line.setHeightInPoints(LINE * 2);
        cell(line, 0, text, FormStyle.TITLE);
        if (widths.length > 1) {
            merge(row, row, 0, widths.length - 1);
        }
        row++;
    }

    /** Writes a row of cells that all look alike. */
    void line(FormStyle style, List<String> texts) {
        XSSFRow line = sheet.createRow(row++);
        for (int c = 0; c < texts.size(); c++) {
            cell(line, c, texts.get(c), style);
        }
        line.setHeightInPoints(LINE * lines(texts, 0));
    }

    /** Writes a row of a table: number and heading of an item, which are printed, and what is to be filled in. */
    void entry(String number, String heading, List<String> open) {
        XSSFRow line = sheet.createRow(row++);
        cell(line, 0, number, FormStyle.NUMBER);
        cell(line, 1, heading, FormStyle.PRINTED);
        for (int c = 0; c < open.size(); c++) {
            cell(line, c + 2, open.get(c), FormStyle.OPEN);
        }
        // An office program makes a row higher while it is filled in, but not when it opens the file.
        line.setHeightInPoints(Math.max(LINE * 1.5f, LINE * lines(open, 2)));
    }

    /** How many lines the longest of these texts takes in its column. */
    private int lines(List<String> texts, int firstColumn) {
        int most = 1;
        for (int c = 0; c < texts.size(); c++) {
            double width = texts.get(c).chars().mapToDouble(FormPen::width).sum();
            most = Math.max(most, (int) Math.ceil(width / (widths[firstColumn + c] - 1)));
        }
        return most;
    }

    private static double width(int c) {
        return c < 0x80 ? IDEOGRAPH / 2 : IDEOGRAPH;
    }

    void mergeDown(int firstRow, int column) {
        merge(firstRow, row - 1, column, column);
    }

    /** Offers a choice of texts, the first that fit into a list, and takes others as well. */
    void offer(int firstRow, int column, String prompt, List<String> choices) {
        if (choices.isEmpty()) {
            return;
        }
        DataValidationHelper helper = sheet.getDataValidationHelper();
        DataValidation choice = helper.createValidation(
                helper.createExplicitListConstraint(fitting(choices).toArray(String[]::new)),
                new CellRangeAddressList(firstRow, row - 1, column, column));
        choice.setShowErrorBox(false);
        choice.setSuppressDropDownArrow(true);
        choice.createPromptBox("填寫說明", prompt);
        choice.setShowPromptBox(true);
        sheet.addValidationData(choice);
    }

    private static List<String> fitting(List<String> choices) {
        List<String> fitting = new ArrayList<>();
        int length = 0;
        for (String choice : choices) {
            length += choice.length() + 1;
            if (length > LONGEST_LIST) {
                break;
            }
            fitting.add(choice);
        }
        return fitting;
    }

    /** The heads on each page; locked without a password, so that nobody is stuck, and open for rows to be inserted. */
    void finishTable(int headRow, String footer) {
        sheet.setRepeatingRows(new CellRangeAddress(headRow, headRow, -1, -1));
        sheet.createFreezePane(0, headRow + 1);
        finishPage(footer);
        sheet.enableLocking();
        sheet.lockInsertRows(false);
        sheet.lockFormatRows(false);
        sheet.lockFormatColumns(false);
        sheet.lockFormatCells(false);
    }

    /** A4 across, as wide as a page. */
    void finishPage(String footer) {
        PrintSetup print = sheet.getPrintSetup();
        print.setPaperSize(PrintSetup.A4_PAPERSIZE);
        print.setLandscape(true);
        print.setFitWidth((short) 1);
        print.setFitHeight((short) 0);
        sheet.setFitToPage(true);
        sheet.setHorizontallyCenter(true);
        sheet.getFooter().setLeft(footer);
        sheet.getFooter().setRight("第 &P 頁，共 &N 頁");
    }

    private void merge(int firstRow, int lastRow, int firstColumn, int lastColumn) {
        sheet.addMergedRegion(new CellRangeAddress(firstRow, lastRow, firstColumn, lastColumn));
    }

    private void cell(XSSFRow line, int column, String text, FormStyle style) {
        XSSFCell cell = line.createCell(column);
        cell.setCellStyle(styles.get(style));
        if (!text.isEmpty()) {
            cell.setCellValue(text);
        }
    }
}
