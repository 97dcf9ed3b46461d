package org.serviceplan.batch.twin;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.serviceplan.importer.testing.OfficePrograms;
import org.serviceplan.importer.workbook.Cell;
import org.serviceplan.importer.workbook.Limits;
import org.serviceplan.importer.workbook.ReadResult;
import org.serviceplan.importer.workbook.Sheet;
import org.serviceplan.importer.workbook.WorkbookReader;
import org.serviceplan.model.Measure;
import org.serviceplan.model.MeasuresAnnex;
import org.serviceplan.model.PlanItem;
import org.serviceplan.model.Submission;
import org.serviceplan.model.finding.Findings;
import org.serviceplan.model.office.Office;
import org.serviceplan.model.office.OfficeRoster;
import org.serviceplan.model.source.CellRef;
import org.serviceplan.model.source.Sha256;
import org.serviceplan.model.source.SourceFile;
import org.serviceplan.model.source.WorkbookFormat;
import org.serviceplan.report.ReportWriter;
import org.serviceplan.report.comparison.ComparisonInput;
import org.serviceplan.report.comparison.NationalComparer;
import org.serviceplan.report.comparison.ReceivedSubmission;
import org.serviceplan.report.run.RunLog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/** The .xlsx and the .ods say the same, cell by cell: text, numbers, dates, and how they are shown. */
class WorkbookTwinTest {
    @TempDir
    private Path temp;

    /** Of all that a folder was published with; how many cells were held against each other. */
    static int assertReadAlike(Path folder) throws IOException {
        List<Sheet> xlsx = sheets(folder.resolve("全國比較報表.xlsx"));
        List<Sheet> ods = sheets(folder.resolve("全國比較報表.ods"));

        assertThat(xlsx).extracting(Sheet::name).contains("總覽", "目錄", "資料", "核對");
        assertThat(ods)
                .extracting(Sheet::name)
                .containsExactlyElementsOf(xlsx.stream().map(Sheet::name).toList());
        Iterator<Sheet> twin = ods.iterator();
        int cells = 0;
        for (Sheet sheet : xlsx) {
            Sheet other = twin.next();
            List<Cell> expected = cells(sheet);
            assertThat(cells(other)).as(sheet.name()).containsExactlyElementsOf(expected);
            assertThat(other.merges()).as(sheet.name()).containsExactlyInAnyOrderElementsOf(sheet.merges());
            cells += expected.size();
        }
        return cells;
    }

    @Test
    void whateverOfficesWriteIsTheSameTextInBothAndDoesNothing() throws IOException {
        List<String> texts = List.of(
                "=HYPERLINK(\"http://evil.example\",\"按我\")",
                "+1+1",
                "＝1+1",
                "of:=SUM([.A1])",
                "http://evil.example/",
                "<b>粗體</b> & \"引號\" ]]> <!-- --> &amp;",
                "_x0041_與_x000D_",
                "兩行\n其二  兩個空格",
                "表情符號\uD83D\uDE00與罕用字\uD840\uDC0B");
        Path folder = publish(saying(texts));

        for (String format : List.of("xlsx", "ods")) {
            List<Sheet> sheets = sheets(folder.resolve("全國比較報表." + format));
            assertThat(column(sheets, "具體作法", 6)).as(format).containsExactlyElementsOf(texts);
        }
    }

    @Test
    void controlCharactersAndHalvesOfCharactersSpoilNeither() throws IOException {
        Path folder = publish(saying(List.of("前\u0001\u000B後", "半個\uD83D字", "長".repeat(40_000))));

        for (String format : List.of("xlsx", "ods")) {
            List<String> shown = column(sheets(folder.resolve("全國比較報表." + format)), "具體作法", 6);
            assertThat(shown.subList(0, 2)).as(format).containsExactly("前\uFFFD\uFFFD後", "半個\uFFFD字");
            assertThat(shown.get(2)).as(format).hasSize(32_767).endsWith("……（過長，全文見 measures.csv）");
        }
    }

