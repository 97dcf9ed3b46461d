package org.serviceplan.batch.nightly;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import static org.assertj.core.api.Assertions.assertThat;
import static org.serviceplan.batch.nightly.SampleNight.AS_OF;

@ExtendWith(OutputCaptureExtension.class)
class NightlyTest {
    @TempDir
    private Path folder;

    private Night night;

    @BeforeEach
    void emptyInbox() throws IOException {
        night = new Night(folder);
        Files.createDirectories(night.inbox());
    }

    @Test
    void samplesAreTakenInAndPublished(CapturedOutput output) throws IOException {
        night = new Night(folder, TestServer.emptyDatabase()).withSamples().withAllOffices();
        assertThat(night.run(AS_OF)).isZero();

        assertThat(night.files(112)).containsExactly(4, 4, 0, 0, 0);
        assertThat(night.count("office")).isEqualTo(19);
        assertThat(night.strings("SELECT kind || ' ' || office || ' ' || year FROM serviceplan.annex ORDER BY 1"))
                .containsExactly("MEASURES HUA 112", "MEASURES KIN 111", "OUTCOMES HUA 112", "OUTCOMES KIN 111");
        assertThat(night.strings(
                        "SELECT t.text FROM serviceplan.target t JOIN serviceplan.annex USING (file_id, annex_no)"
                                + " WHERE kind = 'MEASURES' ORDER BY item_no, measure_no"))
                .containsExactly("每年至少20小時", "至少2場次", "至少4場次");
        assertThat(night.count("cross_finding")).isEqualTo(2);
        assertThat(night.output().resolve("112/latest")).isSymbolicLink();
        try (var published = Files.list(night.output().resolve("112/latest"))) {
            assertThat(published.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder(
                            "全國比較報表.xlsx",
                            "全國比較報表.ods",
                            "index.html",
                            "comparison.json",
                            "measures.csv",
                            "charts",
                            "memos");
        }
        assertThat(output)
                .contains("檔案：4 個（收錄 4、退件 0、未變動 0、略過 0）")
                .contains("附件一　準時 1　逾期 0　未繳 18　退件 0")
                .doesNotContain("Exception");
    }

    @Test
    void everyMeasureComesBackAsItWasRead() {
        night = SampleNight.get();
        Map<String, List<String>> rows = night.rows();
        assertThat(rows.get("measure")).hasSize(21 + 36 + 21);
        assertThat(night.comparison(112).get("totals").get("measures").asInt()).isEqualTo(57);
        assertThat(night.comparison(112).get("totals").get("outcomes").asInt()).isEqualTo(21);
        assertThat(night.comparison(112).get("years").toString()).isEqualTo("[111,112]");
        assertThat(night.comparison(112).at("/offices/15/annexes/2/received").asString())
                .isEqualTo("2023-01-16T09:30:00+08:00");
    }

    @Test
    void secondRunChangesNothingButItsOwnRecord() throws IOException {
        night.withSamples();
        night.run(AS_OF);
        Map<String, List<String>> before = night.rows();
        assertThat(night.run(AS_OF)).isZero();
        assertThat(night.rows()).isEqualTo(before);
        assertThat(night.files(112)).containsExactly(4, 0, 0, 4, 0);
        assertThat(night.strings("SELECT state FROM serviceplan.run")).containsExactly("PUBLISHED", "PUBLISHED");
    }

    @Test
    void touchedFileIsReadAgainAndFoundUnchanged() throws IOException {
        night.withSamples();
        night.run();
        night.put("112/花蓮縣榮民服務處.xlsx", Files.readAllBytes(Night.SAMPLES.resolve("112/花蓮縣榮民服務處.xlsx")), Instant.now());
        night.run();
        assertThat(night.files(112)).containsExactly(4, 0, 0, 4, 0);
        assertThat(night.count("receipt")).isEqualTo(4);
    }

    @Test
    void correctedFileSupersedesAndTheOlderStaysAsHistory() throws IOException {
        night.put("a.xlsx", AnnexWorkbook.measures("花蓮縣榮民服務處", 112, "舊"));
        night.run();
        night.put("a.xlsx", AnnexWorkbook.measures("花蓮縣榮民服務處", 112, "新"), Night.WRITTEN.plusSeconds(3600));
        night.run();
        assertThat(night.files(112)).containsExactly(1, 1, 0, 0, 0);
        assertThat(night.strings("SELECT DISTINCT right(text, 1) || is_current FROM serviceplan.submission"
                        + " JOIN serviceplan.measure USING (file_id, annex_no) ORDER BY 1"))
                .containsExactly("新true", "舊false");
        assertThat(night.comparison(112).at("/totals/measures").asInt()).isEqualTo(6);
    }

    @Test
    void rejectedFileStaysRejectedUntilItsPathHoldsAnAcceptedOne() throws IOException {
        night.put("a.xlsx", AnnexWorkbook.measures("○○榮民服務處", 112, ""));
        night.put("b.xlsx", new byte[0]);
        night.put("c.xlsx", AnnexWorkbook.measures("金門縣榮民服務處", 112, ""));
        assertThat(night.run("--strict")).isEqualTo(1);
        assertThat(night.files(112)).containsExactly(3, 1, 2, 0, 0);
        night.run();
        assertThat(night.files(112)).containsExactly(3, 0, 0, 3, 0);
        assertThat(rejected()).containsExactly("a.xlsx", "b.xlsx");

        night.put("b.xlsx", AnnexWorkbook.measures("宜蘭縣榮民服務處", 112, ""));
        night.run();
        assertThat(night.files(112)).containsExactly(3, 1, 0, 2, 0);
        assertThat(rejected()).containsExactly("a.xlsx");
    }

    @Test
    void rejectedFileThatWasTakenBackStandsRejectedNoMore() throws IOException {
        night.put("a.xlsx", new byte[0]);
        night.put("b.xlsx", AnnexWorkbook.measures("金門縣榮民服務處", 112, ""));
        assertThat(night.run("--strict", "--year=112")).isEqualTo(1);
        Files.delete(night.inbox().resolve("a.xlsx"));
        night.run("--year=112");
        assertThat(rejected()).isEmpty();
    }

    @Test
    void fileSavedOverAnotherIsNewerUnderTheSameLineOfTheRegister() throws IOException {
        register("a.xlsx,2023-01-16 09:30");
        Instant written = Night.WRITTEN;
        for (String wording : List.of("甲", "乙", "丙", "丁")) {
            written = written.plusSeconds(3600);
            night.put("a.xlsx", AnnexWorkbook.measures("花蓮縣榮民服務處", 112, wording), written);
            night.run();
            assertThat(night.strings("SELECT DISTINCT right(text, 1) FROM serviceplan.current_measure"))
                    .containsExactly(wording);
        }
    }

    @Test
    void receiptThatTheRegisterNoLongerNamesCountsFromWhenItWasSeen() throws IOException {
        night.put("a.xlsx", AnnexWorkbook.measures("花蓮縣榮民服務處", 112, ""));
        register("a.xlsx,2022-12-01 09:30");
        night.run();
        assertThat(night.strings("SELECT status FROM serviceplan.submission_status WHERE path = 'a.xlsx'"))
                .containsExactly("準時");
        String registered =
                night.strings("SELECT received_at FROM serviceplan.submission").get(0);
        register();
        night.run();
        assertThat(night.strings("SELECT received_at FROM serviceplan.submission"))
                .doesNotContain(registered)
                .hasSize(1);
    }

    private void register(String... lines) throws IOException {
        Files.writeString(night.inbox().resolve("收文.csv"), "檔案,收文時間\n" + String.join("\n", lines) + "\n");
    }

    private List<String> rejected() {
        return night.strings(
                "SELECT DISTINCT path FROM serviceplan.current_finding WHERE status = 'REJECTED' ORDER BY 1");
    }

    @Test
    void sameBytesUnderTwoPathsAreTakenInOnce() throws IOException {
        byte[] workbook = AnnexWorkbook.measures("花蓮縣榮民服務處", 112, "");
        night.put("a.xlsx", workbook);
        night.put("b.xlsx", workbook, Night.WRITTEN.minusSeconds(3600));
        night.run();
        assertThat(night.files(112)).containsExactly(2, 1, 0, 1, 0);
        assertThat(night.count("annex")).isEqualTo(1);
        assertThat(night.strings("SELECT received_at AT TIME ZONE 'UTC' FROM serviceplan.submission"))
                .as("the earlier of the two")
                .containsExactly("2023-01-19 23:00:00");
    }

    @Test
    void filesThatAreNoWorkbooksAreIgnoredEveryNight() throws IOException {
        night.put(".DS_Store", new byte[] {0, 0, 0, 1});
        night.put("~$花蓮.xlsx", "root".getBytes(StandardCharsets.UTF_8));
        night.run("--year=112");
        night.run("--year=112");
        assertThat(night.files(112)).containsExactly(2, 0, 0, 0, 2);
    }

    @Test
    void emptyInboxStillGivesAReportThatEverythingIsMissing() {
        assertThat(night.run("--as-of=2023-02-01T02:00:00+08:00")).isZero();
        assertThat(night.files(112)).containsExactly(0, 0, 0, 0, 0);
        assertThat(night.run("--as-of=2023-02-01T02:00:00+08:00", "--strict")).isEqualTo(1);
    }

    @Test
    void registerDatesWhatIsNowUnderAPath() throws IOException {
        night.put("a.xlsx", AnnexWorkbook.measures("花蓮縣榮民服務處", 112, "舊"));
        night.put("收文.csv", "檔案,收文時間\na.xlsx,112/1/16 09:30\n".getBytes(StandardCharsets.UTF_8));
        night.run();
        night.put("a.xlsx", AnnexWorkbook.measures("花蓮縣榮民服務處", 112, "新"), Night.WRITTEN.plusSeconds(3600));
        night.put("收文.csv", "檔案,收文時間\na.xlsx,112/2/3 09:30\n昨天,x\n".getBytes(StandardCharsets.UTF_8));
        assertThat(night.run()).isZero();
        assertThat(night.strings("SELECT (registered_at AT TIME ZONE 'UTC')::text FROM serviceplan.receipt ORDER BY 1"))
                .containsExactly("2023-01-16 01:30:00", "2023-02-03 01:30:00");
        assertThat(night.strings("SELECT code FROM serviceplan.register_finding"))
                .containsExactly("REGISTER_TIME_UNRECOGNISED");
        assertThat(night.strings("SELECT status FROM serviceplan.submission_status"
                        + " WHERE office = 'HUA' AND kind = 'MEASURES' AND year = 112"))
                .containsExactly("逾期");
    }

    @Test
    void pastReportIsMadeAgainWithoutWhatCameLater() throws IOException {
        night.put("a.xlsx", AnnexWorkbook.measures("花蓮縣榮民服務處", 112, "舊"));
        night.put("b.xlsx", AnnexWorkbook.measures("金門縣榮民服務處", 112, ""), Night.WRITTEN.plusSeconds(7200));
        night.run("--as-of=2023-01-20T01:00:00Z");
        assertThat(night.comparison(112).at("/totals/measures").asInt()).isEqualTo(6);
        night.run("--as-of=2023-01-20T03:00:00Z");
        assertThat(night.comparison(112).at("/totals/measures").asInt()).isEqualTo(12);
    }

    @Test
    void yearsAskedForAreCoveredWithTheOneBefore() throws IOException {
        night.withSamples();
        night.run("--year=109-110");
        assertThat(night.comparison(110).get("years").toString()).isEqualTo("[109,110]");
        night.run("--year=112");
        assertThat(night.comparison(112).get("years").toString()).isEqualTo("[111,112]");
    }
}
