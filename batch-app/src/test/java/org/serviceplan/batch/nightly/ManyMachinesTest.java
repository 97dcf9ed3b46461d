package org.serviceplan.batch.nightly;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;

import org.serviceplan.batch.operations.StatusCommand;
import org.serviceplan.batch.remote.WorkerCommand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** Nights whose files are taken in by workers in JVMs of their own, over one PostgreSQL. */
@ExtendWith(OutputCaptureExtension.class)
class ManyMachinesTest {
    private static final String REMOTE = "--workers=remote";
    /** There is nothing to compare: it is all about the taking in. */
    private static final String YEAR = "--year=90";

    private static final int FILES = TakeInTest.TAKEN_IN + TakeInTest.SENT_AGAIN;

    @TempDir
    private static Path alone;

    @TempDir
    private static Path folder;

    private static Map<String, List<String>> rows;
    private static List<String> dispositions;
    private static Night night;
    private static Child worker;

    @BeforeAll
    static void takenInByOneProcess() throws IOException, InterruptedException {
        Night one = TakeInTest.inbox(new Night(alone));
        assertThat(one.run("--workers=1", YEAR)).isZero();
        rows = one.rows();
        dispositions = TakeInTest.dispositions(one);
        night = TakeInTest.inbox(new Night(folder, TestServer.emptyDatabase()));
        // There is no schema yet.
        worker = night.startWorker(
                        "--name=steady",
                        "--serviceplan.worker.poll-interval=100ms",
                        "--logging.structured.format.console=ecs",
                        "--serviceplan.metrics.file=" + folder.resolve("steady.prom"),
                        "--serviceplan.heartbeat.file=" + folder.resolve("steady.json"))
                .waitUntilSaid("等待夜間作業建立或更新");
        assertThat(one.runOn(night.database().url(), YEAR)).isZero();
    }

    @AfterAll
    static void toldToEndItEnds() throws IOException, InterruptedException {
        assertThat(worker.terminate()).isEqualTo(128 + 15);
        assertThat(night.strings("SELECT name FROM serviceplan.worker WHERE name = 'steady'"))
                .as("who ends orderly is not missed")
                .isEmpty();
        assertThat(worker.log()).contains("已依要求停止").doesNotContain("\tat ");
        assertThat(worker.log().lines().filter(line -> line.contains("\"完成：")))
                .isNotEmpty()
                .allMatch(line -> line.contains("\"worker\":\"steady\"") && line.contains("\"run\":\"20"));
        assertMonitored();
    }

    private static void assertMonitored() throws IOException {
        long done = worker.log().lines().filter(line -> line.contains("\"完成：")).count();
        assertThat(Files.readString(folder.resolve("steady.prom")))
                .contains("serviceplan_worker_parts_total{result=\"done\",worker=\"steady\"} " + done + ".0\n")
                .containsPattern("serviceplan_worker_files_total\\{worker=\"steady\"} [1-9][0-9]*\\.0\\n")
                .contains("serviceplan_worker_reading{worker=\"steady\"} 0.0\n")
                .contains("serviceplan_worker_last_sign_timestamp_seconds{worker=\"steady\"} ");
        JsonNode beat = Night.json(folder.resolve("steady.json"));
        assertThat(beat.get("status").asString()).isEqualTo("ALIVE");
        assertThat(beat.get("worker").asString()).isEqualTo("steady");
        assertThat(beat.get("threads").asInt()).isEqualTo(2);
    }

    @BeforeEach
    void nothingTakenInYet() {
        night.jdbc()
                .execute("TRUNCATE serviceplan.run, serviceplan.inbox_file, serviceplan.source_file,"
                        + " serviceplan.batch_job_instance CASCADE");
    }

    private static void assertTakenInAsByOneProcess() {
        assertThat(night.rows()).isEqualTo(rows);
        assertThat(TakeInTest.dispositions(night)).isEqualTo(dispositions);
        assertThat(night.files(90)).containsExactly(FILES, TakeInTest.TAKEN_IN, 0, TakeInTest.SENT_AGAIN, 0);
        assertThat(night.count("inbox_content")).isZero();
        assertThat(night.count("int_channel_message")).isZero();
        assertThat(night.count("remote_take_in")).isZero();
    }

