package org.serviceplan.batch.nightly;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.springframework.jdbc.core.JdbcTemplate;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.serviceplan.batch.remote.WorkerCommand;

/** An inbox, an output folder and a database, and nights that run over them. */
public final class Night {
    static final Path SAMPLES = Path.of("samples", "inbox");
    /** All that the samples and most tests need; reports of all 19 take half as much time again. */
    private static final Path THREE_OFFICES = Path.of("src", "test", "resources", "three-offices.csv");
    /** Long before any run, so that files count as received then. */
    static final Instant WRITTEN = Instant.parse("2023-01-20T00:00:00Z");

    private final Path folder;
    private final Path inbox;
    private final Path output;
    private final TestServer.Database database;
    private List<String> roster = List.of("--roster=" + THREE_OFFICES);

    /** Over a database that has our schema already. */
    public Night(Path folder) {
        this(folder, TestServer.migratedDatabase());
    }

    /** Over a database of any kind. */
    public Night(Path folder, TestServer.Database database) {
        this.folder = folder;
        this.inbox = folder.resolve("inbox");
        this.output = folder.resolve("output");
        this.database = database;
    }

    /** With the program's own roster instead of three offices. */
    public Night withAllOffices() {
        roster = List.of();
        return this;
    }

    /** With a roster of the test's own. */
    Night withRoster(Path file) {
        roster = List.of("--roster=" + file);
        return this;
    }

    /** Puts the four sample workbooks and their register into the inbox. */
    public Night withSamples() throws IOException {
        try (Stream<Path> samples = Files.walk(SAMPLES)) {
            for (Path sample : samples.filter(Files::isRegularFile).toList()) {
                put(SAMPLES.relativize(sample).toString(), Files.readAllBytes(sample));
            }
        }
        return this;
    }

    /** Puts a file into the inbox, as one that was written long ago. */
    Path put(String path, byte[] content) throws IOException {
        return put(path, content, WRITTEN);
    }

    Path put(String path, byte[] content, Instant written) throws IOException {
        Path file = inbox.resolve(path);
        Files.createDirectories(file.getParent());
        Files.write(file, content);
        return Files.setLastModifiedTime(file, FileTime.from(written));
    }

    /** Runs the nightly command in this JVM and returns its exit status. */
    public int run(String... more) {
        return runOn(database.url(), more);
    }

    /** Runs it on another database. */
    public int runOn(String url, String... more) {
        return new CommandLine(new NightlyCommand()).execute(options(url, more).toArray(String[]::new));
    }

    /** Starts the nightly command in a JVM of its own. */
    Child start(String... more) throws IOException {
        return Child.start(folder, options(database.url(), more));
    }

    /** Starts it with less memory than usual. */
    Child startWith(String heap, String... more) throws IOException {
        return Child.start(folder, heap, "nightly", options(database.url(), more));
    }

    /** Starts a worker on the same database in a JVM of its own. */
    Child startWorker(String... more) throws IOException {
        return Child.start(folder, "256m", "worker", worker(more));
    }

    /** Runs a worker in this JVM until it ends by itself, and returns its exit status. */
    int runWorker(String... more) {
        return new CommandLine(new WorkerCommand()).execute(worker(more).toArray(String[]::new));
    }

    private List<String> worker(String... more) {
        List<String> options = new ArrayList<>(
                List.of("--spring.datasource.url=" + database.url(), "--spring.datasource.username=postgres"));
        options.addAll(List.of(more));
        return options;
    }

    private List<String> options(String url, String... more) {
        List<String> options = new ArrayList<>(List.of(
                "--inbox=" + inbox,
                "--output=" + output,
                "--spring.datasource.url=" + url,
                "--spring.datasource.username=postgres"));
        options.addAll(roster);
        options.addAll(List.of(more));
        return options;
    }

    public Path inbox() {
        return inbox;
    }

    public Path output() {
        return output;
    }

    public TestServer.Database database() {
        return database;
    }

    public JdbcTemplate jdbc() {
        return database.jdbc();
    }

    List<String> strings(String sql) {
        return jdbc().queryForList(sql, String.class);
    }

    public int count(String table) {
        return jdbc().queryForObject("SELECT count(*) FROM serviceplan." + table, Integer.class);
    }

    /** The published comparison that {@code latest} names. */
    public JsonNode comparison(int year) {
        return json(output.resolve(Integer.toString(year)).resolve("latest").resolve("comparison.json"));
    }

    static JsonNode json(Path file) {
        try {
            return JsonMapper.shared().readTree(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What became of the files of the newest report: seen, accepted, rejected, unchanged, ignored. */
    List<Integer> files(int year) {
        JsonNode files = comparison(year).get("totals").get("files");
        return Stream.of("seen", "accepted", "rejected", "unchanged", "ignored")
                .map(name -> files.get(name).asInt())
                .toList();
    }

    /** All rows of all our tables but those that record the runs themselves, as text. */
    Map<String, List<String>> rows() {
        return rows(jdbc());
    }

    static Map<String, List<String>> rows(JdbcTemplate jdbc) {
        Map<String, List<String>> rows = new TreeMap<>();
        List<String> tables = jdbc.queryForList(
                """
                SELECT table_name::text FROM information_schema.tables
                WHERE table_schema = 'serviceplan' AND table_type = 'BASE TABLE' AND table_name NOT LIKE 'batch%'
                  AND table_name <> 'run' AND table_name NOT LIKE 'run\\_%'
                  AND table_name NOT IN ('register_finding', 'worker', 'flyway_schema_history')
                """,
                String.class);
        for (String table : tables) {
            // When the job saw a file differs from run to run by its nature.
            String row =
                    switch (table) {
                        case "inbox_file" -> "(path, size, modified_at, sha256, ignored, reader)::text";
                        case "receipt_reading" -> "(path, sha256, file_id)::text";
                        case "receipt_dating" -> "(path, sha256, registered_at)::text";
                        case "receipt" -> "(path, sha256, file_id, modified_at, registered_at)::text";
                        default -> "t::text";
                    };
            rows.put(
                    table,
                    jdbc.queryForList("SELECT " + row + " FROM serviceplan." + table + " t ORDER BY 1", String.class));
        }
        return rows;
    }
}
