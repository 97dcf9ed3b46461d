package org.serviceplan.batch.template;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

import org.serviceplan.importer.AnnexImporter;
import org.serviceplan.importer.ImportResult;

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