    private static String status() {
        StringWriter printed = new StringWriter();
        new CommandLine(new StatusCommand())
                .setOut(new PrintWriter(printed))
                .execute("--spring.datasource.url=" + night.database().url(), "--spring.datasource.username=postgres");
        return printed.toString();
    }

    private static List<String> shares() {
        return night.strings("SELECT worker || ' ' || files FROM serviceplan.run_worker ORDER BY 1");
    }

    @Test
    void workerThatIsKilledCostsItsPartWhichAnotherDoes() throws Exception {
        Child doomed = night.startWorker("--name=doomed", "--threads=1").waitUntilSaid("等待夜間作業（");
        worker.freeze();
        Child run;
        try (Nap nap = Nap.of(night, "doomed")) {
            run = night.start(REMOTE, YEAR, "--logging.structured.format.console=ecs")
                    .waitUntil(nap::isAsleep);
            // How long the other has been frozen by now depends on the machine.
            await().untilAsserted(() -> assertThat(status())
                    .containsPattern("doomed +\\S+ +線上 .* unpacked .* 讀取執行 20[0-9]{6}-0[0-9] 的 .*\\.xlsx"));
            doomed.kill();
        }
        worker.thaw();

        assertThat(run.exitStatus()).as(run::log).isZero();
        assertTakenInAsByOneProcess();
        assertThat(run.log())
                .containsPattern("線上的工作程序 [12] 個：doomed（主機 \\S+，1 個執行緒）")
                .contains("工作程序 doomed 已中斷，其餘檔案交給其他工作程序（第 2 次）")
                .doesNotContain("本機讀取");
        night.jdbc()
                .update("UPDATE serviceplan.worker SET last_sign = now() - interval '2 hours' WHERE name = 'doomed'");
        assertThat(status())
                .contains("工作程序：線上 1 個，最近一天內失聯 1 個")
                .containsPattern("steady +\\S+ +線上 .* 等待夜間作業\\n +doomed +\\S+ +失聯 +2 小時前 .* 最後：讀取執行 ");
        assertThat(shares()).containsExactly("steady " + FILES);
        assertThat(run.log().lines().filter(line -> line.contains("\"office\":\"HUA\"")))
                .singleElement()
                .asString()
                .contains("花蓮縣榮民服務處：附件一 未繳", "，附件二 未繳", "\"run\":\"20");
    }

    @Test
    void filesReachWorkersThroughTheDatabase(CapturedOutput output) {
        anotherRunLeftItsFilesAndAWorkerOfAnotherProgramIsOnline();
        assertThat(night.run(REMOTE, "--files=database", YEAR)).isZero();

        assertTakenInAsByOneProcess();
        assertThat(shares()).containsExactly("steady " + FILES);
        assertThat(output).contains("線上的工作程序 1 個：steady（", "線上另有 1 個工作程序的程式版本不同，不會接受工作：stranger（主機 elsewhere，3 個執行緒）");
        night.jdbc().update("DELETE FROM serviceplan.worker WHERE name = 'stranger'");
    }

    @Test
    void workersKeepToTheLimitsOfTheNightWhichKeepsWhatIsTooLargeForThem() {
        int largest = TakeInTest.FILES.values().stream()
                .mapToInt(content -> content.length)
                .max()
                .orElseThrow();
        int tooLarge = (int) TakeInTest.FILES.values().stream()
                .filter(content -> content.length == largest)
                .count();
        night.run(
                REMOTE,
                "--files=database",
                YEAR,
                "--serviceplan.limits.cells=10",
                "--serviceplan.limits.file-size=" + (largest - 1) + "B");

        assertThat(shares()).containsExactly("steady " + (FILES - tooLarge), "本機 " + tooLarge);
        assertThat(night.strings("SELECT DISTINCT code || ' ' || (size = " + largest + ")"
                        + " FROM serviceplan.finding JOIN serviceplan.source_file USING (file_id) ORDER BY 1"))
                .containsExactly("LIMIT_CELLS false", "LIMIT_FILE_SIZE true");
        assertThat(night.strings("SELECT DISTINCT status || ' ' || reader FROM serviceplan.source_file"))
                .as("what one has read the other knows again")
                .hasSize(1);
    }

