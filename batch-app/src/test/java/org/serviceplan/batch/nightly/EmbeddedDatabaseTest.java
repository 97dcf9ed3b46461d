package org.serviceplan.batch.nightly;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.serviceplan.batch.nightly.SampleNight.AS_OF;

class EmbeddedDatabaseTest {
    @TempDir
    private Path folder;

    private Night night;
    private Path data;

    @BeforeEach
    void samples() throws IOException {
        night = new Night(folder).withSamples();
        data = folder.resolve("data");
    }

    @Test
    void killedWithItsServerRunningItTakesOverFromTheOrphanAndKeepsTheFolderToItself()
            throws IOException, InterruptedException {
        start().waitUntil(this::isBeingSetUp).kill();
        if (RandomKillTest.SOAK) {
            start().waitUntil(() -> serverOf(data).isPresent()).kill();
        }
        Child taking = start();
        taking.waitUntil(() -> taking.log().contains("待讀取的檔案")).kill();
        ProcessHandle orphan = serverOf(data).orElseThrow();
        assertThat(orphan.isAlive()).as("the server outlives its parent").isTrue();

        Child last = start();
        last.waitUntil(
                () -> serverOf(data).filter(server -> !server.equals(orphan)).isPresent());
        assertThatAnotherLeavesAndNames(last);
        assertThat(last.exitStatus()).as(last::log).isZero();
        assertThat(orphan.isAlive()).isFalse();
        assertThat(serverOf(data)).as("stopped at the end").isEmpty();
        assertThat(night.files(112)).containsExactly(4, 4, 0, 0, 0);
        try (Stream<Path> entries = Files.list(data)) {
            assertThat(entries.map(path -> path.getFileName().toString()))
                    .containsExactlyInAnyOrder(
                            "postgres", "postgres-binaries", "postgres.log", "postgres.password", "serviceplan.lock");
        }

        Night undisturbed = SampleNight.get();
        assertThat(Files.readAllBytes(night.output().resolve("112/latest/comparison.json")))
                .isEqualTo(Files.readAllBytes(undisturbed.output().resolve("112/latest/comparison.json")));
        try (EmbeddedPostgres server = open()) {
            JdbcTemplate jdbc = new JdbcTemplate(server.getPostgresDatabase());
            assertThat(Night.rows(jdbc)).isEqualTo(undisturbed.rows());
        }
    }

    private void assertThatAnotherLeavesAndNames(Child first) throws IOException, InterruptedException {
        first.freeze();
        Child second = start();
        assertThat(second.exitStatus()).isEqualTo(3);
        assertThat(second.log().lines().toList())
                .singleElement()
                .asString()
                .contains("另一次執行正在進行中", "行程 " + first.pid());
        first.thaw();
    }

    private Child start() throws IOException {
        return Child.start(
                folder, List.of("--inbox=" + night.inbox(), "--output=" + night.output(), "--data=" + data, AS_OF));
    }

    private boolean isBeingSetUp() {
        try (Stream<Path> entries = Files.list(data)) {
            return entries.anyMatch(path -> path.getFileName().toString().startsWith("postgres.unfinished")
                    && Files.exists(path.resolve("PG_VERSION")));
        } catch (IOException e) {
            return false;
        }
    }

    private static Optional<ProcessHandle> serverOf(Path data) {
        try (Stream<String> lines = Files.lines(data.resolve("postgres").resolve("postmaster.pid"))) {
            return lines.findFirst().map(String::strip).map(Long::parseLong).flatMap(ProcessHandle::of);
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private EmbeddedPostgres open() throws IOException {
        return EmbeddedPostgres.builder()
                .setOverrideWorkingDirectory(data.resolve("postgres-binaries").toFile())
                .setDataDirectory(data.resolve("postgres"))
                .setCleanDataDirectory(false)
                .setConnectConfig("password", Files.readString(data.resolve("postgres.password")))
                .start();
    }
}
