package org.serviceplan.batch.nightly;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.batch.core.job.DefaultJobKeyGenerator;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import static org.assertj.core.api.Assertions.assertThat;

@ExtendWith(OutputCaptureExtension.class)
class RestartTest {
    @TempDir
    private Path folder;

    private Night night;

    /** A file where the output folder should be: whatever is written there fails, also for root. */
    @BeforeEach
    void outputThatCannotBeWritten() throws IOException {
        night = new Night(folder).withSamples();
        Files.writeString(night.output(), "");
    }

    @Test
    void runThatCouldNotPublishGoesOnWithWhatItTookIn(CapturedOutput output) throws IOException {
        assertThat(night.run()).isEqualTo(5);
        assertThat(output).contains("報表無法寫入", "已收錄的資料都已保存").doesNotContain("Exception:", "\tat ");
        Map<String, List<String>> takenIn = night.rows();
        String asOf = night.strings("SELECT as_of::text FROM serviceplan.run").get(0);

        Files.delete(night.output());
        assertThat(night.run()).isZero();
        assertThat(output).contains("接續未完成的執行");
        assertThat(night.files(112)).as("counted as the run that read them").containsExactly(4, 4, 0, 0, 0);
        assertThat(night.rows()).isEqualTo(takenIn);
        assertThat(night.strings("SELECT state || ' ' || as_of FROM serviceplan.run"))
                .containsExactly("PUBLISHED " + asOf);
        assertThat(night.strings("SELECT status FROM serviceplan.batch_job_execution ORDER BY job_execution_id"))
                .containsExactly("FAILED", "COMPLETED");
    }

    @Test
    void otherRequestStartsItsOwnRun() throws IOException {
        night.run();
        Files.delete(night.output());
        assertThat(night.run("--year=111")).isZero();
        assertThat(night.strings("SELECT state FROM serviceplan.run ORDER BY run"))
                .containsExactly("UNFINISHED", "PUBLISHED");
        assertThat(night.files(111)).containsExactly(4, 0, 0, 4, 0);
    }

    @Test
    void unfinishedRunOfAnEarlierDayIsGivenUpAndLosesNothing() throws IOException {
        night.run();
        pretendItWasIn2020();
        Files.delete(night.output());
        assertThat(night.run()).isZero();
        assertThat(night.strings("SELECT state FROM serviceplan.run ORDER BY run"))
                .containsExactly("ABANDONED", "PUBLISHED");
        assertThat(night.files(112)).containsExactly(4, 0, 0, 4, 0);
        assertThat(night.comparison(112).at("/totals/measures").asInt()).isEqualTo(57);
        assertThat(night.strings("SELECT status FROM serviceplan.batch_job_execution ORDER BY job_execution_id"))
                .containsExactly("ABANDONED", "COMPLETED");
    }

    /** A run's day is in its name, which is also what identifies its job instance. */
    private void pretendItWasIn2020() {
        night.jdbc()
                .execute(
                        """
                        SET search_path TO serviceplan;
                        INSERT INTO run SELECT '20200101-01', inbox, output, years_asked, as_of_asked, started_at, as_of, state,
                                               finished_at, compared_year, folder FROM run;
                        DELETE FROM run WHERE run <> '20200101-01';
                        UPDATE batch_job_execution_params SET parameter_value = '20200101-01' WHERE parameter_name = 'run';
                        """);
        JobParameters renamed =
                new JobParametersBuilder().addString("run", "20200101-01", true).toJobParameters();
        night.jdbc()
                .update(
                        "UPDATE serviceplan.batch_job_instance SET job_key = ?",
                        new DefaultJobKeyGenerator().generateKey(renamed));
    }

    @Test
    void executionThatDiedWithoutAWordIsRecovered() throws IOException {
        night.run();
        night.jdbc()
                .update(
                        "UPDATE serviceplan.batch_job_execution SET status = 'STARTED', end_time = NULL, exit_code = 'UNKNOWN'");
        night.jdbc()
                .update("UPDATE serviceplan.batch_step_execution SET status = 'STARTED', end_time = NULL,"
                        + " exit_code = 'EXECUTING' WHERE status <> 'COMPLETED'");
        Files.delete(night.output());
        assertThat(night.run()).isZero();
        assertThat(night.files(112)).containsExactly(4, 4, 0, 0, 0);
    }

    @Test
    void partThatDiedBeforeItsFilesWereNotedIsMadeAnew() throws IOException {
        night.run();
        night.jdbc()
                .execute(
                        """
                        SET search_path = serviceplan;
                        TRUNCATE inbox_file, source_file CASCADE;
                        UPDATE run_file SET disposition = NULL, sha256 = NULL;
                        UPDATE batch_job_execution SET status = 'STARTED', end_time = NULL;
                        UPDATE batch_step_execution SET status = 'STARTED', end_time = NULL WHERE step_name LIKE 'takeIn%';
                        UPDATE batch_step_execution_context SET short_context = (
                            SELECT c.short_context FROM batch_step_execution_context c
                            JOIN batch_step_execution s USING (step_execution_id) WHERE s.step_name = 'scan')
                        WHERE step_execution_id IN (
                            SELECT step_execution_id FROM batch_step_execution WHERE step_name LIKE 'takeInPart%');
                        """);
        Files.delete(night.output());
        assertThat(night.run()).isZero();
        assertThat(night.files(112)).containsExactly(4, 4, 0, 0, 0);
        assertThat(night.count("run")).isEqualTo(1);
    }

    @Test
    void executionWhoseEndCouldNotBeNotedIsRestarted() throws IOException {
        night.run();
        night.jdbc().update("UPDATE serviceplan.batch_job_execution SET status = 'UNKNOWN'");
        night.jdbc()
                .update("UPDATE serviceplan.batch_step_execution SET status = 'UNKNOWN' WHERE status <> 'COMPLETED'");
        Files.delete(night.output());
        assertThat(night.run()).isZero();
        assertThat(night.files(112)).containsExactly(4, 4, 0, 0, 0);
    }

    @Test
    void instanceThatWasNeverExecutedIsStarted() throws IOException {
        night.run();
        night.jdbc().execute("TRUNCATE serviceplan.batch_job_execution CASCADE");
        Files.delete(night.output());
        assertThat(night.run()).isZero();
        assertThat(night.strings("SELECT state FROM serviceplan.run")).containsExactly("PUBLISHED");
    }
}
