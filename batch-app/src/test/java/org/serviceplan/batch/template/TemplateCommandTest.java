package org.serviceplan.batch.template;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

import org.serviceplan.importer.AnnexImporter;
import org.serviceplan.importer.ImportResult;
import org.serviceplan.importer.samples.SampleGenerator;
import org.serviceplan.importer.samples.SampleOptions;
import org.serviceplan.importer.testing.BookSketch;
import org.serviceplan.model.Annex;
import org.serviceplan.model.Measure;
import org.serviceplan.model.calendar.MinguoYear;

import static org.assertj.core.api.Assertions.assertThat;

class TemplateCommandTest {
    private static final String LAST_YEAR = "samples/inbox/112/花蓮縣榮民服務處.xlsx";

    @TempDir
    private Path folder;

    @Test
    void blankFormIsTakenIn() throws IOException {
        Path form = folder.resolve("form.xlsx");
        assertThat(execute("--office", "hua", "--year", "113", "--output", form.toString()))
                .isZero();
        ImportResult result = AnnexImporter.standard().read(form, "form.xlsx");
        assertThat(result.status()).isEqualTo(ImportResult.Status.ACCEPTED);
        assertThat(result.submissions()).hasSize(2);
    }

    @Test
    void lastYearsMeasuresAreAllThere() throws IOException {
        Path form = folder.resolve("form.xlsx");
        assertThat(execute("--office", "花蓮縣", "--year", "113", "--from", LAST_YEAR, "--output", form.toString()))
                .isZero();
        AnnexImporter importer = AnnexImporter.standard();
        assertThat(importer.read(form, "form.xlsx").annexes().get(0).annex().measures())
                .extracting(measure -> measure.text())
                .isEqualTo(importer.read(Path.of(LAST_YEAR), LAST_YEAR).annexes().get(0).annex().measures().stream()
                        .map(measure -> measure.text())
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "xls", "ods"})
    void lastYearsFileMayBeOfAnyFormat(String format) throws IOException {
        AnnexImporter importer = AnnexImporter.standard();
        List<Annex> plans = new ArrayList<>();
        Path from = folder.resolve("去年." + format);
        SampleOptions options =
                SampleOptions.of(6, MinguoYear.of(112), MinguoYear.of(112)).withFaulty(0);
        new SampleGenerator(options).generate(file -> {
            if (plans.isEmpty() && file.path().startsWith("112/") && file.path().endsWith(format)) {
                Files.write(from, file.content());
                plans.add(importer.read(from, from.toString()).annexes().get(0).annex());
            }
        });
        Annex last = plans.get(0);
        Path form = folder.resolve("form.xlsx");

        assertThat(execute("--office=" + last.office().name(), "--year=113", "--from=" + from, "--output=" + form))
                .isZero();
        assertThat(importer.read(form, "form.xlsx").annexes().get(0).annex().measures())
                .extracting(Measure::text)
                .isEqualTo(last.measures().stream().map(Measure::text).toList());
    }

    @Test
    void rosterAndVocabularyMayBeHeadquarters() throws IOException {
        Path from = Files.write(
                folder.resolve("去年.xlsx"),
                BookSketch.xlsx()
                        .sheet("表", "翠溪縣榮民服務處112年度具體作法", "項次|實施要項|推展重點|負責業參|完成期限", "一|完備基礎服務項目，注重服務特性差異化|一、甲。|總務|每季")
                        .bytes());
        Path words = Files.writeString(folder.resolve("詞彙.csv"), "kind,word\nMEASURE,推展重點\nUNIT_NAME,窗口組\n");
        Path offices = Files.writeString(folder.resolve("名冊.csv"), "code,name,places,aliases\nXCC,翠溪縣榮民服務處,翠溪縣,\n");
        Path form = folder.resolve("form.xlsx");
        String[] options = {
            "--office=XCC",
            "--year=113",
            "--from=" + from,
            "--vocabulary=" + words,
            "--roster=" + offices,
            "--output=" + form
        };

        assertThat(execute(options)).isZero();
        try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(form))) {
            XSSFSheet sheet = workbook.getSheet("附件一");
            assertThat(sheet.getRow(0).getCell(0).getStringCellValue()).isEqualTo("翠溪縣榮民服務處113年度提升政府服務效能具體作法");
            assertThat(sheet.getRow(2).getCell(2).getStringCellValue()).isEqualTo("一、甲。");
            assertThat(sheet.getDataValidations()
                            .get(0)
                            .getValidationConstraint()
                            .getExplicitListValues())
                    .startsWith("總務", "處綜合")
                    .contains("窗口組");
        }
        Files.writeString(words, "無此類別,詞\n");
        Files.delete(form);
        assertThat(execute(options)).isEqualTo(2);
        assertThat(form).doesNotExist();
    }

    @Test
    void whatMakesNoSenseIsAUsageErrorAndWritesNothing() throws IOException {
        Path form = folder.resolve("form.xlsx");
        String output = form.toString();
        assertThat(execute("--office", "ABC", "--year", "113", "--output", output))
                .isEqualTo(2);
        assertThat(execute("--office", "HUA", "--year", "x", "--output", output))
                .isEqualTo(2);
        assertThat(execute("--office", "KIN", "--year", "113", "--from", LAST_YEAR, "--output", output))
                .isEqualTo(2);
        assertThat(execute("--office", "HUA", "--year", "112", "--from", LAST_YEAR, "--output", output))
                .as("that file is no earlier one")
                .isEqualTo(2);
        assertThat(execute("--office", "HUA", "--year", "113", "--output", folder + "/none/form.xlsx"))
                .isEqualTo(2);
        assertThat(form).doesNotExist();
        Files.writeString(form, "mine");
        assertThat(execute("--office", "HUA", "--year", "113", "--output", output))
                .isEqualTo(2);
        assertThat(form).hasContent("mine");
    }

    private static int execute(String... args) {
        return new CommandLine(new TemplateCommand())
                .setOut(new PrintWriter(new StringWriter()))
                .setErr(new PrintWriter(new StringWriter()))
                .execute(args);
    }
}