    private static void anotherRunLeftItsFilesAndAWorkerOfAnotherProgramIsOnline() {
        night.jdbc()
                .execute(
                        """
                        INSERT INTO serviceplan.run (run, inbox, output, started_at, as_of, state)
                        VALUES ('20200101-01', '/in', '/out', now(), now(), 'ABANDONED');
                        INSERT INTO serviceplan.inbox_content
                        VALUES ('20200101-01', 'a.xlsx', 1, now(), now(), 'none', 'x');
                        DELETE FROM serviceplan.worker WHERE name <> 'steady';
                        INSERT INTO serviceplan.worker (worker_id, name, host, program, threads, doing, files, parts, failures)
                        VALUES (gen_random_uuid(), 'stranger', 'elsewhere', 'another', 3, '', 0, 0, 0);
                        """);
    }

    @Test
    void runThatIsKilledGoesOnWithTheSameWorker() throws Exception {
        try (Nap nap = Nap.of(night, "steady")) {
            night.start(REMOTE, YEAR).waitUntil(nap::isAsleep).kill();
        }

        assertThat(night.run(REMOTE, YEAR)).isZero();
        assertTakenInAsByOneProcess();
        assertThat(night.strings("SELECT status FROM serviceplan.batch_job_execution ORDER BY job_execution_id"))
                .containsExactly("FAILED", "COMPLETED");
        assertThat(night.count("batch_job_instance")).isEqualTo(1);
    }

    @Test
    void runThatIsToldToEndLetsItsWorkersFinishWhatTheyAreAt() throws Exception {
        Child run;
        try (Nap nap = Nap.of(night, "steady")) {
            run = night.start(REMOTE, YEAR).waitUntil(nap::isAsleep);
            run.askToEnd();
        }
        assertThat(run.exitStatus()).isEqualTo(128 + 15);
        assertThat(run.log()).contains("已依要求停止").doesNotContain("\tat ");
        assertThat(night.strings("SELECT status FROM serviceplan.batch_job_execution"))
                .containsExactly("STOPPED");
        assertThat(night.count("int_channel_message")).isZero();
        assertThat(night.count("run_worker"))
                .as("what was being read is stored")
                .isEqualTo(1);
        assertThat(night.run(REMOTE, YEAR)).isZero();
        assertTakenInAsByOneProcess();
        assertThat(shares()).containsExactly("steady " + FILES);
    }

    @Test
    @SuppressWarnings("try") // the nap is all that is wanted of it
    void workerThatGetsNothingDoneIsGivenUpAndTheRunDoesTheRest(CapturedOutput output) {
        try (Nap nap = Nap.of(night, "steady")) {
            assertThat(night.run(
                            REMOTE,
                            YEAR,
                            "--serviceplan.remote.stall-timeout=300ms",
                            "--serviceplan.remote.poll-interval=100ms"))
                    .isZero();
        }
        assertTakenInAsByOneProcess();
        assertThat(shares()).containsExactly("本機 " + FILES);
        assertThat(output)
                .as(worker::log)
                .contains("工作程序 steady 過久沒有進度", "已試 3 次，其餘檔案改由本機讀取", FILES + " 個檔案未由工作程序讀取，改由本機讀取");
    }

    /** It was given up, goes on nevertheless, and stops in the middle with the files that the run now needs. */
    @Test
    void workerThatComesBackLateKeepsNobodyWaiting(CapturedOutput output) throws Exception {
        worker.freeze();
        CompletableFuture<String> late = CompletableFuture.supplyAsync(ManyMachinesTest::holdFilesAsWorker);

        assertThat(night.run(
                        REMOTE,
                        YEAR,
                        "--serviceplan.remote.pick-up-timeout=300ms",
                        "--serviceplan.remote.stall-timeout=300ms",
                        "--serviceplan.remote.poll-interval=100ms"))
                .isZero();
        assertThat(late.get()).contains("terminating connection due to administrator command");
        worker.thaw();
        assertTakenInAsByOneProcess();
        assertThat(shares()).containsExactly("本機 " + FILES);
        assertThat(output).contains("工作程序 late 已被放棄卻仍佔住檔案，中斷其連線");
    }

