package org.serviceplan.report.memo.workbook;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.stream.IntStream;

import org.apache.poi.hssf.usermodel.HSSFCell;
import org.apache.poi.hssf.usermodel.HSSFCellStyle;
import org.apache.poi.hssf.usermodel.HSSFClientAnchor;
import org.apache.poi.hssf.usermodel.HSSFComment;
import org.apache.poi.hssf.usermodel.HSSFPalette;
import org.apache.poi.hssf.usermodel.HSSFRichTextString;
import org.apache.poi.hssf.usermodel.HSSFRow;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.hssf.util.HSSFColor;
import org.apache.poi.poifs.filesystem.DirectoryEntry;
import org.apache.poi.poifs.filesystem.DocumentEntry;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.junit.jupiter.api.Test;

import org.serviceplan.model.finding.Severity;
import org.serviceplan.model.source.CellRef;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class XlsMarkerTest {
    private static final int HEAD = 3;
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
            assertThat(ground(first)).isEqualTo("F4B183");
            assertThat(first.getCellComment().getString().getString()).isEqualTo("處內註解\n────────────\n【錯誤】錯誤一。請更正。");
            assertThat(sheet.getRow(1).getCell(1).getCellComment().getString().getString())
                    .isEqualTo("【警告】合併儲存格。請更正。");
            assertThat(sheet.getRow(8).getCell(5).getCellComment().getAuthor()).isEqualTo("補正通知");
            assertThat(ground(sheet.getRow(1).getCell(1))).isEqualTo("FFE699");
            assertThat(sheet.getRow(1).getCell(0).getCellStyle().getFillPattern())
                    .isEqualTo(FillPatternType.NO_FILL);
            assertThat(sheet.getRow(3).getCell(1).getCellFormula()).isEqualTo("統計!A1*2");
            assertThat(workbook.getSheet("統計").getRow(0).getCell(0).getCellFormula())
                    .isEqualTo("LEN(附件一!A1)+1");
            assertThat(workbook.getName("全域").getRefersToFormula()).isEqualTo("統計!$A$1");
            assertThat(sheet.getDataValidations()).hasSize(1);
            assertThat(workbook.getSheetAt(0).getHyperlinkList().get(0).getAddress())
                    .isEqualTo("'附件一'!A1");
        }
    }

    private static String ground(HSSFCell cell) {
        return rgb(cell.getCellStyle().getFillForegroundColorColor());
    }

    private static String rgb(HSSFColor color) {
        short[] parts = color.getTriplet();
        return "%02X%02X%02X".formatted(parts[0], parts[1], parts[2]);
    }

    @Test
    void firstSheetHasTheColoursOfNewerWorkbooks() throws IOException {
        try (HSSFWorkbook workbook =
                new HSSFWorkbook(new ByteArrayInputStream(XlsMarker.mark(original(false), LIST)))) {
            HSSFSheet list = workbook.getSheetAt(0);
            HSSFPalette palette = workbook.getCustomPalette();
            assertThat(rgb(palette.getColor(workbook.getFontAt(
                                    list.getRow(0).getCell(0).getCellStyle().getFontIndex())
                            .getColor())))
                    .isEqualTo("1F4E79");
            HSSFRow head = list.getRow(HEAD);
            assertThat(head.getCell(0).getStringCellValue()).isEqualTo("序號");
            assertThat(ground(head.getCell(0))).isEqualTo("1F4E79");
            assertThat(ground(list.getRow(HEAD + 1).getCell(1))).isEqualTo("F4B183");
            assertThat(ground(list.getRow(HEAD + 2).getCell(1))).isEqualTo("FFE699");
        }
    }

    /** Its own colours stay what they are: a place that a cell uses is not taken, and with conditions none is. */
    @Test
    void coloursOfTheOfficeStay() throws IOException {
        byte[] original = colored(false);
        byte[] withCondition = colored(true);
        try (HSSFWorkbook workbook = new HSSFWorkbook(new ByteArrayInputStream(XlsMarker.mark(original, LIST)));
                HSSFWorkbook careful =
                        new HSSFWorkbook(new ByteArrayInputStream(XlsMarker.mark(withCondition, LIST)))) {
            assertThat(ground(workbook.getSheet("附件一").getRow(0).getCell(9))).isEqualTo("9999FF");
            assertThat(ground(workbook.getSheet("附件一").getRow(0).getCell(0))).isEqualTo("F4B183");
            assertThat(careful.getCustomPalette().findColor((byte) 0xF4, (byte) 0xB1, (byte) 0x83))
                    .isNull();
            assertThat(ground(careful.getSheet("附件一").getRow(0).getCell(0))).isEqualTo("FFCC99");
        }
    }

    /** The first colour that Excel keeps for charts, in a cell. */
    private static byte[] colored(boolean condition) throws IOException {
        try (HSSFWorkbook workbook = new HSSFWorkbook(new ByteArrayInputStream(original(false)))) {
            HSSFSheet sheet = workbook.getSheet("附件一");
            HSSFCellStyle style = workbook.createCellStyle();
            style.setFillForegroundColor((short) 0x18);
            style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
            sheet.getRow(0).createCell(9).setCellStyle(style);
            if (condition) {
                sheet.getSheetConditionalFormatting()
                        .addConditionalFormatting(
                                new CellRangeAddress[] {new CellRangeAddress(0, 1, 0, 1)},
                                sheet.getSheetConditionalFormatting().createConditionalFormattingRule("TRUE"));
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            workbook.write(out);
            return out.toByteArray();
        }
    }

    @Test
    void remarksHaveRoomForTheirText() throws IOException {
        try (HSSFWorkbook workbook =
                new HSSFWorkbook(new ByteArrayInputStream(XlsMarker.mark(original(false), LIST)))) {
            HSSFSheet sheet = workbook.getSheet("附件一");
            ClientAnchor anchor = sheet.getRow(1).getCell(1).getCellComment().getClientAnchor();
            double width = IntStream.range(anchor.getCol1(), anchor.getCol2())
                    .mapToDouble(sheet::getColumnWidthInPixels)
                    .sum();
            assertThat(anchor.getCol1()).isEqualTo((short) 2);
            assertThat(width).isBetween(300.0, 400.0);
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
