package org.serviceplan.importer.workbook;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.serviceplan.importer.samples.SampleGenerator;
import org.serviceplan.importer.samples.SampleOptions;
import org.serviceplan.importer.testing.OfficePrograms;
import org.serviceplan.model.calendar.MinguoYear;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/** Whole workbooks, of whatever program, read by us and by POI; and one workbook in two formats. */
final class FixtureAgreementTest {
    private static final String OPENPYXL =
            """
            import datetime, sys, openpyxl
            book = openpyxl.Workbook(write_only=sys.argv[2] == 'rows')
            sheet = book.create_sheet('附件一')
            sheet.append(['花蓮縣榮民服務處112年度', None, '第一行\\n第二行', ' & < > " ', '臺北市'])
            sheet.append([1, 0.5, 1234567, True, '=1+1'])
            sheet.append([datetime.date(2023, 12, 31), datetime.datetime(2023, 12, 31, 9, 30), '#N/A'])
            if sys.argv[2] != 'rows':
                sheet.merge_cells('A1:B1')
                sheet.merge_cells('D5:E9')
                sheet.row_dimensions[2].hidden = True
            book.save(sys.argv[1])
            """;

    private static final double[] NUMBERS = {10000, 45291.375, 40000};
    private static final List<String> FORMATS = List.of(
            "0",
            "0.00",
            "#,##0",
            "#,##0.00",
            "0%",
            "0.00%",
            "0.00E+00",
            "0.0\"%\"",
            "0.0\\%",
            "0\"件\"",
            "\"共\"#,##0\"人次\"",
            "[$NT$-404]#,##0",
            "#,##0.0,\"千\"",
            "[>=10000]0.0,\"千\";0",
            "0000000",
            "0.###",
            "+0;-0;0",
            "General\"人\"",
            "[DBNum1][$-404]0",
            "[DBNum2][$-404]0\"元\"",
            "[$-404]e/m/d",
            "[$-404]gge\"年\"m\"月\"d\"日\"",
            "[$-404]ggge\"年\"mm\"月\"dd\"日\"",
            "[DBNum1][$-404]yyyy\"年\"m\"月\"d\"日\"",
            "[$-404]AM/PM h:mm",
            "yyyy/m/d",
            "yyyy\"年\"m\"月\"d\"日\"",
            "[h]:mm:ss");

    @TempDir
    private Path folder;

    @Test
    void samplesInAllLayoutsAreSeenAsPoiSeesThem() throws IOException {
        for (Path file : samples()) {
            if (!file.toString().endsWith(".ods")) {
                assertSeenAlike(file);
            }
        }
    }

    @Test
    void publishedPlansAreSeenAsPoiSeesThem() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("..", "batch-app", "samples", "inbox"))) {
            List<Path> workbooks = files.filter(file -> file.toString().matches(".*\\.xlsx?"))
                    .sorted()
                    .toList();
            assertThat(workbooks).hasSize(4);
            for (Path file : workbooks) {
                assertSeenAlike(file);
            }
        }
    }

    @Test
    void samplesSavedByLibreOfficeAreSeenAlikeInEveryFormat() throws IOException {
        assumeTrue(OfficePrograms.hasLibreOffice(), "LibreOffice is not installed");
        List<Path> samples = samples();
        Path formats = Files.write(folder.resolve("formats.xlsx"), Books.xlsx(FixtureAgreementTest::fillWithFormats));
        samples.add(formats);
        OfficePrograms.saveAs(List.of("xlsx", "xls", "ods"), folder, samples);
        samples.remove(formats);
        // What LibreOffice shows stands in its .ods; in the other formats it is we who say how numbers are shown.
        List<String> shown = ours(folder.resolve("ods/formats.ods"));
        assertThat(shown).hasSize(1 + FORMATS.size() * NUMBERS.length);
        assertThat(ours(formats)).isEqualTo(shown);
        assertThat(ours(folder.resolve("xlsx/formats.xlsx"))).isEqualTo(shown);
        assertThat(ours(folder.resolve("xls/formats.xls"))).isEqualTo(shown);
        for (Path sample : samples) {
            String name = sample.getFileName().toString().replaceFirst("\\.[a-z]+$", "");
            Path xlsx = folder.resolve("xlsx").resolve(name + ".xlsx");
            assertSeenAlike(xlsx);
            assertSeenAlike(folder.resolve("xls").resolve(name + ".xls"));
            assertThat(ours(folder.resolve("ods").resolve(name + ".ods")))
                    .as(name)
                    .isEqualTo(ours(xlsx));
        }
    }

    private static void fillWithFormats(Workbook book) {
        Sheet sheet = book.createSheet("格式");
        for (int r = 0; r < FORMATS.size(); r++) {
            CellStyle style = book.createCellStyle();
            style.setDataFormat(book.createDataFormat().getFormat(FORMATS.get(r)));
            Row row = sheet.createRow(r);
            for (int c = 0; c < NUMBERS.length; c++) {
                row.createCell(c).setCellValue(NUMBERS[c]);
                row.getCell(c).setCellStyle(style);
            }
        }
    }

    /** To POI a formula that was never calculated is zero; to us it has no value, which is a finding. */
    @Test
    void whatOpenpyxlWritesIsSeenAsPoiSeesItButForFormulas() throws IOException {
        assumeTrue(OfficePrograms.hasOpenpyxl(), "openpyxl is not installed");
        for (String mode : List.of("whole", "rows")) {
            Path file = folder.resolve(mode + ".xlsx");
            OfficePrograms.python(OPENPYXL, file.toString(), mode);
            List<String> seen = PoiView.of(Files.readAllBytes(file));
            assertThat(seen.removeIf(line -> line.matches("E2( hidden)?=0"))).isTrue();
            assertThat(ours(file)).as(mode).isEqualTo(seen);
        }
    }

    private static void assertSeenAlike(Path file) throws IOException {
        assertThat(ours(file)).as(file.toString()).isEqualTo(PoiView.of(Files.readAllBytes(file)));
    }

    private static List<String> ours(Path file) throws IOException {
        return PoiView.ours(Books.read(Files.readAllBytes(file)));
    }

    /** Sound files, in the layouts and formats that chance gives them. */
    private List<Path> samples() throws IOException {
        List<Path> files = new ArrayList<>();
        SampleOptions options =
                SampleOptions.of(19, MinguoYear.of(112), MinguoYear.of(112)).withFaulty(0);
        new SampleGenerator(options).generate(file -> {
            String extension = file.path().substring(file.path().lastIndexOf('.'));
            files.add(Files.write(folder.resolve("sample" + files.size() + extension), file.content()));
        });
        assertThat(files).hasSizeGreaterThanOrEqualTo(19);
        return files;
    }
}
