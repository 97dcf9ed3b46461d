package org.serviceplan.batch.nightly;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.serviceplan.importer.testing.BookSketch;

import static org.assertj.core.api.Assertions.assertThat;

/** What the words, the roster, the limits or the program decide of a file is decided anew when they change, and only then. */
class RereadingTest {
    @TempDir
    private Path folder;

    @Test
    void fileRejectedForAnUnknownWordIsTakenInOnceTheWordIsKnown() throws IOException {
        Night night = new Night(folder);
        night.put("a.xlsx", annexOverTwoSheets("推展重點"));
        night.put("b.xlsx", AnnexWorkbook.measures("金門縣榮民服務處", 112, ""));
        night.run();
        assertThat(night.files(112)).containsExactly(2, 1, 1, 0, 0);
        Path first = night.output().resolve("112/latest").toRealPath();
        byte[] before = Files.readAllBytes(first.resolve("comparison.json"));
        String asOf = Night.json(first.resolve("comparison.json")).get("asOf").asString();

        Path words = Files.writeString(folder.resolve("詞彙.csv"), "kind,word\nMEASURE,推展重點\n");
        night.run("--vocabulary=" + words);
        assertThat(night.files(112)).containsExactly(2, 2, 0, 0, 0);
        assertThat(night.comparison(112).at("/totals/measures").asInt()).isEqualTo(8);
        assertThat(night.strings(
                        "SELECT sheet || ' ' || cell FROM serviceplan.current_measure WHERE text IN ('甲。', '乙。')"
                                + " ORDER BY item"))
                .as("An annex over two sheets keeps the cells of both")
                .containsExactly("附件一 C3", "附件一 '續'!C2");
        assertThat(Files.readString(newest(night).resolve("measures.csv"))).contains(",a.xlsx,附件一,C3", ",a.xlsx,續,C2");
        assertThat(received(night)).containsExactly("a.xlsx 2023-01-20 00:00:00", "b.xlsx 2023-01-20 00:00:00");
        assertThat(night.strings("SELECT DISTINCT path FROM serviceplan.current_finding WHERE status = 'REJECTED'"))
                .isEmpty();

        night.run("--vocabulary=" + words);
        assertThat(night.files(112)).containsExactly(2, 0, 0, 2, 0);
        assertThat(night.count("source_file")).isEqualTo(4);

        night.run("--vocabulary=" + words, "--as-of=" + asOf);
        assertThat(Files.readAllBytes(newest(night).resolve("comparison.json"))).isEqualTo(before);

        night.run();
        assertThat(night.files(112)).as("the word is gone again").containsExactly(2, 0, 0, 2, 0);
        assertThat(night.comparison(112).at("/totals/measures").asInt()).isEqualTo(6);
        assertThat(night.count("source_file")).isEqualTo(4);
    }

    @Test
    void fileRejectedForALimitIsTakenInOnceTheLimitIsRaised() throws IOException {
        Night night = new Night(folder);
        night.put("a.xlsx", annexOverTwoSheets("具體作法"));
        night.put("b.xlsx", AnnexWorkbook.measures("金門縣榮民服務處", 112, ""));
        night.run("--serviceplan.limits.sheets=1");
        assertThat(night.files(112)).containsExactly(2, 1, 1, 0, 0);
        assertThat(night.strings("SELECT path || ' ' || code || ' ' || message FROM serviceplan.current_finding"
                        + " WHERE status = 'REJECTED'"))
                .containsExactly("a.xlsx LIMIT_SHEETS 活頁簿有 2 張工作表，超過上限 1 張。請只保留附件的工作表，存檔後再繳交。");

        night.run("--serviceplan.limits.sheets=2");
        assertThat(night.files(112)).as("all are read again").containsExactly(2, 2, 0, 0, 0);
        assertThat(night.comparison(112).at("/totals/measures").asInt()).isEqualTo(8);
        assertThat(night.strings("SELECT DISTINCT path FROM serviceplan.current_finding WHERE status = 'REJECTED'"))
                .isEmpty();
    }

    private static Path newest(Night night) throws IOException {
        try (var reports = Files.list(night.output().resolve("112"))) {
            return reports.filter(report -> !report.endsWith("latest"))
                    .max(Path::compareTo)
                    .orElseThrow();
        }
    }

    private static List<String> received(Night night) {
        return night.strings(
                "SELECT path || ' ' || (received_at AT TIME ZONE 'UTC')::text FROM serviceplan.submission ORDER BY 1");
    }

    private static byte[] annexOverTwoSheets(String head) {
        return BookSketch.xlsx()
                .sheet("附件一", "花蓮縣榮民服務處112年度提升政府服務效能具體作法", "項次|實施要項|" + head, "一|完備基礎服務項目，注重服務特性差異化|一、甲。")
                .sheet("續", "項次|實施要項|" + head, "二|重視全程意見回饋及參與，力求服務切合民眾需求|一、乙。")
                .bytes();
    }
}
