package org.serviceplan.batch.nightly;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/** What a run concluded is in the database as it is in the report, what changed since the run before with it. */
class ResultsTest {
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
    void viewsHoldWhatTheReportHolds() {
        night = SampleNight.get();
        JsonNode comparison = night.comparison(112);

        List<String> members = new ArrayList<>();
        for (JsonNode theme : comparison.get("themes")) {
            for (JsonNode member : theme.get("members")) {
                members.add(text(theme, "id") + " " + text(member, "office", "year", "item", "measure", "cell"));
            }
        }
        assertThat(
                        night.strings(
                                "SELECT concat_ws(' ', theme, office, year, item, measure, cell) FROM serviceplan.theme_member ORDER BY position"))
                .hasSize(57)
                .isEqualTo(members);
        assertThat(night.strings("SELECT theme || ' ' || label FROM serviceplan.theme ORDER BY position"))
                .isEqualTo(texts(comparison.get("themes"), "id", "label"));
        assertThat(
                        night.strings(
                                "SELECT concat_ws(' ', office, year, item, measure, comparison, text, attainment) FROM serviceplan.target_attainment ORDER BY position"))
                .isNotEmpty()
                .isEqualTo(texts(
                        comparison.get("targets"),
                        "office",
                        "year",
                        "item",
                        "measure",
                        "comparison",
                        "text",
                        "attainment"));
        assertThat(
                        night.strings(
                                "SELECT concat_ws(' ', office, year, kind, status, days_late)"
                                        + " FROM serviceplan.run_annex JOIN serviceplan.office ON code = office ORDER BY position, year, kind"))
                .hasSize(19 * 4)
                .isEqualTo(annexes(comparison));
        assertThat(night.strings("SELECT office || ' ' || annex || ' ' || year || ' ' || days_overdue"
                        + " FROM serviceplan.chase_list WHERE office IN ('HUA', 'KIN') ORDER BY 1"))
                .containsExactly("HUA 附件一 111 731", "HUA 附件二 111 366", "KIN 附件一 112 366", "KIN 附件二 112 1");
        assertThat(night.strings("SELECT total::text FROM serviceplan.item_statistic"
                        + " WHERE year = 112 AND item IS NULL AND indicator = 'MEASURES'"))
                .containsExactly("21");
    }

    private static List<String> annexes(JsonNode comparison) {
        List<String> annexes = new ArrayList<>();
        for (JsonNode office : comparison.get("offices")) {
            for (JsonNode annex : office.get("annexes")) {
                annexes.add(text(office, "code") + " " + text(annex, "year", "annex", "status", "daysLate"));
            }
        }
        return annexes;
    }

    private static List<String> texts(JsonNode nodes, String... fields) {
        List<String> texts = new ArrayList<>();
        nodes.forEach(node -> texts.add(text(node, fields)));
        return texts;
    }

    private static String text(JsonNode node, String... fields) {
        List<String> values = new ArrayList<>();
        for (String field : fields) {
            values.add(node.get(field).asString());
        }
        return String.join(" ", values);
    }

    @Test
    void changesAreToldFromNightToNight() throws IOException {
        night.put("a.xlsx", AnnexWorkbook.measures(HUALIEN, 112, "甲"));
        night.put("c.xlsx", AnnexWorkbook.measures(KINMEN, 112, "甲"));
        night.run();
        assertThat(changes())
                .as("a first report has nothing to be held against")
                .isEmpty();

        night.put("a.xlsx", AnnexWorkbook.measures(HUALIEN, 112, "乙"), Night.WRITTEN.plusSeconds(3600));
        night.put("b.xlsx", AnnexWorkbook.measures("宜蘭縣榮民服務處", 112, ""));
        night.run();
        assertThat(changes()).containsExactly("ILA RECEIVED MISSING ON_TIME", "HUA REPLACED ON_TIME ON_TIME");

        night.run();
        assertThat(changes()).isEmpty();
    }

    private List<String> changes() {
        return night.strings(
                "SELECT concat_ws(' ', office, change, status_before, status) FROM serviceplan.annex_change ORDER BY position");
    }

    @Test
    void headquartersDecisionsHoldAndFaultyLinesAreNoted() throws IOException {
        night.put("a.xlsx", AnnexWorkbook.measures(HUALIEN, 112, "甲"));
        night.put("b.xlsx", AnnexWorkbook.measures(KINMEN, 112, "甲"));
        night.run();
        assertThat(themesOf("item = 1")).isEqualTo(1);

        Path pairings = folder.resolve("pairings.csv");
        Files.writeString(
                pairings,
                """
                處置,機關,年度,項次,序號,機關,年度,項次,序號
                不同,花蓮縣榮民服務處,112,1,1,KIN,112,1,1
                同,HUA,112,2,1,月球榮民服務處,112,2,1
                同,HUA,112,9,9,KIN,112,2,1
                """);
        night.run("--pairings=" + pairings);

        assertThat(themesOf("item = 1")).isEqualTo(2);
        assertThat(night.run("--pairings=" + folder.resolve("missing.csv"))).isEqualTo(2);
        assertThat(night.count("run WHERE pairings IS NOT NULL")).isEqualTo(1);
    }

    private int themesOf(String which) {
        return night.strings("SELECT DISTINCT theme FROM serviceplan.theme_member WHERE " + which)
                .size();
    }
}