    @Test
    void libreOfficeSavesBothAgainWithoutLoss() throws IOException {
        assumeTrue(OfficePrograms.hasLibreOffice(), "LibreOffice is not installed");
        Path folder = publish(saying(List.of("=1+1", "兩行\n其二  兩個空格", "<b>粗體</b> & \"引號\"", "每年至少20小時")));
        Path xlsx = folder.resolve("全國比較報表.xlsx");
        Path ods = folder.resolve("全國比較報表.ods");

        OfficePrograms.saveAgain(temp, List.of(xlsx, ods));

        Path xlsxAgain = temp.resolve("xlsx/全國比較報表.xlsx");
        Path odsAgain = temp.resolve("ods/全國比較報表.ods");
        assertThat(filled(ReportTables.ofXlsx(xlsxAgain))).isEqualTo(filled(ReportTables.ofXlsx(xlsx)));
        assertThat(filled(ReportTables.ofOds(odsAgain))).isEqualTo(filled(ReportTables.ofOds(ods)));
        assertThat(pictures(xlsx)).hasSize(7);
        assertThat(pictures(xlsxAgain)).isEqualTo(pictures(xlsx));
        assertThat(pictures(odsAgain)).isEqualTo(pictures(ods));
    }

    /** Every cell that holds something, by sheet and place. */
    private static Map<String, Object> filled(ReportTables tables) {
        Map<String, Object> filled = new LinkedHashMap<>();
        tables.sheets().forEach((name, rows) -> {
            for (int row = 0; row < rows.size(); row++) {
                int at = row;
                rows.get(row).forEach((column, value) -> filled.put(name + "!" + CellRef.of(at, column), value));
            }
        });
        filled.values().remove("");
        return filled;
    }

    /** The digests of all pictures in a workbook. */
    private static Set<Sha256> pictures(Path workbook) throws IOException {
        Set<Sha256> pictures = new HashSet<>();
        try (ZipFile zip = new ZipFile(workbook.toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                if (entry.getName().endsWith(".png") && !entry.getName().startsWith("Thumbnails/")) {
                    pictures.add(Sha256.ofBytes(zip.getInputStream(entry).readAllBytes()));
                }
            }
        }
        return pictures;
    }

    private static List<String> column(List<Sheet> sheets, String name, int column) {
        return cells(sheets.stream()
                        .filter(sheet -> sheet.name().equals(name))
                        .findFirst()
                        .orElseThrow())
                .stream()
                .filter(cell -> cell.ref().column() == column && cell.ref().row() > 0)
                .map(Cell::text)
                .toList();
    }

    private static List<Cell> cells(Sheet sheet) {
        return sheet.rows().stream().flatMap(row -> row.cells().stream()).toList();
    }

    private static List<Sheet> sheets(Path file) throws IOException {
        ReadResult result = new WorkbookReader(Limits.standard())
                .read(Files.readAllBytes(file), file.getFileName().toString());
        assertThat(result).isInstanceOf(ReadResult.Read.class);
        return ((ReadResult.Read) result).workbook().sheets();
    }

    private Path publish(ComparisonInput input) throws IOException {
        Path folder = Files.createDirectory(temp.resolve("report"));
        new ReportWriter(temp.resolve("inbox")).write(input, NationalComparer.compare(input), RunLog.none(), folder);
        return folder;
    }

    private static ComparisonInput saying(List<String> texts) {
        Office office = OfficeRoster.standard().offices().get(0);
        List<Measure> measures = new ArrayList<>();
        for (String text : texts) {
            measures.add(Measure.builder()
                    .ordinal(measures.size() + 1)
                    .text(text)
                    .cell(CellRef.of(measures.size() + 1, 2))
                    .units(List.of())
                    .targets(List.of())
                    .build());
        }
        PlanItem item = new PlanItem(1, "完備基礎服務項目", CellRef.of(1, 0), measures);
        MeasuresAnnex annex = new MeasuresAnnex(office, PublishedCorpus.LAST, "具體作法", "附件一", List.of(item));
        SourceFile file = new SourceFile("112/一.xlsx", Sha256.ofBytes(new byte[1]), WorkbookFormat.XLSX);
        return PublishedCorpus.input(
                List.of(new ReceivedSubmission(
                        Submission.of(file, annex), PublishedCorpus.AS_OF.minusDays(9), Findings.of(List.of()))),
                List.of());
    }
}
