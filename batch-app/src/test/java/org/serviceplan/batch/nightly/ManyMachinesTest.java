package org.serviceplan.batch.nightly;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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

import org.serviceplan.batch.remote.WorkerCommand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** Nights whose files are taken in by workers in JVMs of their own, over one PostgreSQL. */
@ExtendWith(OutputCaptureExtension.class)
class ManyMachinesTest {
    private static final String REMOTE = "--workers=remote";
    /** There is nothing to compare: it is all about the taking in. */
    private static final String YEAR = "--year=90";

    private static final int FILES = 4 * 19 + 19;

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
        night = TakeInTest.inbox(new Night(folder));
        // There is no schema yet.
        worker = night.startWorker("--name=steady", "--logging.structured.format.console=ecs")
                .waitUntilSaid("等待夜間作業建立或更新");
        assertThat(one.runOn(night.database().url(), YEAR)).isZero();
    }

    @AfterAll
    static void toldToEndItEnds() throws InterruptedException {
        assertThat(worker.terminate()).isEqualTo(128 + 15);
        assertThat(worker.log()).contains("已依要求停止").doesNotContain("\tat ");
        assertThat(worker.log().lines().filter(line -> line.contains("完成：")))
                .isNotEmpty()
                .allMatch(line -> line.contains("\"worker\":\"steady\"") && line.contains("\"run\":\"20"));
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
        assertThat(night.files(90)).containsExactly(FILES, 4 * 19, 0, 19, 0);
        assertThat(night.count("inbox_content")).isZero();
        assertThat(night.count("int_channel_message")).isZero();
        assertThat(night.count("remote_take_in")).isZero();
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
            doomed.kill();
        }
        worker.thaw();

        assertThat(run.exitStatus()).as(run::log).isZero();
        assertTakenInAsByOneProcess();
        assertThat(run.log()).contains("工作程序 doomed 已中斷，其餘檔案交給其他工作程序（第 2 次）").doesNotContain("本機讀取");
        assertThat(shares()).containsExactly("steady " + FILES);
        assertThat(run.log().lines().filter(line -> line.contains("\"office\":\"HUA\"")))
                .singleElement()
                .asString()
                .contains("花蓮縣榮民服務處：附件一 未繳", "，附件二 未繳", "\"run\":\"20");
    }

    @Test
    void filesReachWorkersThroughTheDatabase() {
        assertThat(night.run(REMOTE, "--files=database", YEAR)).isZero();

        assertTakenInAsByOneProcess();
        assertThat(shares()).containsExactly("steady " + FILES);
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
                            "--serviceplan.remote.stall-timeout=1s",
                            "--serviceplan.remote.poll-interval=100ms"))
                    .isZero();
        }
        assertTakenInAsByOneProcess();
        assertThat(shares()).containsExactly("本機 " + FILES);
        assertThat(output).contains("工作程序 steady 過久沒有進度", "已試 3 次，其餘檔案改由本機讀取", FILES + " 個檔案未由工作程序讀取，改由本機讀取");
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
