package org.serviceplan.batch.samples;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A plan as an office published it, transcribed cell by cell; the files are plan-model's test data. */
record PublishedPlan(JsonNode json) {

    static PublishedPlan read(String resource) throws IOException {
        try (InputStream in =
                Objects.requireNonNull(PublishedPlan.class.getResourceAsStream("/org/serviceplan/model/" + resource))) {
            return new PublishedPlan(JsonMapper.shared().readTree(in));
        }
    }

    List<JsonNode> items(String annex) {
        return json.get(annex).get("items").valueStream().toList();
    }
}
