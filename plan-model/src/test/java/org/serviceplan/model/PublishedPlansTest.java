package org.serviceplan.model;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.serviceplan.model.calendar.Deadline;
import org.serviceplan.model.calendar.MinguoYear;
import org.serviceplan.model.framework.PlanFramework;
import org.serviceplan.model.office.OfficeRoster;
import org.serviceplan.model.quantity.Target;
import org.serviceplan.model.quantity.TargetComparison;
import org.serviceplan.model.quantity.TargetPeriod;
import org.serviceplan.model.text.LayoutText;
import org.serviceplan.model.text.TextDifference;

import static org.assertj.core.api.Assertions.assertThat;

/** What the two plans that offices published say, in the words of this model. */
class PublishedPlansTest {
    private static final JsonNode HUALIEN = read("hualien-112.json");
    private static final JsonNode KINMEN = read("kinmen-111.json");

    @Test
    void hualienPromisesThreeTargets() {
        assertThat(targets(HUALIEN))
                .containsExactly(
                        atLeast(20, "小時", TargetPeriod.YEAR, "每年至少20小時"),
                        new Target(TargetComparison.AT_LEAST, BigDecimal.valueOf(2), "場次", null, "至少2場次"),
                        new Target(TargetComparison.AT_LEAST, BigDecimal.valueOf(4), "場次", null, "至少4場次"));
    }

    @Test
    void kinmenPromisesNone() {
        assertThat(measures(KINMEN, "annex1")).hasSize(36);
        assertThat(targets(KINMEN)).isEmpty();
    }

    @Test
    void measuresAreKeptToTheLetter() {
        for (String measure : measures(HUALIEN, "annex1")) {
            assertThat(LayoutText.joined(measure)).isEqualTo(measure);
        }
    }

    @Test
    void hualienRewordsTwoMeasuresInItsSecondAnnex() {
        List<String> promised = measures(HUALIEN, "annex1");
        List<String> reported = measures(HUALIEN, "annex2");
        List<String> differences = new ArrayList<>();
        for (int i = 0; i < promised.size(); i++) {
            TextDifference difference = TextDifference.between(promised.get(i), reported.get(i));
            if (!difference.isEmpty()) {
                differences.add(difference.describe());
            }
        }
        assertThat(differences)
                .containsExactly("設置全功能櫃台，賡續推動「一處收件、全程服務」作業。〔多：。〕", "提供跨平臺線上通用服務（如申辦、查詢等），增加退除役官兵及眷屬使用意願與效益〔多：訊〕。");
    }

    @ParameterizedTest
    @CsvSource({"hualien-112.json, annex1, 6", "hualien-112.json, annex2, 6", "kinmen-111.json, annex1, 6"})
    void everyHeadingIsTheFrameworks(String plan, String annex, int items) {
        PlanFramework framework = PlanFramework.forYear(MinguoYear.of(112));
        List<JsonNode> headings = read(plan).get(annex).get("items").findValues("heading");
        assertThat(headings).hasSize(items);
        for (int i = 0; i < items; i++) {
            assertThat(framework.byHeading(headings.get(i).asString())).isEqualTo(framework.item(i + 1));
        }
    }

    @Test
    void kinmensLostCharacterIsNotAccepted() {
        PlanFramework framework = PlanFramework.forYear(MinguoYear.of(111));
        String heading = KINMEN.get("annex2").get("items").get(0).get("heading").asString();
        assertThat(framework.byHeading(heading)).isEmpty();
        assertThat(TextDifference.between(framework.items().get(0).heading(), heading)
                        .describe())
                .isEqualTo("完備基礎服務項目，注重服務特性〔漏：差〕異化");
    }

    @Test
    void everyDeadlineIsOngoingOrBlank() {
        assertThat(deadlines(HUALIEN)).containsOnly(Deadline.Kind.ONGOING).hasSize(6);
        assertThat(deadlines(KINMEN))
                .containsExactly(
                        Deadline.Kind.ONGOING,
                        Deadline.Kind.BLANK,
                        Deadline.Kind.BLANK,
                        Deadline.Kind.BLANK,
                        Deadline.Kind.BLANK,
                        Deadline.Kind.BLANK);
    }

    @ParameterizedTest
    @CsvSource({"hualien-112.json, HUA", "kinmen-111.json, KIN"})
    void titlesNameTheirOffice(String plan, String code) {
        for (String annex : List.of("annex1", "annex2")) {
            String title = read(plan).get(annex).get("title").asString();
            assertThat(OfficeRoster.standard().find(title))
                    .hasValueSatisfying(
                            office -> assertThat(office.code().value()).isEqualTo(code));
        }
    }

    @Test
    void kinmensTitlesNameTheirYear() {
        assertThat(MinguoYear.find(KINMEN.get("annex1").get("title").asString()))
                .hasValue(MinguoYear.of(111));
        assertThat(MinguoYear.find(HUALIEN.get("annex1").get("title").asString()))
                .isEmpty();
    }

    private static List<Target> targets(JsonNode plan) {
        return measures(plan, "annex1").stream()
                .flatMap(measure -> Target.findAll(measure).stream())
                .toList();
    }

    private static List<String> measures(JsonNode plan, String annex) {
        return plan.get(annex).get("items").findValues("text").stream()
                .map(JsonNode::asString)
                .toList();
    }

    private static List<Deadline.Kind> deadlines(JsonNode plan) {
        return plan.get("annex1").get("items").findValues("deadline").stream()
                .map(text -> Deadline.parse(text.asString(), null).kind())
                .toList();
    }

    private static Target atLeast(int quantity, String unit, TargetPeriod period, String text) {
        return new Target(TargetComparison.AT_LEAST, BigDecimal.valueOf(quantity), unit, period, text);
    }

    private static JsonNode read(String name) {
        try (InputStream file = Objects.requireNonNull(PublishedPlansTest.class.getResourceAsStream(name))) {
            return JsonMapper.shared().readTree(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
