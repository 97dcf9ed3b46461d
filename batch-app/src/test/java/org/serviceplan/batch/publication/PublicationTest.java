package org.serviceplan.batch.publication;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.serviceplan.batch.store.RunId;
import org.serviceplan.model.calendar.MinguoYear;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class PublicationTest {
    private static final MinguoYear YEAR = MinguoYear.of(112);
    private static final RunId FIRST = new RunId("20230201-01");
    private static final RunId SECOND = new RunId("20230201-02");

    @TempDir
    private Path output;

    @Test
    void latestNamesTheNewest() throws IOException {
        publish(FIRST, "one");
        publish(SECOND, "two");
        assertThat(output.resolve("112/latest/report")).hasContent("two");
        assertThat(output.resolve("112/20230201-01/report")).hasContent("one");
        assertThat(Files.readSymbolicLink(output.resolve("112/latest"))).isEqualTo(Path.of("20230201-02"));
    }

    @Test
    void reportThatFailsHalfwayIsNotSeen() throws IOException {
        publish(FIRST, "one");
        assertThatThrownBy(() -> new Publication(output).publish(YEAR, SECOND, true, folder -> {
                    Files.writeString(folder.resolve("report"), "half");
                    throw new IOException("No space left on device");
                }))
                .hasMessage("No space left on device");
        assertThat(output.resolve("112/latest/report")).hasContent("one");
        assertThat(output.resolve("112/20230201-02")).doesNotExist();

        publish(SECOND, "two");
        assertThat(output.resolve("112/latest/report")).hasContent("two");
        try (var entries = Files.list(output.resolve("112"))) {
            assertThat(entries.map(entry -> entry.getFileName().toString()))
                    .containsExactlyInAnyOrder("20230201-01", "20230201-02", "latest");
        }
    }

    @Test
    void reportThatWasRenamedBeforeTheEndIsKeptAsItIs() throws IOException {
        publish(FIRST, "one");
        Files.delete(output.resolve("112/latest"));
        publish(FIRST, "again");
        assertThat(output.resolve("112/latest/report")).hasContent("one");
    }

    @Test
    void textFileNamedLatestGivesWay() throws IOException {
        Files.createDirectories(output.resolve("112"));
        Files.writeString(output.resolve("112/latest"), "20230101-01");
        publish(FIRST, "one");
        assertThat(output.resolve("112/latest/report")).hasContent("one");
    }

    @Test
    void runsOfOtherDatabasesAreCountedToo() throws IOException {
        assertThat(new Publication(output.resolve("none")).highestNumber(LocalDate.of(2023, 2, 1)))
                .isZero();
        publish(SECOND, "two");
        assertThat(new Publication(output).highestNumber(LocalDate.of(2023, 2, 1)))
                .isEqualTo(2);
        assertThat(new Publication(output).highestNumber(LocalDate.of(2023, 2, 2)))
                .isZero();
    }

    @Test
    void whatAnAbandonedRunLeftIsRemoved() throws IOException {
        Path left = Files.createDirectories(output.resolve("112/.20230201-01.unfinished"));
        Files.writeString(left.resolve("report"), "half");
        new Publication(output).discard(FIRST);
        assertThat(left).doesNotExist();
    }

    @Test
    void pastReportThatIsMadeAgainLeavesLatestAlone() throws IOException {
        publish(FIRST, "one");
        publish(SECOND, false, "past");
        assertThat(output.resolve("112/latest/report")).hasContent("one");
        assertThat(output.resolve("112/20230201-02/report")).hasContent("past");

        Files.delete(output.resolve("112/latest"));
        publish(SECOND, false, "past");
        assertThat(output.resolve("112/latest/report")).hasContent("past");
    }

    private void publish(RunId run, String report) throws IOException {
        publish(run, true, report);
    }

    private void publish(RunId run, boolean isNewest, String report) throws IOException {
        new Publication(output)
                .publish(YEAR, run, isNewest, folder -> Files.writeString(folder.resolve("report"), report));
    }
}
