package org.serviceplan.report.memo.workbook;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Name;
import org.apache.poi.ss.usermodel.PatternFormatting;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.apache.poi.xssf.usermodel.XSSFDataValidationHelper;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A workbook with what an office may have in one: merges, formulas, comments, validations, a chart, formats, names, macros. */
final class OfficeWorkbook {
    static final String SHEET = "附件一'A&B";
    static final String OTHER = "統計";
    static final byte[] MACROS = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 1, 2, 3, 4, 5};

    private OfficeWorkbook() {}

    static byte[] xlsx() throws IOException {
        return made(false);
    }

    static byte[] xlsm() throws IOException {
        return made(true);
    }

    private static byte[] made(boolean macros) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            annex(workbook);
            statistics(workbook.createSheet(OTHER));
            name(workbook, "全域", SHEET, -1);
            name(workbook, "區域", OTHER, 1);
            workbook.setPrintArea(0, 0, 3, 0, 5);
            workbook.setActiveSheet(1);
            workbook.setSelectedTab(1);
            if (macros) {
                workbook.setVBAProject(new ByteArrayInputStream(MACROS));
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            workbook.write(out);
            return out.toByteArray();
        }
    }

    private static void annex(XSSFWorkbook workbook) {
        XSSFSheet sheet = workbook.createSheet(SHEET);
        CellStyle style = workbook.createCellStyle();
        style.setBorderBottom(BorderStyle.DOUBLE);
        style.setWrapText(true);
        style.setFillForegroundColor(IndexedColors.LIGHT_GREEN.index);
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        for (int row = 0; row < 4; row++) {
            for (int column = 0; column < 3; column++) {
                XSSFCell cell = sheet.getRow(row) == null
                        ? sheet.createRow(row).createCell(column)
                        : sheet.getRow(row).createCell(column);
                cell.setCellValue("第" + row + "列 <第" + column + "欄> & 其他");
                cell.setCellStyle(style);
            }
        }
        sheet.getRow(3).createCell(4).setCellFormula("LEN(A1)+1");
        sheet.addMergedRegion(new CellRangeAddress(1, 2, 1, 1));
        sheet.setColumnWidth(1, 40 * 256);
        comment(sheet, 0, 0, "處內註解");
        comment(sheet, 3, 2, "另一則");
        XSSFDataValidationHelper helper = new XSSFDataValidationHelper(sheet);
        var validation = helper.createValidation(
                helper.createExplicitListConstraint(new String[] {"持續辦理", "每季"}), new CellRangeAddressList(0, 9, 3, 3));
        validation.createPromptBox("提示", "第一行\n第二行");
        sheet.addValidationData(validation);
        var formatting = sheet.getSheetConditionalFormatting();
        var rule = formatting.createConditionalFormattingRule("LEN(A1)>20");
        PatternFormatting pattern = rule.createPatternFormatting();
        pattern.setFillBackgroundColor(IndexedColors.ROSE.index);
        formatting.addConditionalFormatting(new CellRangeAddress[] {new CellRangeAddress(0, 9, 0, 0)}, rule);
    }

    private static void comment(XSSFSheet sheet, int row, int column, String text) {
        XSSFDrawing drawing = sheet.createDrawingPatriarch();
        XSSFComment comment =
                drawing.createCellComment(new XSSFClientAnchor(0, 0, 0, 0, column + 1, row, column + 3, row + 3));
        comment.setString(new XSSFRichTextString(text));
        comment.setAuthor("承辦人");
        sheet.getRow(row).getCell(column).setCellComment(comment);
    }

    private static void statistics(XSSFSheet sheet) {
        for (int row = 0; row < 3; row++) {
            sheet.createRow(row).createCell(0).setCellValue("項" + row);
            sheet.getRow(row).createCell(1).setCellValue(row * 1.5);
        }
        sheet.getRow(2).createCell(2).setCellFormula("SUM(B1:B3)+LEN('附件一''A&B'!A1)");
        XSSFChart chart = sheet.createDrawingPatriarch().createChart(new XSSFClientAnchor(0, 0, 0, 0, 4, 0, 9, 9));
        XDDFChartData data = chart.createData(ChartTypes.PIE, null, null);
        data.addSeries(
                XDDFDataSourcesFactory.fromStringCellRange(sheet, new CellRangeAddress(0, 2, 0, 0)),
                XDDFDataSourcesFactory.fromNumericCellRange(sheet, new CellRangeAddress(0, 2, 1, 1)));
        chart.plot(data);
    }

    private static void name(XSSFWorkbook workbook, String text, String sheet, int scope) {
        Name name = workbook.createName();
        name.setNameName(text);
        name.setRefersToFormula("'" + sheet.replace("'", "''") + "'!$A$1");
        if (scope >= 0) {
            name.setSheetIndex(scope);
        }
    }

    /** The parts of a workbook, by name. */
    static Map<String, byte[]> parts(byte[] workbook) throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(workbook))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        }
        return parts;
    }
}
