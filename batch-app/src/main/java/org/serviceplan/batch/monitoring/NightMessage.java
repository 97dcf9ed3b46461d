package org.serviceplan.batch.monitoring;

import java.io.StringWriter;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

import org.serviceplan.batch.settings.AsOf;

/** How a night went, as a JSON object. */
final class NightMessage {
    private static final JsonFactory JSON = new JsonFactory();

    private NightMessage() {}

    static String published(NightResult result) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), text)) {
            json.writeStartObject();
            json.writeStringProperty("status", "PUBLISHED");
            json.writeStringProperty("run", result.run().value());
            json.writeNumberProperty("year", result.year().value());
            json.writeStringProperty(
                    "finishedAt", AsOf.inTaipei(result.finishedAt()).toString());
            json.writeStringProperty("report", result.report());
            result.files().forEach(json::writeNumberProperty);
            json.writeEndObject();
        }
        return text.toString();
    }

    static String failed(int exitStatus, String message) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), text)) {
            json.writeStartObject();
            json.writeStringProperty("status", "FAILED");
            json.writeNumberProperty("exitStatus", exitStatus);
            json.writeStringProperty("message", message);
            json.writeEndObject();
        }
        return text.toString();
    }
}
