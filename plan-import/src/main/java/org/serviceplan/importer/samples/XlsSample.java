package org.serviceplan.importer.samples;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;

import org.apache.poi.hssf.usermodel.HSSFCell;
import org.apache.poi.hssf.usermodel.HSSFCellStyle;
import org.apache.poi.hssf.usermodel.HSSFRow;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;

import org.serviceplan.importer.workbook.MergedRange;

/** Writes sheets as {@code .xls}. */
final class XlsSample {
    private static final int CHARACTER_WIDTH = 256;

    private XlsSample() {}

    static byte[] bytes(List<SampleSheet> sheets) throws IOException {
        try (HSSFWorkbook workbook = new HSSFWorkbook();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            HSSFCellStyle wrapped = workbook.createCellStyle();
            wrapped.setWrapText(true);
            wrapped.setVerticalAlignment(VerticalAlignment.TOP);
            for (SampleSheet sheet : sheets) {
                write(workbook.createSheet(sheet.name()), sheet, wrapped);
                workbook.setSheetHidden(workbook.getNumberOfSheets() - 1, sheet.hidden());
            }
            workbook.write(bytes);
            return bytes.toByteArray();
        }
    }

    private static void write(HSSFSheet target, SampleSheet sheet, HSSFCellStyle style) {
        SampleSizes sizes = new SampleSizes(sheet);
        for (int c = 0; c < sizes.columns(); c++) {
            target.setColumnWidth(c, sizes.width(c) * CHARACTER_WIDTH);
        }
        target.setFitToPage(true);
        target.getPrintSetup().setFitHeight((short) 0);
        target.getPrintSetup().setLandscape(true);
        for (int r = 0; r < sheet.rows().size(); r++) {
            List<String> texts = sheet.rows().get(r);
            HSSFRow row = target.createRow(r);
            row.setHeightInPoints((float) sizes.height(r));
            row.setZeroHeight(sheet.hiddenRows().contains(r));
            for (int c = 0; c < texts.size(); c++) {
                HSSFCell cell = row.createCell(c);
                if (!sizes.standsAlone(r)) {
                    cell.setCellStyle(style);
                }
                write(cell, texts.get(c));
            }
        }
        for (MergedRange merge : sheet.merges()) {
            target.addMergedRegionUnsafe(new CellRangeAddress(
                    merge.first().row(),
                    merge.last().row(),
                    merge.first().column(),
                    merge.last().column()));
        }
    }

    private static void write(HSSFCell cell, String text) {
        if (SampleSheet.isNumber(text)) {
            cell.setCellValue(Double.parseDouble(text));
        } else if (!text.isEmpty()) {
            cell.setCellValue(text);
        }
    }
}
