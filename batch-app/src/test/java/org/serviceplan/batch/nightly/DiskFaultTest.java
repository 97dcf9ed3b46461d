package org.serviceplan.batch.nightly;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import static org.assertj.core.api.Assertions.assertThat;

/** Publishes onto a file system of its own, which takes a user who may mount one. */
@ExtendWith(OutputCaptureExtension.class)
class DiskFaultTest {
    @TempDir
    private Path folder;

    private Night night;
    private SmallDisk disk;

    @BeforeEach
    void disk() throws IOException, InterruptedException {
        night = new Night(folder).withSamples();
        disk = SmallDisk.at(night.output(), "size=128k");
    }

    @AfterEach
    void unmount() throws InterruptedException {
        if (disk != null) {
            disk.unmount();
        }
    }

    @Test
    void fullDiskFailsTheNightShowsNothingAndTheNextStartGoesOn(CapturedOutput output)
            throws IOException, InterruptedException {
        assertThat(night.run()).isEqualTo(5);
        assertThat(output)
                .contains("報表無法寫入 " + night.output(), "已收錄的資料都已保存", "磁碟空間足夠", "No space left on device")
                .doesNotContain("\tat ");
        assertThat(published()).as("nothing is left, so that others find space").isEmpty();

        assertThat(disk.remount("size=64m")).isZero();
        assertThat(night.run()).isZero();
        assertThat(night.files(112)).containsExactly(4, 4, 0, 0, 0);
        assertThat(night.strings("SELECT state FROM serviceplan.run")).containsExactly("PUBLISHED");
    }

    @Test
    void outputThatCannotBeWrittenFailsTheNightAndTheNextStartGoesOn(CapturedOutput output)
            throws IOException, InterruptedException {
        assertThat(disk.remount("ro,size=64m")).isZero();
        assertThat(night.run()).isEqualTo(5);
        assertThat(output)
                .contains("報表無法寫入 " + night.output(), "已收錄的資料都已保存", "請確認資料夾可寫入", "Read-only file system")
                .doesNotContain("\tat ");

        assertThat(disk.remount("rw")).isZero();
        assertThat(night.run()).isZero();
        assertThat(night.files(112)).containsExactly(4, 4, 0, 0, 0);
    }

    private List<Path> published() throws IOException {
        try (Stream<Path> entries = Files.list(night.output().resolve("112"))) {
            return entries.toList();
        }
    }
}
