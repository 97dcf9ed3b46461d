package org.serviceplan.batch.inspect;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.serviceplan.importer.AnnexImporter;
import org.serviceplan.importer.testing.BookSketch;
import org.serviceplan.importer.testing.ForeignBook;

import static org.assertj.core.api.Assertions.assertThat;

class InspectCommandTest {
    private static final Path SAMPLES = Path.of("samples", "inbox");

    @TempDir
    private Path folder;

    private final Map<String, byte[]> foreign = new HashMap<>();

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
    void itemOnAnotherSheetThanItsAnnexBeginsOnSaysWhich() throws IOException {
        String heads = "項次|實施要項|具體作法|完成期限";
        Path book = folder.resolve("附件一.xlsx");
        Files.write(
                book,
                BookSketch.xlsx()
                        .sheet("附件一", "花蓮縣榮民服務處112年度具體作法", heads, "一|完備基礎服務項目，注重服務特性差異化|一、甲。|每季")
                        .sheet("中", heads, "||二、丁。|")
                        .sheet("續", heads, "二|重視全程意見回饋及參與，力求服務切合民眾需求|一、乙。|每季")
                        .bytes());
        JsonNode annex = ndjson(book).get(0).at("/annexes/0");

        assertThat(annex.get("sheet").asString()).isEqualTo("附件一");
        assertThat(annex.at("/items/0").has("sheet")).isFalse();
        assertThat(annex.at("/items/0/measures/0").has("sheet")).isFalse();
        assertThat(annex.at("/items/0/measures/1/sheet").asString()).isEqualTo("中");
        assertThat(annex.at("/items/0/measures/1/cell").asString()).isEqualTo("C2");
        assertThat(keys(annex.at("/items/1"))).containsExactly("ordinal", "heading", "cell", "sheet", "measures");
        assertThat(annex.at("/items/1/sheet").asString()).isEqualTo("續");
        assertThat(annex.at("/items/1/cell").asString()).isEqualTo("A2");
        assertThat(annex.at("/items/1/measures/0/cell").asString()).isEqualTo("C2");
        assertThat(annex.at("/items/1/measures/0").has("sheet")).isFalse();
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
    void thousandForeignWorkbooksGiveALineEachAndNoAnnex() throws IOException {
        ForeignBook[] kinds = ForeignBook.values();
        for (int i = 0; i < 1000; i++) {
            ForeignBook kind = kinds[i % kinds.length];
            Path file = folder.resolve(i / 100 + "/" + kind.fileName(i));
            Files.createDirectories(file.getParent());
            // Fewer contents than files: making them would take longer than reading them.
            Files.write(file, foreign.computeIfAbsent(kind.name() + i % 4, name -> kind.bytes(name.hashCode())));
        }

        List<JsonNode> lines = ndjson(folder);

        assertThat(lines).hasSize(1000).allSatisfy(line -> {
            assertThat(line.get("annexes").isEmpty()).isTrue();
            assertThat(line.get("status").asString()).isEqualTo("REJECTED");
            assertThat(line.at("/findings/0/message").asString()).contains("。");
        });
        assertThat(execute(new StringWriter(), folder.resolve("0").toString())).isEqualTo(1);
    }

    @Test
    void vocabularyAndRosterMayBeHeadquarters() throws IOException {
        Path book = folder.resolve("翠溪縣榮民服務處.xlsx");
        Files.write(
                book,
                BookSketch.xlsx()
                        .sheet("表", "翠溪縣榮民服務處112年度計畫", "項次|服務面向|推展重點|窗口", "一|完備基礎服務項目，注重服務特性差異化|一、甲。|總務")
                        .bytes());
        Path words =
                Files.writeString(folder.resolve("詞彙.csv"), "kind,word\nITEM,服務面向\nMEASURE,推展重點\nUNIT,窗口\nTITLE,計畫\n");
        Path offices = Files.writeString(folder.resolve("名冊.csv"), "code,name,places,aliases\nXCC,翠溪縣榮民服務處,翠溪縣,\n");

        assertThat(execute(new StringWriter(), book.toString())).isEqualTo(1);
        assertThat(execute(
                        new StringWriter(),
                        "--vocabulary",
                        words.toString(),
                        "--roster",
                        offices.toString(),
                        book.toString()))
                .isZero();
    }

    @Test
    void plansAreHeldAgainstLastYearsAndFilesOfTheSameAnnexAreNamed() throws IOException {
        Path last = write("去年.xls", BookSketch.xls(), "花蓮縣榮民服務處111年度具體作法", "一、甲，每年至少20小時。");
        write("今年.xlsx", BookSketch.xlsx(), "花蓮縣榮民服務處112年度具體作法", "一、甲，每年至少10小時。");
        write("今年修正.xlsx", BookSketch.xlsx(), "花蓮縣榮民服務處112年度具體作法", "一、甲，每年至少12小時。");
        Path inbox = folder.resolve("inbox");

        StringWriter out = new StringWriter();
        assertThat(execute(out, "--last", last.toString(), inbox.toString())).isZero();
        assertThat(out.toString())
                .contains(
                        "■ 今年.xlsx　可收錄",
                        "提示　表!C3　量化目標「每年至少10小時」比去年（111年）的「每年至少20小時」寬鬆。請確認是否誤植。",
                        "提示　表!C3　量化目標「每年至少12小時」比去年（111年）的「每年至少20小時」寬鬆。請確認是否誤植。",
                        "提示　表　花蓮縣榮民服務處112年附件一共有 2 個檔案：「今年.xlsx」、「今年修正.xlsx」；只採計最後收到的一份。請確認該份為正確版本。")
                .doesNotContain("去年.xls");

        StringWriter without = new StringWriter();
        assertThat(execute(without, inbox.resolve("今年.xlsx").toString())).isZero();
        assertThat(without.toString()).doesNotContain("去年", "個檔案");
        assertThat(execute(new StringWriter(), "--last", folder + "/無", inbox.toString()))
                .isEqualTo(2);
    }

    @Test
    void limitsAreThoseOfTheSettingsWhereverTheyAre() throws IOException {
        Path book = folder.resolve("112/花蓮縣榮民服務處.xlsx");
        Files.createDirectories(book.getParent());
        Files.copy(SAMPLES.resolve("112/花蓮縣榮民服務處.xlsx"), book);
        StringWriter out = new StringWriter();

        assertThat(execute(out, "--serviceplan.limits.cells=10", book.toString()))
                .isEqualTo(1);
        assertThat(out.toString()).contains("錯誤", "活頁簿有內容的儲存格超過上限 10 個。");

        Path file = Files.writeString(
                folder.resolve("夜間.properties"), "serviceplan.limits.file-size=5KB\nserviceplan.limits.ratio=150\n");
        StringWriter fromFile = new StringWriter();
        assertThat(execute(fromFile, "--spring.config.location=file:" + file, book.toString()))
                .isEqualTo(1);
        assertThat(fromFile.toString()).contains("超過上限 5,120 位元組");
        assertThat(execute(
                        new StringWriter(),
                        "--spring.config.location=file:" + file,
                        "--serviceplan.limits.file-size=1MB",
                        book.toString()))
                .isZero();
    }

    @Test
    void limitsThatMakeNoSenseAreToldAllAtOnce() {
        assertThat(refused(
                        "--serviceplan.limits.sheets=0",
                        "--serviceplan.limits.file-size=viel",
                        "--serviceplan.limits.time=2h"))
                .contains("設定 serviceplan.limits.sheets 的值「0」不正確。請填 1 至 1000000000 的整數。")
                .contains("設定 serviceplan.limits.time 的值「2h」不正確。請填 1s 至 1h 的時間，並寫明單位，例如 60s。")
                .contains("設定 serviceplan.limits.file-size 的值「viel」不正確。請填大小，例如 500KB、20MB 或 1GB。");
        assertThat(refused("--spring.config.location=file:" + folder + "/none"))
                .contains("設定檔無法讀取（")
                .doesNotContain("\tat ");
    }

    @Test
    void settingsItDoesNotUseKeepItFromNothing() throws IOException {
        Path book = SAMPLES.resolve("112/花蓮縣榮民服務處.xlsx");
        Path file = Files.writeString(
                folder.resolve("夜間.properties"),
                "serviceplan.year=abc\nserviceplan.worker.threads=99\nserviceplan.heartbeat.timeout=bald\n");
        assertThat(execute(
                        new StringWriter(),
                        "--spring.config.location=file:" + file,
                        "--serviceplan.workers=999",
                        book.toString()))
                .isZero();

        Files.writeString(file, "serviceplan.limits=5\nserviceplan.limit.time=1m\n", StandardOpenOption.APPEND);
        assertThat(refused("--spring.config.location=file:" + file))
                .contains("設定 serviceplan.limits 是一組設定，本身沒有值。")
                .contains("不認得的設定 serviceplan.limit.time（「" + file + "」第 5 行）：是否為 serviceplan.limits.time？")
                .doesNotContain("serviceplan.year", "serviceplan.worker", "serviceplan.heartbeat");
    }

    @Test
    void fileThatHoldsTooMuchToBeComparedIsSentBackAsTheNightDoes() throws IOException {
        String[] rows = new String[130];
        Arrays.fill(rows, "||一、" + "甲".repeat(32_000));
        rows[0] = "項次|實施要項|具體作法";
        rows[1] = "一|完備基礎服務項目，注重服務特性差異化|一、甲。";
        Path book = Files.write(
                folder.resolve("花蓮縣榮民服務處112年度.xlsx"),
                BookSketch.xlsx().sheet("附件一", rows).bytes());
        StringWriter out = new StringWriter();

        assertThat(execute(out, book.toString())).isEqualTo(1);
        assertThat(out.toString()).contains("附件的內容遠多於任何附件：", "超過上限 4,000,000 字");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--serviceplan.limits.bogus=1",
                "--serviceplan.limits=5",
                "--limits.file-size=1KB",
                "--limits=1",
                "--sumary"
            })
    void optionsThatMeanNothingAreRefusedByName(String option) {
        assertThat(refused(option)).contains("'" + option + "'");
    }

