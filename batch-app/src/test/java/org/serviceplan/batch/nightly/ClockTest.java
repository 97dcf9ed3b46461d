package org.serviceplan.batch.nightly;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import org.serviceplan.batch.store.RunId;

import static org.assertj.core.api.Assertions.assertThat;

/** A night behind one whose clock was three hours ahead. */
@ExtendWith(OutputCaptureExtension.class)
class ClockTest {
    @TempDir
    private Path folder;

    private Night night;

    @BeforeEach
    void runFromTheFuture() throws IOException {
        night = new Night(folder).withSamples();
        assertThat(night.run()).isZero();
        night.jdbc()
                .execute("UPDATE serviceplan.run SET started_at = started_at + interval '3 hours',"
                        + " as_of = as_of + interval '3 hours', finished_at = finished_at + interval '3 hours'");
    }

    @Test
    void nextRunIsWarnedOfAndBecomesTheNewest(CapturedOutput output) throws IOException {
        RunId ahead = latest();
        assertThat(night.run()).isZero();
        assertThat(output).contains("早於執行 " + ahead + " 的開始時間", "以目前的系統時間為準", "請校正時鐘");
        assertThat(latest()).isGreaterThan(ahead);
        assertThat(night.strings("SELECT run || ' ' || state FROM serviceplan.run ORDER BY run"))
                .containsExactly(ahead + " PUBLISHED", latest() + " PUBLISHED");
        assertThat(night.files(112)).containsExactly(4, 0, 0, 4, 0);
        assertThat(night.comparison(112).at("/totals/measures").asInt()).isEqualTo(57);
    }

    @Test
    void unfinishedRunGoesOnAlthoughAnotherSeemsNewer(CapturedOutput output) throws IOException {
        RunId ahead = latest();
        Path aside = Files.move(night.output(), folder.resolve("aside"));
        Files.writeString(night.output(), "");
        assertThat(night.run()).isEqualTo(5);
        Files.delete(night.output());
        Files.move(aside, night.output());
        assertThat(night.run()).isZero();
        assertThat(output).contains("接續未完成的執行 " + latest());
        assertThat(night.strings("SELECT run || ' ' || state FROM serviceplan.run ORDER BY run"))
                .containsExactly(ahead + " PUBLISHED", latest() + " PUBLISHED");
    }

    private RunId latest() throws IOException {
        return new RunId(
                night.output().resolve("112/latest").toRealPath().getFileName().toString());
    }
}
