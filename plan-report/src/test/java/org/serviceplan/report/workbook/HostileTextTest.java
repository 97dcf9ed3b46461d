package org.serviceplan.report.workbook;

import java.util.Map;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.serviceplan.report.comparison.ComparisonInput;
import org.serviceplan.report.comparison.Plan;
import org.serviceplan.report.comparison.World;

import static org.assertj.core.api.Assertions.assertThat;

/** Whatever offices write is shown as they wrote it, and does nothing. */
class HostileTextTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "=HYPERLINK(\"http://evil.example\",\"按我\")",
                "+1+1",
                "-2+3",
                "@SUM(A1:A9)",
                "＝1+1",
                "=cmd|' /C calc'!A0",
                "http://evil.example/",
                "<b>粗體</b> & \"引號\" ]]> <!-- -->",
                "表情符號\uD83D\uDE00與罕用字\uD840\uDC0B"
            })
    void textStaysText(String text) throws Exception {
        ReadReport report = ReadReport.of(saying(text, text));

        Map<String, Object> measure = report.table("具體作法", "年度").get(0);
        assertThat(measure).containsEntry("具體作法", text).containsEntry("主題", text);
        assertThat(report.table("執行成效", "年度").get(0))
                .containsEntry("具體作法", text)
                .containsEntry("執行成效", text);
        try (XSSFWorkbook workbook = report.withPoi()) {
            for (Sheet sheet : workbook) {
                for (Row row : sheet) {
                    for (Cell cell : row) {
                        assertHarmless(cell, text);
                    }
                }
            }
        }
    }

    private static void assertHarmless(Cell cell, String text) {
        assertThat(cell.getCellType()).isNotEqualTo(CellType.FORMULA);
        if (cell.getCellType() == CellType.STRING && cell.getStringCellValue().equals(text)) {
            assertThat(cell.getHyperlink()).isNull();
            assertThat(cell.getCellStyle().getQuotePrefixed()).isEqualTo("=+-@＝".indexOf(text.charAt(0)) >= 0);
        }
    }

    /** Excel reads _x0041_ as A; POI knows that as well, fastexcel does not. */
    @Test
    void whatLooksLikeAnEscapeIsNone() throws Exception {
        try (XSSFWorkbook workbook =
                ReadReport.of(saying("_x0041_與_x000D_", "已辦理")).withPoi()) {
            assertThat(workbook.getSheet("具體作法").getRow(1).getCell(6).getStringCellValue())
                    .isEqualTo("_x0041_與_x000D_");
        }
    }

    @Test
    void textThatExcelCannotHoldIsCutAndSaysSo() {
        ReadReport report = ReadReport.of(saying("長".repeat(40_000), "已辦理"));

        assertThat((String) report.table("具體作法", "年度").get(0).get("具體作法"))
                .hasSize(32_767)
                .startsWith("長長長")
                .endsWith("……（過長，全文見 measures.csv）");
    }

    @Test
    void fileNamesCannotLeadLinksElsewhere() throws Exception {
        ComparisonInput input = World.of(Plan.of(World.HUALIEN, 112)
                        .in("112/a b#c?d%2e%2e「一」&.xlsx")
                        .measure(1, 1, "辦理講習")
                        .measures("2023-01-16T09:30:00+08:00"))
                .input();

        try (XSSFWorkbook workbook = ReadReport.of(input).withPoi()) {
            assertThat(workbook.getSheet("具體作法").getPackagePart().getRelationships())
                    .filteredOn(relation -> relation.getRelationshipType().endsWith("/hyperlink"))
                    .singleElement()
                    .satisfies(relation -> assertThat(relation.getTargetURI().toString())
                            .isEqualTo("../../../inbox/112/a%20b%23c%3Fd%252e%252e%E3%80%8C%E4%B8%80%E3%80%8D&.xlsx"));
        }
    }

    private static ComparisonInput saying(String measure, String outcome) {
        return World.of(
                        Plan.of(World.HUALIEN, 112).measure(1, 1, measure).measures("2023-01-16T09:30:00+08:00"),
                        Plan.of(World.HUALIEN, 112)
                                .outcome(1, 1, measure, outcome)
                                .outcomes("2024-01-16T09:30:00+08:00"))
                .asOf("2024-02-01T02:00:00+08:00")
                .input();
    }
}
