package org.serviceplan.report.memo.workbook;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.serviceplan.model.finding.Severity;
import org.serviceplan.model.source.CellRef;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

/** What offices write into cells, sheet names and file names goes back to them as text, in every format, and does nothing. */
class HostileMemoTest {
    /** As it is submitted, and as a memo quotes it. */
    private static final Map<String, String> TEXTS = Map.of(
            "=1+1", "=1+1",
            "+1+1", "+1+1",
            "-2+3", "-2+3",
            "@SUM(A1:A9)", "@SUM(A1:A9)",
            "=HYPERLINK(\"http://evil.example/\",\"按我\")", "=HYPERLINK(\"http://evil.example/\",\"按我\")",
            "http://evil.example/", "http://evil.example/",
            "<script>alert(1)</script> ]]> &lt;", "<script>alert(1)</script> ]]> &lt;",
            "甲\u202E乙\u200F", "甲⟨U+202E⟩乙⟨U+200F⟩",
            "甲\u0007\u001B[2J", "甲⟨U+0007⟩⟨U+001B⟩[2J",
            "第一行\n=1+1", "第一行\n=1+1");

    private static final List<String> SUBMITTED = List.copyOf(TEXTS.keySet());
    private static final String SHEET = "=1'!A1<b>\u202E";
    private static final String FACT = "檔案：112/=cmd|' /C calc'!A0\u202E<b>.xls";
    private static final int FIRST = 4;

    private static final CorrectionList LIST = new CorrectionList(
            "補正通知　=1+1",
            List.of(FACT),
            "請更正",
            IntStream.range(0, SUBMITTED.size())
                    .mapToObj(i -> new Correction(
                            Severity.WARNING,
                            SHEET,
                            CellRef.of(i, 0),
                            SUBMITTED.get(i),
                            SUBMITTED.get(i),
                            SUBMITTED.get(i)))
                    .toList(),
            List.of("=1+1"));

    private enum Format {
        XLSX,
        XLSM,
        XLS;

        byte[] marked() throws IOException {
            try (Workbook workbook = this == XLS ? new HSSFWorkbook() : new XSSFWorkbook()) {
                Sheet sheet = workbook.createSheet(SHEET);
                for (String text : SUBMITTED) {
                    sheet.createRow(sheet.getPhysicalNumberOfRows())
                            .createCell(0)
                            .setCellValue(text);
                }
                if (this == XLSM) {
                    ((XSSFWorkbook) workbook).setVBAProject(new ByteArrayInputStream(OfficeWorkbook.MACROS));
                }
                ByteArrayOutputStream out = new ByteArrayOutputStream();
                workbook.write(out);
                return this == XLS ? XlsMarker.mark(out.toByteArray(), LIST) : XlsxMarker.mark(out.toByteArray(), LIST);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void markedWorkbookShowsItAsText(Format format) throws IOException {
        byte[] marked = format.marked();
        try (Workbook workbook = WorkbookFactory.create(new ByteArrayInputStream(marked))) {
            assertThat(workbook.getNumberOfSheets()).isEqualTo(2);
            assertListIsText(workbook.getSheetAt(0));
            assertThat(workbook.getSheetAt(0).getHyperlinkList())
                    .hasSameSizeAs(SUBMITTED)
                    .allSatisfy(link -> {
                        assertThat(link.getType()).isEqualTo(HyperlinkType.DOCUMENT);
                        assertThat(link.getAddress())
                                .isEqualTo("'" + SHEET.replace("'", "''") + "'!A" + (link.getFirstRow() - FIRST + 1));
                    });
            Sheet annex = workbook.getSheetAt(1);
            assertThat(annex.getSheetName()).isEqualTo(SHEET);
            for (int i = 0; i < SUBMITTED.size(); i++) {
                Cell cell = annex.getRow(i).getCell(0);
                assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
                assertThat(cell.getCellComment().getString().getString()).isEqualTo("【警告】" + shown(i) + shown(i));
            }
        }
        if (format != Format.XLS) {
            assertNothingLeadsOut(marked);
        }
    }

    @Test
    void noticeShowsItAsText() throws IOException {
        byte[] notice = NoticeWorkbook.of(LIST);
        try (Workbook workbook = WorkbookFactory.create(new ByteArrayInputStream(notice))) {
            assertListIsText(workbook.getSheetAt(0));
            assertThat(workbook.getSheetAt(0).getHyperlinkList()).isEmpty();
        }
        assertNothingLeadsOut(notice);
    }

    private static void assertListIsText(Sheet list) {
        List<List<String>> rows = new ArrayList<>();
        for (Row row : list) {
            List<String> texts = new ArrayList<>();
            for (Cell cell : row) {
                assertThat(cell.getCellType()).as("%s", cell.getAddress()).isNotEqualTo(CellType.FORMULA);
                texts.add(cell.getCellType() == CellType.STRING ? cell.getStringCellValue() : "");
            }
            rows.add(texts);
        }
        assertThat(rows.get(0)).startsWith("補正通知　=1+1");
        assertThat(rows.get(2)).startsWith("檔案：112/=cmd|' /C calc'!A0⟨U+202E⟩<b>.xls");
        for (int i = 0; i < SUBMITTED.size(); i++) {
            assertThat(rows.get(FIRST + i))
                    .containsExactly(
                            "", "警告", "=1'!A1<b>⟨U+202E⟩", CellRef.of(i, 0).toString(), shown(i), shown(i), shown(i));
            assertThat(list.getRow(FIRST + i).getCell(4).getCellStyle().getQuotePrefixed())
                    .isTrue();
        }
        assertThat(rows.get(FIRST + SUBMITTED.size())).startsWith("=1+1");
    }

    private static String shown(int i) {
        return TEXTS.get(SUBMITTED.get(i));
    }

    private static void assertNothingLeadsOut(byte[] workbook) throws IOException {
        OfficeWorkbook.parts(workbook).forEach((name, content) -> assertThat(new String(content, UTF_8))
                .as(name)
                .doesNotContain("<f>", "<f ", "TargetMode=\"External\"", "<script>"));
    }
}
