package org.serviceplan.importer;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.serviceplan.importer.samples.LongSample;
import org.serviceplan.model.finding.Findings;

import static org.assertj.core.api.Assertions.assertThat;

/** Annexes of 50,000 rows, read by a JVM of its own that has little heap. */
final class SmallHeapTest {
    private static final int ROWS = 50_000;

    @TempDir
    private Path folder;

    @Test
    void aLongXlsxIsReadInASmallHeap() throws IOException, InterruptedException {
        assertThat(read("-Xmx64m", "long.xlsx", LongSample.of(ROWS).xlsx())).isEqualTo("ACCEPTED 50000 0 0");
    }

    @Test
    void aLongOdsIsReadInASmallHeap() throws IOException, InterruptedException {
        assertThat(read("-Xmx64m", "long.ods", LongSample.of(ROWS).ods())).isEqualTo("ACCEPTED 50000 0 0");
    }

    @Test
    void aFindingInEveryRowIsCountedAndFewAreKept() throws IOException, InterruptedException {
        assertThat(read(
                        "-Xmx64m",
                        "faulty.xlsx",
                        LongSample.withFaultyDeadlines(ROWS).xlsx()))
                .isEqualTo("ACCEPTED 50000 50000 " + Findings.KEPT_PER_CODE);
    }

    private String read(String heap, String name, byte[] content) throws IOException, InterruptedException {
        Path file = Files.write(folder.resolve(name), content);
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        heap,
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Reader.class.getName(),
                        file.toString())
                .redirectErrorStream(true)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(output).isZero();
        return output.strip();
    }

    /** Reads a file in a process of its own. */
    static final class Reader {
        private Reader() {}

        public static void main(String[] args) throws IOException {
            ImportResult result = AnnexImporter.standard().read(Path.of(args[0]), "112/long.xlsx");
            long measures = result.annexes().stream()
                    .flatMap(annex -> annex.annex().items().stream())
                    .mapToLong(item -> item.measures().size())
                    .sum();
            Findings findings = result.allFindings();
            System.out.println(result.status() + " " + measures + " " + findings.count() + " "
                    + findings.kept().size());
        }
    }
}
