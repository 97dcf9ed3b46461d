package org.serviceplan.batch.operations;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.serviceplan.batch.nightly.Night;
import org.serviceplan.batch.nightly.TestServer;

import static org.assertj.core.api.Assertions.assertThat;

/** The commands that look after the job, over nights that really ran. */
class OperationsTest {
    @TempDir
    Path folder;

    private Night night;
    private String printed;

    @BeforeEach
    void inbox() throws IOException {
        night = new Night(folder).withSamples();
    }

    private int command(Object command, String... options) {
        List<String> all = new ArrayList<>(
                List.of("--spring.datasource.url=" + night.database().url(), "--spring.datasource.username=postgres"));
        all.addAll(List.of(options));
        StringWriter out = new StringWriter();
        int status = new CommandLine(command).setOut(new PrintWriter(out)).execute(all.toArray(String[]::new));
        printed = out.toString();
        return status;
    }

    private List<JsonNode> runs() {
        assertThat(command(new RunsCommand(), "--format=ndjson")).isZero();
        return printed.lines().map(line -> JsonMapper.shared().readTree(line)).toList();
    }

    @Test
    void beforeTheFirstNightThereIsNothingToTell() {
        night = new Night(folder, TestServer.emptyDatabase());
        assertThat(command(new RunsCommand())).isZero();
        assertThat(printed).isEqualToIgnoringNewLines("尚無執行紀錄。");
        assertThat(command(new StatusCommand())).isEqualTo(5);
        assertThat(printed).isEqualToIgnoringNewLines("尚未發布過報表。");
    }

    @Test
    void aPublishedNightIsListedWithItsFilesAndSteps() {
        assertThat(night.run()).isZero();

        JsonNode run = runs().get(0);

        assertThat(run.get("state").asString()).isEqualTo("PUBLISHED");
        assertThat(run.get("year").asInt()).isEqualTo(112);
        assertThat(run.get("files").toString())
                .isEqualTo("{\"seen\":4,\"accepted\":4,\"rejected\":0,\"unchanged\":0,\"ignored\":0}");
        assertThat(run.get("attempts").size()).isEqualTo(1);
        assertThat(run.get("attempts").get(0).get("status").asString()).isEqualTo("COMPLETED");
        assertThat(run.get("attempts").get(0).get("steps").findValuesAsString("name"))
                .contains("scan", "takeIn", "compare", "publish");
        assertThat(command(new StatusCommand())).isZero();
        assertThat(printed).endsWith("正常。" + System.lineSeparator());
        assertThat(command(new RunsCommand())).isZero();
        assertThat(printed.lines().skip(1).findFirst().orElseThrow())
                .matches("[0-9]{8}-01\\s+112\\s+已發布.*1 次\\s+4\\s+4\\s+0\\s+0\\s+0");
    }

    @Test
    @ExtendWith(OutputCaptureExtension.class)
    void workersAreListedWithWhatTheyRead(CapturedOutput output) {
        assertThat(night.run("--workers=remote", "--serviceplan.remote.pick-up-timeout=0s"))
                .isZero();

        assertThat(runs().get(0).get("workers").toString()).isEqualTo("[{\"name\":\"本機\",\"files\":4}]");
        assertThat(command(new RunsCommand())).isZero();
        assertThat(printed).contains("    讀取：本機 4 個檔案");
        assertThat(output).contains("沒有可用的工作程序在線上；0 秒內無人接手（serviceplan.remote.pick-up-timeout），即改由本機讀取");
    }

    @Test
    void theRunThatEndedLastIsTheNewest() {
        assertThat(night.run()).isZero();
        assertThat(night.run("--year=111")).isZero();
        night.jdbc()
                .update("UPDATE serviceplan.run SET finished_at = now() + interval '1 hour' WHERE compared_year = 112");

        assertThat(runs()).extracting(run -> run.get("year").asInt()).containsExactly(112, 111);
        assertThat(command(new StatusCommand())).isZero();
        assertThat(printed).contains("112 年度");
    }

