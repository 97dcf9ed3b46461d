package org.serviceplan.batch.monitoring;

import java.io.StringWriter;
import java.time.Instant;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

import org.serviceplan.batch.settings.AsOf;
import org.serviceplan.batch.store.WorkerSign;

/** How a worker stands, as a JSON object. */
final class WorkerMessage {
    private static final JsonFactory JSON = new JsonFactory();

    private WorkerMessage() {}

    static String of(WorkerReport report, Instant lastSign) {
        StringWriter text = new StringWriter();
        WorkerSign sign = report.sign();
        try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), text)) {
            json.writeStartObject();
            json.writeStringProperty("status", "ALIVE");
            json.writeStringProperty("worker", sign.name());
            json.writeStringProperty("host", sign.host());
            json.writeStringProperty("program", sign.program());
            json.writeNumberProperty("threads", sign.threads());
            json.writeStringProperty(
                    "startedAt", AsOf.inTaipei(report.startedAt()).toString());
            json.writeStringProperty("lastSign", AsOf.inTaipei(lastSign).toString());
            json.writeStringProperty("doing", sign.doing());
            json.writeNumberProperty("files", sign.files());
            json.writeNumberProperty("parts", sign.parts());
            json.writeNumberProperty("failures", sign.failures());
            json.writeEndObject();
        }
        return text.toString();
    }
}
