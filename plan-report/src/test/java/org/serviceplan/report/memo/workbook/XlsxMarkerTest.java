package org.serviceplan.report.memo.workbook;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Hyperlink;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import org.serviceplan.model.finding.Severity;
import org.serviceplan.model.source.CellRef;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class XlsxMarkerTest {
    private static final String SHEET = OfficeWorkbook.SHEET;
    private static final CorrectionList LIST = list(
            correction(Severity.ERROR, SHEET, "A1", "錯誤一。"),
            correction(Severity.WARNING, SHEET, "A1", "警告一。"),
            correction(Severity.WARNING, SHEET, "B3", "合併儲存格。"),
            correction(Severity.INFO, SHEET, "F4", "列內沒有的儲存格。"),
            correction(Severity.WARNING, SHEET, "C9", "沒有的列。"),
            correction(Severity.WARNING, SHEET, null, "整張工作表。"),
            correction(Severity.ERROR, null, null, "整個檔案 <&> \"引號\"。"),
            correction(Severity.WARNING, "沒有這張", "A1", "不存在的工作表。"));

    private static Correction correction(
            Severity severity, @Nullable String sheet, @Nullable String cell, String text) {
        return new Correction(severity, sheet, cell == null ? null : CellRef.parse(cell), "=1+1", text, "請更正。");
    }

    private static CorrectionList list(Correction... corrections) {
        return new CorrectionList(
                "補正通知　花蓮縣榮民服務處", List.of("檔案：a.xlsx"), "請於 112年2月1日 前更正", List.of(corrections), List.of("其他"));
    }

    private static XSSFWorkbook open(byte[] workbook) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(workbook));
    }

    @Test
    void partsWithoutRemarksKeepTheirBytes() throws IOException {
        byte[] original = OfficeWorkbook.xlsm();
        Map<String, byte[]> before = OfficeWorkbook.parts(original);
        Map<String, byte[]> after = OfficeWorkbook.parts(XlsxMarker.mark(original, LIST));

        List<String> changed = new ArrayList<>();
        before.forEach((name, content) -> {
            if (!java.util.Arrays.equals(content, after.get(name))) {
                changed.add(name);
            }
        });
        assertThat(changed)
                .containsExactlyInAnyOrder(
                        "[Content_Types].xml",
                        "xl/workbook.xml",
                        "xl/_rels/workbook.xml.rels",
                        "xl/styles.xml",
                        "xl/worksheets/sheet1.xml",
                        "xl/worksheets/sheet2.xml",
                        "xl/comments1.xml",
                        "xl/drawings/vmlDrawing0.vml");
        assertThat(after.get("xl/vbaProject.bin")).isEqualTo(OfficeWorkbook.MACROS);
        assertThat(after.keySet()).containsAll(before.keySet()).hasSize(before.size() + 1);
    }

    @Test
    void changedSheetsDifferOnlyWhereSomethingIsMarked() throws IOException {
        byte[] original = OfficeWorkbook.xlsx();
        Map<String, byte[]> before = OfficeWorkbook.parts(original);
        Map<String, byte[]> after = OfficeWorkbook.parts(XlsxMarker.mark(original, LIST));

        String sheet = text(after, "xl/worksheets/sheet1.xml");
        assertThat(sheet.replaceAll("<c r=\"F4\" s=\"\\d+\"/>", "")
                        .replaceAll("<row r=\"9\">.*?</row>", "")
                        .replaceAll("(<c r=\"(?:A1|B2)\" t=\"s\" s=\")\\d+", "$1" + 1))
                .isEqualTo(text(before, "xl/worksheets/sheet1.xml"));
        assertThat(text(after, "xl/worksheets/sheet2.xml").replace("tabSelected=\"0\"", "tabSelected=\"true\""))
                .isEqualTo(text(before, "xl/worksheets/sheet2.xml"));
    }

    private static String text(Map<String, byte[]> parts, String name) {
        return new String(parts.get(name), StandardCharsets.UTF_8);
    }

    @Test
    void everyCellKeepsItsContentAndItsStyleButForTheGround() throws IOException {
        byte[] original = OfficeWorkbook.xlsx();
        try (XSSFWorkbook before = open(original);
                XSSFWorkbook after = open(XlsxMarker.mark(original, LIST))) {
            assertThat(after.getNumberOfSheets()).isEqualTo(3);
            assertThat(after.getSheetName(0)).isEqualTo("補正通知");
            assertThat(after.getActiveSheetIndex()).isZero();
            assertThat(after.getSheetAt(2).isSelected()).isFalse();
            for (String sheet : List.of(SHEET, OfficeWorkbook.OTHER)) {
                assertThat(cells(after.getSheet(sheet))).containsAllEntriesOf(cells(before.getSheet(sheet)));
            }
            XSSFSheet annex = after.getSheet(SHEET);
            assertThat(annex.getDataValidations().get(0).getPromptBoxText())
                    .isEqualTo(
                            before.getSheet(SHEET).getDataValidations().get(0).getPromptBoxText());
            assertThat(annex.getSheetConditionalFormatting().getNumConditionalFormattings())
                    .isEqualTo(1);
            assertThat(annex.getMergedRegions())
                    .isEqualTo(before.getSheet(SHEET).getMergedRegions());
            assertThat(after.getName("全域").getRefersToFormula()).isEqualTo("'附件一''A&B'!$A$1");
            assertThat(after.getName("區域").getSheetIndex()).isEqualTo(2);
            assertThat(after.getPrintArea(1)).isEqualTo(before.getPrintArea(0)).isNotNull();
            assertThat(after.getSheet(OfficeWorkbook.OTHER)
                            .getDrawingPatriarch()
                            .getCharts())
                    .hasSize(1);
        }
    }

    /** What each cell holds and how it looks, the ground left out. */
    private static Map<String, String> cells(XSSFSheet sheet) {
        Map<String, String> cells = new TreeMap<>();
        for (Row row : sheet) {
            for (Cell cell : row) {
                XSSFCellStyle style = ((XSSFCell) cell).getCellStyle();
                cells.put(
                        cell.getAddress().toString(),
                        cell.getCellType() + "|"
                                + (cell.getCellType() == CellType.FORMULA ? cell.getCellFormula() : cell.toString())
                                + "|"
                                + style.getFont().getFontName()
                                + style.getFont().getFontHeight()
                                + style.getBorderBottom() + style.getWrapText() + style.getDataFormatString());
            }
        }
        return cells;
    }

    @Test
    void headsOfTheListAreRepeatedOnEveryPage() throws IOException {
        for (byte[] memo : List.of(XlsxMarker.mark(OfficeWorkbook.xlsx(), LIST), NoticeWorkbook.of(LIST))) {
            try (XSSFWorkbook workbook = open(memo)) {
                XSSFSheet list = workbook.getSheetAt(0);
                assertThat(list.getRepeatingRows().getLastRow())
                        .isEqualTo(list.getRepeatingRows().getFirstRow());
                assertThat(list.getRow(list.getRepeatingRows().getFirstRow())
                                .getCell(0)
                                .getStringCellValue())
                        .isEqualTo("序號");
            }
        }
    }

    @Test
    void faultyCellsAreColouredAndCommentedAndTheOfficesCommentsStay() throws IOException {
        try (XSSFWorkbook workbook = open(XlsxMarker.mark(OfficeWorkbook.xlsx(), LIST))) {
            XSSFSheet sheet = workbook.getSheet(SHEET);
            assertThat(color(sheet, "A1")).isEqualTo("FFF4B183");
            assertThat(color(sheet, "B2")).as("the anchor of the merged cells").isEqualTo("FFFFE699");
            assertThat(color(sheet, "F4")).isEqualTo("FFDDEBF7");
            assertThat(color(sheet, "C9")).isEqualTo("FFFFE699");
            assertThat(color(sheet, "C4")).as("not faulty").doesNotContain("E699");
            Map<String, String> comments = new TreeMap<>();
            sheet.getCellComments()
                    .forEach((address, comment) ->
                            comments.put(address.toString(), comment.getString().getString()));
            assertThat(comments)
                    .containsOnly(
                            Map.entry("A1", "處內註解\n────────────\n【錯誤】錯誤一。請更正。\n【警告】警告一。請更正。"),
                            Map.entry("B2", "【警告】合併儲存格。請更正。"),
                            Map.entry("C4", "另一則"),
                            Map.entry("C9", "【警告】沒有的列。請更正。"),
                            Map.entry("F4", "【提示】列內沒有的儲存格。請更正。"));
            XSSFComment kept = sheet.getCellComment(new CellAddress("C4"));
            assertThat(kept.getAuthor()).isEqualTo("承辦人");
            assertThat(sheet.getCellComment(new CellAddress("B2")).getAuthor()).isEqualTo("補正通知");
        }
    }

    private static String color(XSSFSheet sheet, String address) {
        CellAddress cell = new CellAddress(address);
        return sheet.getRow(cell.getRow())
                .getCell(cell.getColumn())
                .getCellStyle()
                .getFillForegroundXSSFColor()
                .getARGBHex();
    }

    @Test
    void firstSheetListsWhatToCorrectAndLeadsToTheCells() throws IOException {
        byte[] marked = XlsxMarker.mark(OfficeWorkbook.xlsx(), LIST);
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(marked))) {
            List<String> lines = workbook.getFirstSheet().read().stream()
                    .map(row -> String.join(
                            "|",
                            row.stream()
                                    .map(cell -> cell == null ? "" : cell.getText())
                                    .toList()))
                    .toList();
            assertThat(lines)
                    .startsWith("補正通知　花蓮縣榮民服務處", "請於 112年2月1日 前更正", "檔案：a.xlsx", "序號|程度|工作表|儲存格|原填內容|問題|更正方式")
                    .contains(
                            "1|錯誤|附件一'A&B|A1|=1+1|錯誤一。|請更正。",
                            "7|錯誤|整個檔案|—|=1+1|整個檔案 <&> \"引號\"。|請更正。",
                            "8|警告|沒有這張|A1|=1+1|不存在的工作表。|請更正。")
                    .endsWith("其他");
        }
        try (XSSFWorkbook workbook = open(marked)) {
            List<String> links = workbook.getSheetAt(0).getHyperlinkList().stream()
                    .map(Hyperlink::getAddress)
                    .toList();
            assertThat(links)
                    .containsExactly(
                            "'附件一''A&B'!A1", "'附件一''A&B'!A1", "'附件一''A&B'!B3", "'附件一''A&B'!F4", "'附件一''A&B'!C9");
        }
    }

    @Test
    void memoThatComesBackAsACorrectionIsMarkedAgainUnderAnotherName() throws IOException {
        byte[] again = XlsxMarker.mark(XlsxMarker.mark(OfficeWorkbook.xlsx(), LIST), LIST);
        try (XSSFWorkbook workbook = open(again)) {
            assertThat(workbook.getSheetName(0)).isEqualTo("補正通知2");
            assertThat(workbook.getSheetName(1)).isEqualTo("補正通知");
            assertThat(workbook.getName("區域").getSheetIndex()).isEqualTo(3);
            assertThat(workbook.getSheet(SHEET).getCellComments()).hasSize(5);
        }
    }

    @Test
    void noticeAloneIsAWorkbookWithOneSheet() throws IOException {
        byte[] notice = NoticeWorkbook.of(LIST);
        try (XSSFWorkbook workbook = open(notice)) {
            assertThat(workbook.getNumberOfSheets()).isEqualTo(1);
            assertThat(workbook.getSheetAt(0).getHyperlinkList()).isEmpty();
            assertThat(workbook.getSheetAt(0).getLastRowNum()).isEqualTo(12);
        }
        assertThat(NoticeWorkbook.of(LIST)).isEqualTo(notice);
    }

    @Test
    void textOfTheOfficeStaysTextAndFitsIntoACell() throws IOException {
        String hostile = "=HYPERLINK(\"http://x\")\u0007 _x0041_ <b>&\uD800 ";
        Correction quoting = new Correction(
                Severity.ERROR, SHEET, CellRef.parse("A1"), hostile, hostile + "長".repeat(40_000), hostile);
        try (XSSFWorkbook workbook = open(XlsxMarker.mark(OfficeWorkbook.xlsx(), list(quoting)))) {
            Row row = workbook.getSheetAt(0).getRow(4);
            assertThat(row.getCell(4).getCellType()).isEqualTo(CellType.STRING);
            assertThat(row.getCell(4).getStringCellValue()).isEqualTo("=HYPERLINK(\"http://x\")⟨U+0007⟩ _x0041_ <b>& ");
            assertThat(row.getCell(4).getCellStyle().getQuotePrefixed()).isTrue();
            assertThat(row.getCell(5).getStringCellValue())
                    .hasSizeLessThan(4_100)
                    .endsWith("長……");
            assertThat(workbook.getSheet(SHEET)
                            .getCellComment(new CellAddress("A1"))
                            .getString()
                            .getString())
                    .hasSizeLessThan(4_100)
                    .contains("_x0041_ <b>&");
        }
    }

    @Test
    void whatIsNoWorkbookIsRefused() throws IOException {
        byte[] half = java.util.Arrays.copyOf(OfficeWorkbook.xlsx(), 2000);
        for (byte[] content : List.of(new byte[0], "PK".getBytes(StandardCharsets.UTF_8), half)) {
            assertThatThrownBy(() -> XlsxMarker.mark(content, LIST)).isInstanceOf(UnmarkableWorkbookException.class);
        }
    }
}