    private Path write(String name, BookSketch book, String title, String measure) throws IOException {
        Path file = name.startsWith("去年") ? folder.resolve(name) : folder.resolve("inbox/" + name);
        Files.createDirectories(file.getParent());
        return Files.write(
                file,
                book.sheet("表", title, "項次|實施要項|具體作法|負責業參|完成期限", "一|完備基礎服務項目，注重服務特性差異化|" + measure + "|總務|每季")
                        .bytes());
    }

    @Test
    void faultyVocabularyOrRosterIsNamedWithItsLine() throws IOException {
        Path words = Files.writeString(folder.resolve("詞彙.csv"), "kind,word\nMEASURES,作法\n");
        Path offices = Files.writeString(folder.resolve("名冊.csv"), "code,name,places,aliases\n\nXCC,翠溪縣榮民服務處\n");

        assertThat(refused("--vocabulary=" + words)).contains("詞彙檔「" + words + "」第 2 行有誤：沒有「MEASURES」這個類別");
        assertThat(refused("--roster=" + offices)).contains("機關名冊「" + offices + "」第 3 行有誤。");
        assertThat(refused("--roster=" + folder + "/無")).contains("機關名冊「" + folder + "/無」不存在、無法讀取，或不是 UTF-8 編碼。");
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
        return execute(out, new StringWriter(), args);
    }

    /** What is said where these options keep it from reading anything. */
    private static String refused(String... options) {
        StringWriter errors = new StringWriter();
        String[] args =
                Stream.concat(Stream.of(options), Stream.of(SAMPLES.toString())).toArray(String[]::new);
        assertThat(execute(new StringWriter(), errors, args)).isEqualTo(2);
        return errors.toString();
    }

    private static int execute(StringWriter out, StringWriter errors, String... args) {
        return new CommandLine(new InspectCommand())
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(errors))
                .execute(args);
    }

    private static Stream<String> keys(JsonNode object) {
        return object.propertyNames().stream();
    }
}
