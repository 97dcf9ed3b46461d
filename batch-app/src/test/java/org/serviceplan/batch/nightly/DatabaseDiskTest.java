package org.serviceplan.batch.nightly;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import static org.assertj.core.api.Assertions.assertThat;

/** The database's files are on a file system of their own, which runs full in the middle of the take-in. */
@ExtendWith(OutputCaptureExtension.class)
class DatabaseDiskTest {
    /** There is nothing to compare: it is all about the taking in. */
    private static final String YEAR = "--year=90";

    @TempDir
    private Path alone;

    @TempDir
    private Path folder;

    private Path files;
    private SmallDisk disk;
    private TestServer.Database database;

    @BeforeEach
    void disk() throws IOException, InterruptedException {
        files = folder.resolve("database");
        disk = SmallDisk.at(files, "size=64m");
        database = TestServer.migratedDatabase(files);
    }

    @AfterEach
    void drop() throws InterruptedException {
        if (database != null) {
            database.drop();
        }
        if (disk != null) {
            disk.unmount();
        }
    }

    @Test
    void fullDiskFailsTheNightAndTheNextStartGoesOnAsIfNothingHadHappened(CapturedOutput output) throws IOException {
        Night night = TakeInTest.inbox(new Night(folder, database));
        Path ballast = files.resolve("ballast");
        leaveFree(ballast, 400_000);

        assertThat(night.run(YEAR)).isEqualTo(5);
        assertThat(output.getAll().lines().filter(line -> line.contains("ERROR")))
                .singleElement()
                .asString()
                .contains("資料庫主機的磁碟已滿；先前已收錄的資料都已保存。請清出空間後再執行一次，會從中斷處繼續", "53100");
        assertThat(output).doesNotContain("\tat ");
        assertThat(night.count("run_file WHERE disposition IS NULL")).isPositive();

        Files.delete(ballast);
        assertThat(night.run(YEAR)).isZero();
        assertAsUndisturbed(night);
    }

    private void assertAsUndisturbed(Night night) throws IOException {
        Night one = TakeInTest.inbox(new Night(alone));
        assertThat(one.run(YEAR)).isZero();
        assertThat(night.rows()).isEqualTo(one.rows());
        assertThat(night.files(90)).isEqualTo(one.files(90));
        assertThat(night.strings("SELECT exit_message FROM serviceplan.batch_job_execution ORDER BY job_execution_id")
                        .get(0))
                .as("for the history of runs, unless there was no room for it either")
                .matches("|資料庫主機的磁碟已滿.*")
                .doesNotContain("\tat ");
        assertThat(night.strings("SELECT state FROM serviceplan.run ORDER BY run"))
                .containsExactly("PUBLISHED");
    }

    private static void leaveFree(Path ballast, long bytes) throws IOException {
        byte[] block = new byte[4096];
        try (OutputStream out = Files.newOutputStream(ballast)) {
            while (Files.getFileStore(ballast).getUsableSpace() > bytes) {
                out.write(block);
            }
        }
    }
}
