package org.serviceplan.batch.nightly;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

import org.serviceplan.batch.synthetic.SamplesCommand;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Kills the process at moments that nobody chose, from the first second of a new database to the published report. The usual tests
 * leave it at the chosen ones of {@link KillTest}.
 */
@EnabledIfSystemProperty(
        named = RandomKillTest.PROPERTY,
        matches = "[1-9][0-9]*",
        disabledReason = "for the profile soak")
class RandomKillTest {
    static final String PROPERTY = "serviceplan.kills";

    /** How often in all; the profile {@code soak} does so a hundred times. */
    private static final int KILLS = Integer.getInteger(PROPERTY, 0);

    /** Whether there is time for whatever the usual tests leave out. */
    static final boolean SOAK = KILLS > 0;

    private static final int OFFICES = 10;
    private static final int MOST_IN_A_ROW = 3;
    private static final String YEAR = "--year=112";
    private static final String AS_OF = "--as-of=2024-02-01T02:00:00+08:00";

    @TempDir
    private Path folder;

    private Path inbox;

    @BeforeEach
    void inbox() {
        int status = new CommandLine(new SamplesCommand())
                .execute(
                        "--offices=" + OFFICES,
                        "--years=111-112",
                        "--faulty=0.2",
                        "--output=" + folder.resolve("samples"));
        assertThat(status).isZero();
        inbox = folder.resolve("samples/inbox");
    }

    @Test
    void howeverOftenKilledTheLastRunLeavesWhatAnUndisturbedOneDoes() throws IOException, InterruptedException {
        Night undisturbed = night("undisturbed");
        long start = System.nanoTime();
        assertThat(undisturbed.start(YEAR, AS_OF).exitStatus()).isZero();
        long whole = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);

        int kills = 0;
        for (int trial = 0; kills < KILLS; trial++) {
            Random random = new Random(trial);
            Night night = night("trial" + trial);
            for (int left = 1 + random.nextInt(MOST_IN_A_ROW); left > 0 && kills < KILLS; left--) {
                if (night.start(YEAR, AS_OF).killAfter(random.nextLong(whole))) {
                    kills++;
                }
            }
            assertThat(night.run(YEAR, AS_OF)).as("trial " + trial).isZero();
            assertSame(night, undisturbed, "trial " + trial);
            assertThat(night.strings("SELECT DISTINCT state FROM serviceplan.run"))
                    .containsExactly("PUBLISHED");
        }
    }

    private Night night(String name) throws IOException {
        Night night = new Night(folder.resolve(name), TestServer.emptyDatabase())
                .withRoster(folder.resolve("samples/roster.csv"));
        try (Stream<Path> files = Files.walk(inbox)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                night.put(inbox.relativize(file).toString(), Files.readAllBytes(file));
            }
        }
        return night;
    }

    private static void assertSame(Night night, Night undisturbed, String trial) throws IOException {
        assertThat(night.rows()).as(trial).isEqualTo(undisturbed.rows());
        Path first = firstComparison(night);
        assertThat(Files.readString(first)).as(trial).isEqualTo(Files.readString(firstComparison(undisturbed)));
    }

    /** Of the first run: where a trial's process ended by itself before its kill, the last run is another one. */
    private static Path firstComparison(Night night) throws IOException {
        try (Stream<Path> runs = Files.list(night.output().resolve("112"))) {
            return runs.filter(run -> run.getFileName().toString().endsWith("-01"))
                    .findFirst()
                    .orElseThrow()
                    .resolve("comparison.json");
        }
    }
}
