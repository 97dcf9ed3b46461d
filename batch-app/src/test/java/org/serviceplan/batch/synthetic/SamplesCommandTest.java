package org.serviceplan.batch.synthetic;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.serviceplan.importer.AnnexImporter;
import org.serviceplan.model.framework.PlanFrameworks;
import org.serviceplan.model.office.OfficeRoster;

import static org.assertj.core.api.Assertions.assertThat;

class SamplesCommandTest {
    @TempDir
    private Path folder;

    @Test
    void inboxIsAsItsTruthSays() throws IOException {
        assertThat(execute("--output", folder.toString(), "--offices=21", "--years=112", "--faulty=0.3"))
                .isZero();
        List<JsonNode> truth = Files.readAllLines(folder.resolve("truth.ndjson")).stream()
                .map(JsonMapper.shared()::readTree)
                .toList();
        assertThat(truth).hasSize(42);
        assertThat(Files.readAllLines(folder.resolve("inbox/收文.csv"))).hasSize(43);
        try (Reader csv = Files.newBufferedReader(folder.resolve("roster.csv"))) {
            AnnexImporter importer = AnnexImporter.of(OfficeRoster.read(csv), PlanFrameworks.standard());
            for (JsonNode line : truth) {
                String path = line.get("file").asString();
                assertThat(importer.read(folder.resolve("inbox").resolve(path), path)
                                .status()
                                .name())
                        .as(path)
                        .isEqualTo(line.get("status").asString());
            }
        }
    }

    @Test
    void whatMakesNoSenseIsAUsageError() throws IOException {
        Path target = folder.resolve("out");
        assertThat(execute("--output", target.toString(), "--years=112-110")).isEqualTo(2);
        assertThat(execute("--output", target.toString(), "--years=112", "--offices=0"))
                .isEqualTo(2);
        assertThat(execute("--output", target.toString(), "--years=112", "--layouts=ROUND"))
                .isEqualTo(2);
        assertThat(target).doesNotExist();
        Files.writeString(folder.resolve("mine.txt"), "mine");
        assertThat(execute("--output", folder.toString(), "--years=112")).isEqualTo(2);
    }

    private static int execute(String... args) {
        return new CommandLine(new SamplesCommand())
                .setOut(new PrintWriter(new StringWriter()))
                .setErr(new PrintWriter(new StringWriter()))
                .execute(args);
    }
}
