package org.serviceplan.batch.inspect;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.serviceplan.importer.AnnexImporter;

import static org.assertj.core.api.Assertions.assertThat;

class InspectCommandTest {
    private static final Path SAMPLES = Path.of("samples", "inbox");

    @TempDir
    private Path folder;

    @Test
    void folderGivesOneLineAFileInNameOrder() throws IOException {
        assertThat(ndjson(SAMPLES).stream().map(file -> file.get("file").asString()))
                .containsExactly(
                        "111/金門縣榮民服務處.xls", "111/金門縣榮民服務處_執行成效.xlsx", "112/花蓮縣榮民服務處.xlsx", "112/花蓮縣榮民服務處_執行成效.xlsx");
    }

    @Test
    void keysAreTheContracts() throws IOException {
        JsonNode hualien = ndjson(SAMPLES).get(2);
        assertThat(keys(hualien)).containsExactly("file", "sha256", "format", "status", "annexes", "findings");
        JsonNode annex = hualien.at("/annexes/0");
        assertThat(keys(annex)).containsExactly("annex", "office", "year", "title", "sheet", "items");
        assertThat(annex.get("office").toString()).isEqualTo("{\"code\":\"HUA\",\"name\":\"花蓮縣榮民服務處\"}");
        JsonNode item = annex.at("/items/0");
        assertThat(keys(item)).containsExactly("ordinal", "heading", "cell", "measures");
        JsonNode measure = item.at("/measures/5");
        assertThat(keys(measure)).containsExactly("ordinal", "text", "cell", "units", "deadline", "targets", "outcome");
        assertThat(measure.get("ordinal").asInt()).isEqualTo(6);
        assertThat(measure.get("cell").asString()).isEqualTo("C8");
        assertThat(measure.get("units").toString()).isEqualTo("[\"網綜合\",\"志工\",\"處綜合\",\"兼辦人事\"]");
        assertThat(measure.get("deadline").toString())
                .isEqualTo("{\"kind\":\"ONGOING\",\"text\":\"持續辦理\",\"date\":null}");
        assertThat(measure.get("targets").toString())
                .isEqualTo(
                        "[{\"comparison\":\"AT_LEAST\",\"quantity\":20,\"unit\":\"小時\",\"period\":\"YEAR\",\"text\":\"每年至少20小時\"}]");
        assertThat(measure.get("outcome").isNull()).isTrue();
    }

    @Test
    void outcomesComeWithTheirAnnexAndItsCrossCheck() throws IOException {
        JsonNode outcomes = ndjson(SAMPLES).get(3);
        JsonNode measure = outcomes.at("/annexes/0/items/0/measures/0");
        assertThat(measure.get("outcome").toString()).isEqualTo("{\"text\":\"\",\"figures\":[]}");
        assertThat(measure.get("deadline").isNull()).isTrue();
        List<JsonNode> reworded = outcomes.get("findings")
                .valueStream()
                .filter(finding -> finding.get("code").asString().equals("MEASURE_REWORDED"))
                .toList();
        assertThat(reworded).hasSize(2);
        assertThat(keys(reworded.get(0))).containsExactly("code", "severity", "sheet", "cell", "value", "message");
    }

    @Test
    void rejectedFileMakesTheStatusOneAndStopsNoOther() throws IOException {
        Files.write(folder.resolve("a.xlsx"), new byte[0]);
        Files.write(folder.resolve("b.png"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10});
        assertThat(ndjson(folder).stream().map(file -> file.get("status").asString()))
                .containsExactly("REJECTED", "IGNORED");
        assertThat(execute(new StringWriter(), folder.toString())).isEqualTo(1);
    }

    @Test
    void ignoredFileIsNoRejection() throws IOException {
        Files.write(folder.resolve(".DS_Store"), new byte[] {0, 0, 0, 1});
        assertThat(execute(new StringWriter(), folder.toString())).isZero();
    }

    @Test
    void fileThatIsNotThereOrAFormatThatIsNoneIsAUsageError() {
        assertThat(execute(new StringWriter(), folder.resolve("none.xlsx").toString()))
                .isEqualTo(2);
        assertThat(execute(new StringWriter(), "--format=xml", folder.toString()))
                .isEqualTo(2);
    }

    @Test
    void peopleReadCellsAndWhatToDo() {
        StringWriter out = new StringWriter();
        assertThat(execute(out, SAMPLES.toString())).isZero();
        assertThat(out.toString())
                .contains(
                        "■ 112/花蓮縣榮民服務處.xlsx　可收錄",
                        "  附件一（具體作法）　花蓮縣榮民服務處　112 年度　工作表「附件一」",
                        "    A3    一、完備基礎服務項目，注重服務特性差異化（6 項）",
                        "目標：每年至少20小時",
                        "    警告　附件1!C15　具體作法的編號由「三」跳到「五」。")
                .doesNotContain("null");
    }

    private static List<JsonNode> ndjson(Path path) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        NdjsonWriter writer = new NdjsonWriter(out);
        for (InspectedFile file : new Inspection(AnnexImporter.standard()).inspect(List.of(path))) {
            writer.write(file);
        }
        return out.toString(StandardCharsets.UTF_8)
                .lines()
                .map(line -> JsonMapper.shared().readTree(line))
                .toList();
    }

    private static int execute(StringWriter out, String... args) {
        return new CommandLine(new InspectCommand())
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(new StringWriter()))
                .execute(args);
    }

    private static Stream<String> keys(JsonNode object) {
        return object.propertyNames().stream();
    }
}