    @Test
    void aFailedNightSaysWhyUntilItIsResumed() throws IOException {
        Files.writeString(night.output(), "in the way");
        assertThat(night.run()).isEqualTo(5);

        String message = runs().get(0).get("attempts").get(0).get("message").asString();
        assertThat(message).startsWith("報表無法寫入 " + night.output()).doesNotContain("Exception\n");
        assertThat(command(new StatusCommand())).isEqualTo(5);
        assertThat(printed).contains("失敗：" + message);

        Files.delete(night.output());
        assertThat(night.run()).isZero();
        assertThat(runs()).hasSize(1);
        assertThat(runs().get(0).get("attempts").findValuesAsString("status")).containsExactly("FAILED", "COMPLETED");
        assertThat(command(new StatusCommand())).isZero();
    }

    @Test
    void aNightThatWasKilledIsToldAsInterrupted() throws IOException {
        Files.writeString(night.output(), "in the way");
        assertThat(night.run()).isEqualTo(5);
        night.jdbc().update("UPDATE serviceplan.batch_job_execution SET exit_message = ''");

        assertThat(command(new RunsCommand())).isZero();
        assertThat(printed).contains("    失敗：中斷，未及記錄原因（行程被終止、主機停機或資料庫無法使用）");
        assertThat(command(new StatusCommand())).isEqualTo(5);
        assertThat(printed).contains("失敗：中斷，未及記錄原因");

        night.jdbc().update("UPDATE serviceplan.batch_job_execution SET status = 'STOPPED', exit_message = '依要求停止'");
        assertThat(command(new RunsCommand())).isZero();
        assertThat(printed).contains("    停止：依要求停止").doesNotContain("失敗：");
    }

    @Test
    void tooLongASilenceIsTold() {
        assertThat(night.run()).isZero();
        night.jdbc().update("UPDATE serviceplan.run SET finished_at = finished_at - interval '30 hours'");

        assertThat(command(new StatusCommand())).isEqualTo(1);
        assertThat(printed).contains("已 30 小時沒有新報表（上限 26 小時）");
        assertThat(command(new StatusCommand(), "--max-age=31")).isZero();
    }

    @Test
    void purgeForgetsOldRunsAndTheirReportsButNothingThatWasSubmitted() throws IOException {
        assertThat(night.run()).isZero();
        Path first = night.output().resolve("112/latest").toRealPath();
        assertThat(night.run()).isZero();
        Path second = night.output().resolve("112/latest").toRealPath();
        night.jdbc().update("UPDATE serviceplan.run SET started_at = started_at - interval '500 days'");
        night.jdbc()
                .update(
                        """
                        INSERT INTO serviceplan.worker
                        VALUES (gen_random_uuid(), 'w', 'h', 'p', 2, now(), now() - interval '25 hours', '', 0, 0, 0)
                        """);
        int measures = night.count("measure");

        assertThat(command(new PurgeCommand(), "--reports", "--dry-run")).isZero();
        assertThat(printed).contains("將清除 " + first.getFileName()).contains("可清除 1 次執行。", "可清除 1 個失聯已久的工作程序。");
        assertThat(night.count("run")).isEqualTo(2);

        assertThat(command(new PurgeCommand(), "--reports")).isZero();
        assertThat(printed).contains("已清除 " + first.getFileName()).contains("共清除 1 次執行。", "共清除 1 個失聯已久的工作程序。");
        assertThat(night.count("worker")).isZero();
        assertThat(first).doesNotExist();
        assertThat(second).isDirectory();
        assertThat(runs())
                .extracting(run -> run.get("run").asString())
                .containsExactly(second.getFileName().toString());
        assertThat(night.count("batch_job_instance")).isEqualTo(1);
        assertThat(night.count("batch_job_execution")).isEqualTo(1);
        assertThat(night.count("run_file")).isEqualTo(4);
        assertThat(night.count("measure")).isEqualTo(measures);
    }

    @Test
    void lookingMakesNoDatabase() {
        Path data = folder.resolve("data");

        assertThat(new CommandLine(new RunsCommand()).execute("--data=" + data)).isEqualTo(5);

        assertThat(data).doesNotExist();
    }
}
