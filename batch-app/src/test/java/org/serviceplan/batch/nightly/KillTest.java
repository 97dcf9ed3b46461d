package org.serviceplan.batch.nightly;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.serviceplan.batch.nightly.SampleNight.AS_OF;

/** Kills the process while the database is in the middle of a statement, one after the other in the same run. */
class KillTest {
    private static final List<String> MOMENTS = List.of(
            "INSERT ON serviceplan.run",
            "INSERT ON serviceplan.batch_job_instance",
            "INSERT ON serviceplan.batch_job_execution",
            "INSERT ON serviceplan.run_file",
            "INSERT ON serviceplan.annex",
            "UPDATE ON serviceplan.run_file",
            "INSERT ON serviceplan.cross_finding",
            "UPDATE ON serviceplan.run");

    /** Second ones of the same step, for which only the profile {@code soak} has the time. */
    private static final Set<String> ONLY_IN_SOAK = Set.of(
            "INSERT ON serviceplan.run", "INSERT ON serviceplan.batch_job_instance", "UPDATE ON serviceplan.run_file");

    @TempDir
    private Path folder;

    @Test
    void killedAtEveryStepAndStartedAgainIsAsIfNothingHadHappened() throws IOException, InterruptedException {
        Night night = new Night(folder).withSamples().withAllOffices();
        for (String moment : MOMENTS) {
            if (RandomKillTest.SOAK || !ONLY_IN_SOAK.contains(moment)) {
                killDuring(night, moment);
            }
        }
        assertThat(night.output().resolve("112/latest"))
                .as("published, but not noted as such")
                .isSymbolicLink();
        assertThat(night.run(AS_OF)).isZero();

        assertThat(night.rows()).isEqualTo(SampleNight.get().rows());
        assertThat(Files.readAllBytes(comparison(night))).isEqualTo(Files.readAllBytes(comparison(SampleNight.get())));
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
        assertThat(night.strings("SELECT status || ' ' || exit_message FROM serviceplan.batch_job_execution"
                        + " ORDER BY job_execution_id DESC LIMIT 2"))
                .as("no failure")
                .containsExactly("COMPLETED ", "STOPPED 依要求停止");
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
