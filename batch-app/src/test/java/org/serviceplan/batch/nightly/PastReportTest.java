package org.serviceplan.batch.nightly;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** Past reports can be made again, and never take the place of newer ones. */
class PastReportTest {
    private static final String HUALIEN = "花蓮縣榮民服務處";
    private static final String KINMEN = "金門縣榮民服務處";

    @TempDir
    Path folder;

    private Night night;

    @BeforeEach
    void makeInbox() {
        night = new Night(folder);
    }

    @Test
    void whateverHappenedSinceAPastReportIsTheSameAgain() throws IOException {
        Path pairings = folder.resolve("pairings.csv");
        night.put("a.xlsx", AnnexWorkbook.measures(HUALIEN, 112, "甲"));
        night.put("b.xlsx", AnnexWorkbook.measures(KINMEN, 112, "甲"));
        night.put("c.xlsx", new byte[0]);
        night.put("d.xlsx", AnnexWorkbook.measures("○○榮民服務處", 112, ""));
        register("a.xlsx,112/1/16 09:30");
        decide(pairings, "不同,HUA,112,1,1,KIN,112,1,1");
        night.run("--pairings=" + pairings);
        Path first = latest();
        byte[] json = Files.readAllBytes(first.resolve("comparison.json"));
        String asOf = Night.json(first.resolve("comparison.json")).get("asOf").asString();

        night.put("a.xlsx", AnnexWorkbook.measures(HUALIEN, 112, "乙"), Night.WRITTEN.plusSeconds(3600));
        night.put("b.xlsx", new byte[0], Night.WRITTEN.plusSeconds(3600));
        night.put("e.xlsx", AnnexWorkbook.measures("宜蘭縣榮民服務處", 112, ""));
        Files.delete(night.inbox().resolve("c.xlsx"));
        register("a.xlsx,112/1/10 09:30", "d.xlsx,112/1/11 09:30");
        decide(pairings, "");
        night.run("--pairings=" + pairings);
        Path second = latest();
        assertThat(second).isNotEqualTo(first);
        assertThat(Files.readAllBytes(second.resolve("comparison.json"))).isNotEqualTo(json);

        Files.delete(night.inbox().resolve("d.xlsx"));
        night.run("--pairings=" + pairings, "--as-of=" + asOf);

        List<Path> reports = reports();
        assertThat(reports).hasSize(3).startsWith(first, second);
        assertThat(Files.readAllBytes(reports.get(2).resolve("comparison.json")))
                .isEqualTo(json);
        assertThat(Files.readAllBytes(reports.get(2).resolve("measures.csv")))
                .isEqualTo(Files.readAllBytes(first.resolve("measures.csv")));
        assertThat(latest()).isEqualTo(second);
    }

    @Test
    void anyOtherMomentIsToldAsFarAsIsKnownNow() throws IOException {
        night.put("a.xlsx", AnnexWorkbook.measures(HUALIEN, 112, ""));
        night.run("--as-of=2023-02-01T02:00:00+08:00");
        assertThat(night.files(112)).containsExactly(1, 1, 0, 0, 0);

        night.put("b.xlsx", AnnexWorkbook.measures(KINMEN, 112, ""));
        night.run("--as-of=2023-02-01T02:00:00+08:00");

        assertThat(night.comparison(112).at("/totals/measures").asInt()).isEqualTo(12);
        assertThat(night.files(112)).containsExactly(2, 1, 0, 1, 0);
    }

    @Test
    void pathThatReturnsToEarlierBytesIsWhatLiesInTheInbox() throws IOException {
        byte[] first = AnnexWorkbook.measures(HUALIEN, 112, "甲");
        for (byte[] content : List.of(first, AnnexWorkbook.measures(HUALIEN, 112, "乙"), first)) {
            night.put("a.xlsx", content, Instant.now().minusSeconds(60));
            night.run();
        }
        assertThat(night.strings("SELECT DISTINCT right(text, 1) FROM serviceplan.current_measure"))
                .containsExactly("甲");
        assertThat(night.strings("SELECT DISTINCT right(label, 1) FROM serviceplan.theme"))
                .containsExactly("甲");
        assertThat(night.count("receipt")).isEqualTo(2);
    }

    @Test
    void rejectedFileThatReturnsStandsRejectedAgain() throws IOException {
        byte[] faulty = AnnexWorkbook.measures("○○榮民服務處", 112, "");
        for (byte[] content : List.of(faulty, AnnexWorkbook.measures(HUALIEN, 112, ""), faulty)) {
            night.put("a.xlsx", content, Instant.now().minusSeconds(60));
            night.run("--year=112");
        }
        assertThat(night.comparison(112).at("/totals/measures").asInt()).isZero();
        assertThat(night.strings("SELECT DISTINCT path FROM serviceplan.current_finding WHERE status = 'REJECTED'"))
                .containsExactly("a.xlsx");
    }

    private void register(String... lines) throws IOException {
        night.put("收文.csv", ("檔案,收文時間\n" + String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8));
    }

    private static void decide(Path pairings, String line) throws IOException {
        Files.writeString(pairings, "處置,機關,年度,項次,序號,機關,年度,項次,序號\n" + line + "\n");
    }

    private Path latest() throws IOException {
        return night.output().resolve("112/latest").toRealPath();
    }

    private List<Path> reports() throws IOException {
        try (Stream<Path> reports = Files.list(night.output().resolve("112").toRealPath())) {
            return reports.filter(report -> !report.endsWith("latest")).sorted().toList();
        }
    }
}
