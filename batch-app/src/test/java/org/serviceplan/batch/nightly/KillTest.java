package org.serviceplan.batch.nightly;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** Kills the process while the database is in the middle of a statement, one after the other in the same run. */
class KillTest {
    private static final String AS_OF = "--as-of=2024-02-01T02:00:00+08:00";

    @TempDir
    private Path folder;

    @TempDir
    private Path otherFolder;

    @Test
    void killedAtEveryStepAndStartedAgainIsAsIfNothingHadHappened() throws IOException, InterruptedException {
        Night undisturbed = new Night(otherFolder).withSamples();
        assertThat(undisturbed.run(AS_OF)).isZero();

        Night night = new Night(folder).withSamples();
        assertThat(night.run("--year=90", AS_OF)).as("sets up the schema").isZero();
        night.jdbc()
                .execute("TRUNCATE serviceplan.run, serviceplan.inbox_file, serviceplan.source_file,"
                        + " serviceplan.batch_job_instance CASCADE");
        for (String moment : List.of(
                "INSERT ON serviceplan.run",
                "INSERT ON serviceplan.batch_job_instance",
                "INSERT ON serviceplan.batch_job_execution",
                "INSERT ON serviceplan.run_file",
                "INSERT ON serviceplan.annex",
                "UPDATE ON serviceplan.run_file",
                "INSERT ON serviceplan.cross_finding",
                "UPDATE ON serviceplan.run")) {
            killDuring(night, moment);
        }
        assertThat(night.output().resolve("112/latest"))
                .as("published, but not noted as such")
                .isSymbolicLink();
        assertThat(night.run(AS_OF)).isZero();

        assertThat(night.rows()).isEqualTo(undisturbed.rows());
        assertThat(Files.readAllBytes(comparison(night))).isEqualTo(Files.readAllBytes(comparison(undisturbed)));
        assertThat(night.strings("SELECT state FROM serviceplan.run")).containsExactly("PUBLISHED");
    }

    @Test
    void toldToEndItEndsOrderlyAndGoesOnLater() throws IOException, InterruptedException {
        Night night = new Night(folder).withSamples();
        night.run("--year=90", AS_OF);
        night.put("b.xlsx", AnnexWorkbook.measures("宜蘭縣榮民服務處", 112, ""));
        Child child;
        try (Nap nap = Nap.at(night, "INSERT ON serviceplan.annex")) {
            child = night.start(AS_OF).waitUntil(nap::isAsleep);
            child.askToEnd();
        }
        assertThat(child.exitStatus()).isEqualTo(128 + 15);
        assertThat(child.log()).contains("已依要求停止").doesNotContain("Exception");
        assertThat(night.strings(
                        "SELECT status FROM serviceplan.batch_job_execution ORDER BY job_execution_id DESC LIMIT 1"))
                .containsExactly("STOPPED");
        assertThat(night.count("annex")).as("the transaction was finished").isEqualTo(5);

        assertThat(night.run(AS_OF)).isZero();
        assertThat(night.files(112)).containsExactly(5, 1, 0, 4, 0);
    }

    private void killDuring(Night night, String moment) throws IOException, InterruptedException {
        try (Nap nap = Nap.at(night, moment)) {
            night.start(AS_OF).waitUntil(nap::isAsleep).kill();
            nap.endSessions();
        }
    }

    private static Path comparison(Night night) {
        return night.output().resolve("112/latest/comparison.json");
    }
}
