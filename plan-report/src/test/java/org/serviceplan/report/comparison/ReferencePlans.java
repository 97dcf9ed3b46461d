package org.serviceplan.report.comparison;

import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The two published plans and the labelled pairs, as transcribed in the test resources. */
public final class ReferencePlans {
    private ReferencePlans() {}

    /** The transcription with this name, such as hualien-112. */
    public static JsonNode read(String name) {
        InputStream in = Objects.requireNonNull(ReferencePlans.class.getResourceAsStream(name + ".json"), name);
        return JsonMapper.shared().readTree(in);
    }

    /** The measures of a plan's annex 1 by item and number: 1.6 is the sixth of item one. */
    public static Map<String, String> annex1Texts(String name) {
        Map<String, String> texts = new LinkedHashMap<>();
        for (JsonNode item : read(name).path("annex1").path("items")) {
            for (JsonNode measure : item.path("measures")) {
                String key = item.path("ordinal").asInt() + "."
                        + measure.path("ordinal").asInt();
                texts.put(key, measure.path("text").asString());
            }
        }
        return texts;
    }
}