    /** Until its session is ended; what the database says then. */
    private static String holdFilesAsWorker() {
        try (Connection session = night.database().dataSource().getConnection();
                Statement statement = session.createStatement()) {
            statement.execute("SET application_name = 'serviceplan worker late'");
            session.setAutoCommit(false);
            while (!statement
                    .executeQuery("SELECT path FROM serviceplan.run_file FOR UPDATE")
                    .next()) {
                session.rollback();
            }
            statement.execute("SELECT pg_sleep(60)");
            return "nobody minded";
        } catch (SQLException e) {
            return e.getMessage();
        }
    }

    @Test
    void workerWithAnotherProgramOrAnotherInboxTakesNoWorkAndTheRunDoesItAll(CapturedOutput output) throws Exception {
        Path elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
        worker.freeze();
        CompletableFuture<Integer> other = CompletableFuture.supplyAsync(() -> night.runWorker(
                "--inbox=" + elsewhere, "--idle-timeout=3s", "--serviceplan.worker.poll-interval=50ms"));
        waitFor(output, "等待夜間作業（");
        pretendToBeAnother();
        CompletableFuture<Void> same = CompletableFuture.runAsync(() -> {
            waitFor(output, "夜間作業的程式版本（another）與此工作程序的（unpacked）不同，不接受其工作");
            night.jdbc().update("UPDATE serviceplan.remote_take_in SET program = 'unpacked'");
            waitFor(output, "收件匣 " + elsewhere + " 在此主機看不到，或內容與夜間作業的不同，不接受其工作");
        });

        assertThat(night.run(REMOTE, YEAR, "--serviceplan.remote.pick-up-timeout=3s"))
                .isZero();
        same.get();
        night.jdbc().execute("DROP FUNCTION public.another CASCADE");
        worker.thaw();
        assertThat(other.get()).isZero();
        assertThat(output).contains("久無工作，結束", "3 秒內沒有工作程序接手");
        assertTakenInAsByOneProcess();
        assertThat(shares()).containsExactly("本機 " + FILES);
    }

    private static void pretendToBeAnother() {
        night.jdbc()
                .execute(
                        """
                        CREATE FUNCTION public.another() RETURNS trigger LANGUAGE plpgsql AS
                        'BEGIN NEW.program = ''another''; RETURN NEW; END';
                        CREATE TRIGGER another BEFORE INSERT ON serviceplan.remote_take_in
                        FOR EACH ROW EXECUTE FUNCTION public.another();
                        """);
    }

    private static void waitFor(CapturedOutput output, String words) {
        await().atMost(1, TimeUnit.MINUTES).until(() -> output.getAll().contains(words));
    }

    @Test
    void olderProgramKeepsItsHandsOff(CapturedOutput output) {
        night.jdbc()
                .update(
                        """
                        INSERT INTO serviceplan.flyway_schema_history
                            (installed_rank, version, description, type, script, installed_by, execution_time, success)
                        VALUES (99, '99', 'of the future', 'SQL', 'V99__of_the_future.sql', 'postgres', 0, true)
                        """);
        assertThat(night.runWorker()).isEqualTo(2);
        assertThat(night.run(YEAR)).isEqualTo(2);
        night.jdbc().update("DELETE FROM serviceplan.flyway_schema_history WHERE version = '99'");
        assertThat(output.getAll().lines().filter(line -> line.contains("資料庫的綱要是較新的程式建立的")))
                .hasSize(2);
        assertThat(night.count("run")).isZero();
    }

    @Test
    void embeddedDatabaseIsForOneMachine(CapturedOutput output) {
        assertThat(new CommandLine(new NightlyCommand())
                        .execute(REMOTE, "--inbox=" + night.inbox(), "--output=" + night.output()))
                .isEqualTo(2);
        assertThat(new CommandLine(new WorkerCommand()).execute()).isEqualTo(2);
        assertThat(output)
                .contains("--workers remote 需要各主機都連得到的 PostgreSQL：請設定 spring.datasource.url")
                .contains("工作程序需要夜間作業所用的 PostgreSQL：請設定 spring.datasource.url");
    }
}
