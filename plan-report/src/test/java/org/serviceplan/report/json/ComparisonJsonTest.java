package org.serviceplan.report.json;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.List;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.serviceplan.model.finding.Finding;
import org.serviceplan.model.finding.FindingCode;
import org.serviceplan.model.finding.Findings;
import org.serviceplan.model.finding.Severity;
import org.serviceplan.model.source.Sha256;
import org.serviceplan.model.source.SourceFile;
import org.serviceplan.model.source.WorkbookFormat;
import org.serviceplan.report.comparison.FileCounts;
import org.serviceplan.report.comparison.Plan;
import org.serviceplan.report.comparison.ReceivedSubmission;
import org.serviceplan.report.comparison.RejectedFile;
import org.serviceplan.report.comparison.World;
import org.serviceplan.report.comparison.change.RunFacts;
import org.serviceplan.report.run.RunLog;
import org.serviceplan.report.run.RunNote;

import static org.assertj.core.api.Assertions.assertThat;

class ComparisonJsonTest {
    private static final ReceivedSubmission ANNEX_1 =
            Plan.of(World.HUALIEN, 112).item(1, "辦理講習每年至少20小時", "辦理服務滿意度調查").measures("2023-01-16T01:30:00Z");
    private static final ReceivedSubmission ANNEX_2 = Plan.of(World.HUALIEN, 112)
            .outcome(1, 1, "辦理講習每年至少20小時", "全年辦理講習24小時")
            .outcomes("2024-01-16T09:30:00+08:00");

    private static final RejectedFile UNREADABLE = new RejectedFile(
            new SourceFile("花蓮縣榮民服務處/掃描.xls", Sha256.ofBytes(new byte[0]), WorkbookFormat.UNKNOWN),
            OffsetDateTime.parse("2023-01-20T01:00:00Z"),
            List.of(),
            Findings.of(List.of(
                    new Finding(FindingCode.of("FILE_EMPTY"), Severity.ERROR, null, null, "", "檔案是空的。請重新繳交。"))));

    @Test
    void whatWasComparedIsWrittenKeyByKey() {
        String sha1 = ANNEX_1.submission().file().sha256().hex();
        String sha2 = ANNEX_2.submission().file().sha256().hex();

        assertThat(json(world().years(112)))
                .isEqualTo(
                        """
                        {
                          "schema" : 1,
                          "year" : 112,
                          "years" : [ 112 ],
                          "asOf" : "2024-02-01T10:00:00+08:00",
                          "offices" : [
                            {
                              "code" : "HUA",
                              "name" : "花蓮縣榮民服務處",
                              "annexes" : [
                                { "year" : 112, "annex" : "MEASURES", "status" : "ON_TIME", "due" : "2023-01-31", "received" : "2023-01-16T09:30:00+08:00", "daysLate" : 0, "file" : "112/花蓮縣榮民服務處.xlsx", "sha256" : "%s", "findings" : { "ERROR" : 0, "WARNING" : 0, "INFO" : 0 } },
                                { "year" : 112, "annex" : "OUTCOMES", "status" : "ON_TIME", "due" : "2024-01-31", "received" : "2024-01-16T09:30:00+08:00", "daysLate" : 0, "file" : "112/花蓮縣榮民服務處.xlsx", "sha256" : "%s", "findings" : { "ERROR" : 0, "WARNING" : 0, "INFO" : 0 } }
                              ],
                              "items" : [
                                { "year" : 112, "item" : 1, "measures" : 2, "quantified" : 1, "reported" : 1 },
                                { "year" : 112, "item" : 2, "measures" : 0, "quantified" : 0, "reported" : 0 }
                              ]
                            }
                          ],
                          "themes" : [
                            {
                              "id" : "24ffe7335049",
                              "label" : "辦理講習每年至少20小時",
                              "members" : [
                                { "office" : "HUA", "year" : 112, "item" : 1, "measure" : 1, "cell" : "C3", "score" : 1, "shared" : [ ] }
                              ]
                            },
                            {
                              "id" : "2df975fabd90",
                              "label" : "辦理服務滿意度調查",
                              "members" : [
                                { "office" : "HUA", "year" : 112, "item" : 1, "measure" : 2, "cell" : "C4", "score" : 1, "shared" : [ ] }
                              ]
                            }
                          ],
                          "targets" : [
                            { "office" : "HUA", "year" : 112, "item" : 1, "measure" : 1, "comparison" : "AT_LEAST", "quantity" : 20, "unit" : "小時", "period" : "YEAR", "text" : "每年至少20小時", "actual" : 24, "attainment" : "MET", "evidence" : "全年辦理講習24小時", "approximate" : false, "reportedIn" : "D3" }
                          ],
                          "continuity" : [ ],
                          "totals" : {
                            "files" : {
                              "seen" : 2,
                              "accepted" : 2,
                              "rejected" : 0,
                              "unchanged" : 0,
                              "ignored" : 0
                            },
                            "measures" : 2,
                            "outcomes" : 1
                          },
                          "awaiting" : [ ],
                          "previous" : null,
                          "changes" : [ ],
                          "units" : [
                            { "year" : 112, "office" : null, "unit" : "", "offices" : 1, "measures" : 2, "quantified" : 1, "reported" : 1 },
                            { "year" : 112, "office" : "HUA", "unit" : "", "offices" : 1, "measures" : 2, "quantified" : 1, "reported" : 1 }
                          ],
                          "notes" : [ ]
                        }
                        """
                                .formatted(sha1, sha2));
    }

