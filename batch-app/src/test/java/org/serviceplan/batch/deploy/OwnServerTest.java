package org.serviceplan.batch.deploy;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import picocli.CommandLine;

import org.serviceplan.batch.nightly.Night;
import org.serviceplan.batch.nightly.NightlyCommand;
import org.serviceplan.batch.remote.WorkerCommand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/** A night on the PostgreSQL of the distribution, set up by {@code roles.sql} as the README says. */
class OwnServerTest {
    private static Path programs;
    private static Path cluster;
    private static int port;

    @TempDir
    Path folder;

    @BeforeAll
    static void start() throws Exception {
        programs = newest();
        assumeTrue(programs != null && isRoot(), "needs root and PostgreSQL under /usr/lib/postgresql");
        cluster = Files.createTempDirectory("serviceplan-own-server");
        run("chown", "postgres", cluster.toString());
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        asPostgres("initdb", "-D", cluster + "/data", "-A", "trust", "-E", "UTF8", "--locale=C");
        asPostgres(
                "pg_ctl",
                "start",
                "-w",
                "-D",
                cluster + "/data",
                "-l",
                cluster + "/log",
                "-o",
                "-p " + port + " -c listen_addresses=127.0.0.1 -c unix_socket_directories=''");
        asPostgres("createdb", "-h", "127.0.0.1", "-p", "" + port, "serviceplan");
        asPostgres(
                "psql",
                "-h",
                "127.0.0.1",
                "-p",
                "" + port,
                "-d",
                "serviceplan",
                "-v",
                "ON_ERROR_STOP=1",
                "-v",
                "job_password=j",
                "-v",
                "worker_password=w",
                "-v",
                "analyst_password=a",
                "-f",
                readable(Path.of("deploy/postgresql/roles.sql")));
    }

    /** The server's account need not see the checkout. */
    private static String readable(Path file) throws Exception {
        Path copy = cluster.resolve(file.getFileName());
        Files.copy(file, copy);
        run("chown", "postgres", copy.toString());
        return copy.toString();
    }

    @AfterAll
    static void stop() throws Exception {
        if (cluster != null) {
            asPostgres("pg_ctl", "stop", "-m", "immediate", "-D", cluster + "/data");
            run("rm", "-rf", cluster.toString());
        }
    }

    private static Path newest() throws IOException {
        Path all = Path.of("/usr/lib/postgresql");
        if (!Files.isDirectory(all)) {
            return null;
        }
        try (Stream<Path> versions = Files.list(all)) {
            return versions.map(version -> version.resolve("bin"))
                    .filter(bin -> Files.isExecutable(bin.resolve("initdb")))
                    .max(Comparator.naturalOrder())
                    .orElse(null);
        }
    }

    private static boolean isRoot() {
        return "root".equals(System.getProperty("user.name"));
    }

    private static void asPostgres(String program, String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of(
                "runuser", "-u", "postgres", "--", programs.resolve(program).toString()));
        command.addAll(List.of(arguments));
        run(command.toArray(String[]::new));
    }

    private static void run(String... command) throws Exception {
        Path said = Files.createTempFile("own-server", ".log");
        Process process = new ProcessBuilder(command)
                .directory(Path.of("/").toFile())
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        assertThat(process.waitFor()).as(() -> text(said)).isZero();
        Files.delete(said);
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            return e.toString();
        }
    }

    private static String url() {
        return "jdbc:postgresql://127.0.0.1:" + port + "/serviceplan";
    }

    private static int runAs(Night night, String user, String password, String... more) {
        List<String> options = as(user, password);
        options.addAll(List.of("--inbox=" + night.inbox(), "--output=" + night.output()));
        options.addAll(List.of(more));
        return new CommandLine(new NightlyCommand()).execute(options.toArray(String[]::new));
    }

    private static List<String> as(String user, String password) {
        return new ArrayList<>(List.of(
                "--spring.datasource.url=" + url(),
                "--spring.datasource.username=" + user,
                "--spring.datasource.password=" + password));
    }

    @Test
    void theJobMigratesAndPublishesAndAnalystsOnlyRead() throws IOException {
        Night night = new Night(folder).withSamples();

        assertThat(runAs(night, "serviceplan_job", "j")).isZero();
        assertThat(night.comparison(112).get("totals").get("measures").asInt()).isEqualTo(57);

        JdbcTemplate analyst = new JdbcTemplate(new DriverManagerDataSource(url(), "serviceplan_analyst", "a"));
        List<String> views = analyst.queryForList(
                "SELECT table_name::text FROM information_schema.views WHERE table_schema = 'serviceplan'",
                String.class);
        assertThat(views).isNotEmpty();
        for (String view : views) {
            assertThat(analyst.queryForObject("SELECT count(*) FROM serviceplan." + view, Integer.class))
                    .as(view)
                    .isNotNegative();
        }
        assertThatThrownBy(() -> analyst.update("DELETE FROM serviceplan.run")).isInstanceOf(DataAccessException.class);
    }

    @Test
    void aWorkerReadsForTheJobAndChangesNoTables() throws Exception {
        Night night = new Night(folder);
        Files.createDirectories(night.inbox());
        Files.write(night.inbox().resolve("a.xlsx"), new byte[] {1});
        List<String> options = as("serviceplan_worker", "w");
        options.addAll(List.of("--name=w1", "--idle-timeout=1s", "--serviceplan.worker.poll-interval=50ms"));
        CompletableFuture<Integer> run =
                CompletableFuture.supplyAsync(() -> runAs(night, "serviceplan_job", "j", "--workers=remote"));
        JdbcTemplate job = new JdbcTemplate(new DriverManagerDataSource(url(), "serviceplan_job", "j"));
        await().atMost(1, TimeUnit.MINUTES)
                .ignoreExceptions()
                .until(() ->
                        job.queryForObject("SELECT count(*) FROM serviceplan.int_channel_message", Integer.class) > 0);

        assertThat(new CommandLine(new WorkerCommand()).execute(options.toArray(String[]::new)))
                .isZero();
        assertThat(run.get()).isZero();
        assertThat(job.queryForList("SELECT worker || ' ' || files FROM serviceplan.run_worker", String.class))
                .containsExactly("w1 1");
        JdbcTemplate rights = new JdbcTemplate(new DriverManagerDataSource(url(), "serviceplan_worker", "w"));
        assertThatThrownBy(() -> rights.execute("DROP TABLE serviceplan.run_worker"))
                .isInstanceOf(DataAccessException.class);
        assertThat(rights.queryForObject("SELECT count(*) FROM serviceplan.worker", Integer.class))
                .as("it signs on and off")
                .isZero();
    }

    @Test
    void aStrangerIsToldThatTheRightsAreMissing() throws IOException {
        Night night = new Night(folder).withSamples();

        assertThat(runAs(night, "serviceplan_analyst", "a")).isEqualTo(5);
        assertThat(night.output()).doesNotExist();
    }
}
