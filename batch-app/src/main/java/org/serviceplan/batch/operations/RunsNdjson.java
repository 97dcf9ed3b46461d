package org.serviceplan.batch.operations;

import java.io.PrintWriter;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

import org.serviceplan.batch.settings.AsOf;
import org.serviceplan.batch.store.RunAccount;
import org.serviceplan.batch.store.RunAccount.Attempt;
import org.serviceplan.batch.store.RunAccount.Share;
import org.serviceplan.batch.store.RunAccount.StepTime;
import org.serviceplan.report.comparison.FileCounts;

/** Runs for programs: an object a line. */
final class RunsNdjson implements RunsWriter {
    private static final JsonFactory JSON =
            JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

    @Override
    public void write(List<RunAccount> runs, PrintWriter out) {
        for (RunAccount run : runs) {
            try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), out)) {
                write(run, json);
            }
            out.println();
        }
    }

    private static void write(RunAccount run, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("run", run.run().value());
        json.writeStringProperty("state", run.state().name());
        json.writeStringProperty("startedAt", time(run.startedAt()));
        json.writeStringProperty("asOf", time(run.asOf()));
        json.writeStringProperty("finishedAt", time(run.finishedAt()));
        number(json, "year", run.year() == null ? null : run.year().value());
        json.writeStringProperty("folder", run.folder());
        write(run.files(), json);
        json.writeArrayPropertyStart("workers");
        run.shares().forEach(share -> write(share, json));
        json.writeEndArray();
        json.writeArrayPropertyStart("attempts");
        run.attempts().forEach(attempt -> write(attempt, json));
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void write(FileCounts files, JsonGenerator json) {
        json.writeObjectPropertyStart("files");
        files.forEach(json::writeNumberProperty);
        json.writeEndObject();
    }

    private static void write(Share share, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("name", share.worker());
        json.writeNumberProperty("files", share.files());
        json.writeEndObject();
    }

    private static void write(Attempt attempt, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("status", attempt.status());
        number(json, "millis", millis(attempt.took()));
        json.writeStringProperty("message", attempt.message());
        json.writeArrayPropertyStart("steps");
        for (StepTime step : attempt.steps()) {
            json.writeStartObject();
            json.writeStringProperty("name", step.name());
            number(json, "millis", millis(step.took()));
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void number(JsonGenerator json, String name, @Nullable Number value) {
        if (value == null) {
            json.writeNullProperty(name);
        } else {
            json.writeNumberProperty(name, value.longValue());
        }
    }

    private static @Nullable Long millis(@Nullable Duration time) {
        return time == null ? null : time.toMillis();
    }

    private static @Nullable String time(@Nullable Instant moment) {
        return moment == null ? null : AsOf.inTaipei(moment).toString();
    }
}