    @Test
    void whatIsMissingIsNull() {
        JsonNode json = JsonMapper.shared().readTree(json(World.of()));

        JsonNode annex = json.path("offices").path(0).path("annexes").path(0);
        assertThat(annex.path("received").isNull()).isTrue();
        assertThat(annex.path("file").isNull()).isTrue();
        assertThat(annex.path("sha256").isNull()).isTrue();
    }

    @Test
    void droppedMeasureHasOnlyAPreviousPlace() {
        JsonNode json = JsonMapper.shared()
                .readTree(json(World.of(
                        Plan.of(World.HUALIEN, 111)
                                .item(1, "辦理服務滿意度調查", "全年無休輪值")
                                .measures("2022-01-16T09:30:00+08:00"),
                        Plan.of(World.HUALIEN, 112).item(1, "辦理服務滿意度調查").measures("2023-01-16T09:30:00+08:00"))));

        assertThat(json.path("continuity").path(0).toString())
                .isEqualTo("{\"office\":\"HUA\",\"year\":112,\"kind\":\"CARRIED\",\"item\":1,\"measure\":1,"
                        + "\"previousItem\":1,\"previousMeasure\":1,\"score\":1}");
        assertThat(json.path("continuity").path(1).toString())
                .isEqualTo("{\"office\":\"HUA\",\"year\":112,\"kind\":\"DROPPED\",\"item\":null,\"measure\":null,"
                        + "\"previousItem\":1,\"previousMeasure\":2,\"score\":null}");
    }

    @Test
    void whatWaitsWhatChangedAndWhatTheRunCouldNotUseIsTold() {
        RunFacts before = RunFacts.of(World.of()
                .offices(List.of(World.HUALIEN))
                .years(112)
                .asOf("2023-01-10T02:00:00+08:00")
                .compare());
        RunNote note = new RunNote(RunNote.Origin.REGISTER, Severity.WARNING, "收文登記第 3 行未填檔案，略過此行。請補上。", ",2023-01-16");

        JsonNode json = JsonMapper.shared()
                .readTree(json(
                        World.of(ANNEX_1)
                                .offices(List.of(World.HUALIEN))
                                .years(112)
                                .with(UNREADABLE),
                        new RunLog("20230201-01", before, List.of(note))));

        assertThat(json.path("awaiting").toString())
                .isEqualTo("[{\"office\":\"HUA\",\"guessed\":true,\"year\":null,\"annexes\":[],"
                        + "\"received\":\"2023-01-20T09:00:00+08:00\",\"days\":12,\"file\":\"花蓮縣榮民服務處/掃描.xls\","
                        + "\"sha256\":\"" + UNREADABLE.file().sha256()
                        + "\",\"findings\":{\"ERROR\":1,\"WARNING\":0,\"INFO\":0},"
                        + "\"firstError\":\"檔案是空的。請重新繳交。\",\"otherAccepted\":false}]");
        assertThat(json.path("previous").asString()).isEqualTo("2023-01-10T02:00:00+08:00");
        assertThat(json.path("changes").toString())
                .isEqualTo("[{\"office\":\"HUA\",\"year\":112,\"annex\":\"MEASURES\",\"kind\":\"RECEIVED\","
                        + "\"before\":{\"status\":\"MISSING\",\"sha256\":null,\"ERROR\":0,\"WARNING\":0},"
                        + "\"now\":{\"status\":\"ON_TIME\",\"sha256\":\""
                        + ANNEX_1.submission().file().sha256()
                        + "\",\"ERROR\":0,\"WARNING\":0}}]");
        assertThat(json.path("notes").toString())
                .isEqualTo("[{\"origin\":\"REGISTER\",\"severity\":\"WARNING\","
                        + "\"message\":\"收文登記第 3 行未填檔案，略過此行。請補上。\",\"value\":\",2023-01-16\"}]");
    }

    @Test
    void equalInputGivesEqualBytes() {
        assertThat(json(World.of(ANNEX_2, ANNEX_1))).isEqualTo(json(World.of(ANNEX_1, ANNEX_2)));
    }

    private static World world() {
        return World.of(ANNEX_1, ANNEX_2)
                .offices(List.of(World.HUALIEN))
                .asOf("2024-02-01T02:00:00Z")
                .with(new FileCounts(2, 2, 0, 0, 0));
    }

    private static String json(World world) {
        return json(world, RunLog.none());
    }

    private static String json(World world, RunLog log) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ComparisonJson.write(world.input(), world.compare(), log, out);
        return out.toString(StandardCharsets.UTF_8);
    }
}
