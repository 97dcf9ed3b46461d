package org.serviceplan.report.comparison;

import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.serviceplan.model.office.Office;

/** The two published plans and the labelled pairs, as transcribed in the test resources. */
public final class ReferencePlans {
    private ReferencePlans() {}

    /** The transcription of a plan, such as hualien-112, from plan-model's test data. */
    private static JsonNode plan(String name) {
        return read("/org/serviceplan/model/" + name + ".json");
    }

    /** A JSON file on the class path. */
    public static JsonNode read(String resource) {
        InputStream in = Objects.requireNonNull(ReferencePlans.class.getResourceAsStream(resource), resource);
        return JsonMapper.shared().readTree(in);
    }

    /** The measures of a plan's annex 1 by item and number: 1.6 is the sixth of item one. */
    public static Map<String, String> annex1Texts(String name) {
        Map<String, String> texts = new LinkedHashMap<>();
        forEachMeasure(
                plan(name).path("annex1"),
                (item, measure) -> texts.put(
                        item + "." + measure.path("ordinal").asInt(),
                        measure.path("text").asString()));
        return texts;
    }

    /** A plan's annex 1 as a submission, a measure a row; targets are read from the texts. */
    public static ReceivedSubmission annex1(String name, Office office, String received) {
        JsonNode plan = plan(name);
        Plan built = Plan.of(office, plan.path("rocYear").asInt());
        forEachMeasure(
                plan.path("annex1"),
                (item, measure) -> built.measure(
                        item,
                        measure.path("ordinal").asInt(),
                        measure.path("text").asString()));
        return built.measures(received);
    }

    /** A plan's annex 2 as a submission. */
    public static ReceivedSubmission annex2(String name, Office office, String received) {
        JsonNode plan = plan(name);
        Plan built = Plan.of(office, plan.path("rocYear").asInt());
        forEachMeasure(
                plan.path("annex2"),
                (item, measure) -> built.outcome(
                        item,
                        measure.path("ordinal").asInt(),
                        measure.path("text").asString(),
                        measure.path("result").asString()));
        return built.outcomes(received);
    }

    private static void forEachMeasure(JsonNode annex, BiConsumer<Integer, JsonNode> consumer) {
        for (JsonNode item : annex.path("items")) {
            item.path("measures")
                    .forEach(measure -> consumer.accept(item.path("ordinal").asInt(), measure));
        }
    }
}
