package org.serviceplan.report.memo.workbook;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;

import org.apache.poi.hssf.usermodel.HSSFCell;
import org.apache.poi.hssf.usermodel.HSSFClientAnchor;
import org.apache.poi.hssf.usermodel.HSSFComment;
import org.apache.poi.hssf.usermodel.HSSFRichTextString;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.DirectoryEntry;
import org.apache.poi.poifs.filesystem.DocumentEntry;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.junit.jupiter.api.Test;

import org.serviceplan.model.finding.Severity;
import org.serviceplan.model.source.CellRef;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class XlsMarkerTest {
    private static final byte[] MACRO = {1, 2, 3, 4, 5};
    private static final CorrectionList LIST = new CorrectionList(
            "補正通知",
            List.of("檔案：a.xls"),
            "請於 112年2月1日 前更正",
            List.of(
                    correction(Severity.ERROR, "A1", "錯誤一。"),
                    correction(Severity.WARNING, "B3", "合併儲存格。"),
                    correction(Severity.WARNING, "F9", "沒有的列。")),
            List.of());

    private static Correction correction(Severity severity, String cell, String text) {
        return new Correction(severity, "附件一", CellRef.parse(cell), "=1+1", text, "請更正。");
    }

    private static byte[] original(boolean drawing) throws IOException {
        try (HSSFWorkbook workbook = new HSSFWorkbook()) {
            HSSFSheet sheet = workbook.createSheet("附件一");
            CellStyle style = workbook.createCellStyle();
            style.setBorderBottom(BorderStyle.DOUBLE);
            for (int row = 0; row < 4; row++) {
                HSSFCell cell = sheet.createRow(row).createCell(0);
                cell.setCellValue("第" + row + "列");
                cell.setCellStyle(style);
            }
            sheet.addMergedRegion(new CellRangeAddress(1, 2, 1, 1));
            DataValidationHelper helper = sheet.getDataValidationHelper();
            sheet.addValidationData(helper.createValidation(
                    helper.createExplicitListConstraint(new String[] {"每季"}), new CellRangeAddressList(0, 9, 3, 3)));
            HSSFComment comment = sheet.createDrawingPatriarch()
                    .createCellComment(new HSSFClientAnchor(0, 0, 0, 0, (short) 2, 0, (short) 4, 3));
            comment.setString(new HSSFRichTextString("處內註解"));
            comment.setAuthor("承辦人");
            sheet.getRow(0).getCell(0).setCellComment(comment);
            if (drawing) {
                sheet.getDrawingPatriarch()
                        .createSimpleShape(new HSSFClientAnchor(0, 0, 0, 0, (short) 5, 5, (short) 6, 6));
            }
            HSSFSheet other = workbook.createSheet("統計");
            other.createRow(0).createCell(0).setCellFormula("LEN(附件一!A1)+1");
            sheet.getRow(3).createCell(1).setCellFormula("統計!A1*2");
            workbook.createName().setNameName("全域");
            workbook.getName("全域").setRefersToFormula("統計!$A$1");
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            workbook.write(out);
            return withMacro(out.toByteArray());
        }
    }

    private static byte[] withMacro(byte[] workbook) throws IOException {
        try (POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(workbook))) {
            files.getRoot()
                    .createDirectory("_VBA_PROJECT_CUR")
                    .createDocument("PROJECT", new ByteArrayInputStream(MACRO));
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            files.writeFilesystem(out);
            return out.toByteArray();
        }
    }

    @Test
    void cellsAreMarkedAndEverythingElseStays() throws IOException {
        byte[] marked = XlsMarker.mark(original(false), LIST);
        try (HSSFWorkbook workbook = new HSSFWorkbook(new ByteArrayInputStream(marked))) {
            assertThat(workbook.getSheetName(0)).isEqualTo("補正通知");
            assertThat(workbook.getActiveSheetIndex()).isZero();
            HSSFSheet sheet = workbook.getSheet("附件一");
            HSSFCell first = sheet.getRow(0).getCell(0);
            assertThat(first.getStringCellValue()).isEqualTo("第0列");
            assertThat(first.getCellStyle().getBorderBottom()).isEqualTo(BorderStyle.DOUBLE);
            assertThat(first.getCellStyle().getFillForegroundColor()).isEqualTo(IndexedColors.TAN.index);
            assertThat(first.getCellComment().getString().getString()).isEqualTo("處內註解\n────────────\n【錯誤】錯誤一。請更正。");
            assertThat(sheet.getRow(1).getCell(1).getCellComment().getString().getString())
                    .isEqualTo("【警告】合併儲存格。請更正。");
            assertThat(sheet.getRow(8).getCell(5).getCellComment().getAuthor()).isEqualTo("補正通知");
            assertThat(sheet.getRow(1).getCell(0).getCellStyle().getFillForegroundColor())
                    .isNotEqualTo(IndexedColors.TAN.index);
            assertThat(sheet.getRow(3).getCell(1).getCellFormula()).isEqualTo("統計!A1*2");
            assertThat(workbook.getSheet("統計").getRow(0).getCell(0).getCellFormula())
                    .isEqualTo("LEN(附件一!A1)+1");
            assertThat(workbook.getName("全域").getRefersToFormula()).isEqualTo("統計!$A$1");
            assertThat(sheet.getDataValidations()).hasSize(1);
            assertThat(workbook.getSheetAt(0).getHyperlinkList().get(0).getAddress())
                    .isEqualTo("'附件一'!A1");
        }
    }

    @Test
    void macrosKeepTheirBytes() throws IOException {
        try (POIFSFileSystem files =
                new POIFSFileSystem(new ByteArrayInputStream(XlsMarker.mark(original(false), LIST)))) {
            DirectoryEntry macros = (DirectoryEntry) files.getRoot().getEntry("_VBA_PROJECT_CUR");
            try (InputStream in = files.createDocumentInputStream("Workbook")) {
                assertThat(in.readAllBytes()).isNotEmpty();
            }
            DocumentEntry project = (DocumentEntry) macros.getEntry("PROJECT");
            try (InputStream in = new org.apache.poi.poifs.filesystem.DocumentInputStream(project)) {
                assertThat(in.readAllBytes()).isEqualTo(MACRO);
            }
        }
    }

    @Test
    void sheetWithDrawingsIsNotTouched() throws IOException {
        byte[] original = original(true);
        assertThatThrownBy(() -> XlsMarker.mark(original, LIST)).isInstanceOf(UnmarkableWorkbookException.class);
        assertThatThrownBy(() -> XlsMarker.mark(new byte[100], LIST)).isInstanceOf(UnmarkableWorkbookException.class);
    }
}
