package org.serviceplan.importer.workbook;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

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
        for (String format : List.of("xlsx", "xls", "ods")) {
            OfficePrograms.saveAs(format, folder.resolve(format), samples);
        }
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
