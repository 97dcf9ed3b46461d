package org.serviceplan.batch.inspect;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.function.Consumer;

import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

import org.serviceplan.model.Annex;
import org.serviceplan.model.Measure;
import org.serviceplan.model.Outcome;
import org.serviceplan.model.PlanItem;
import org.serviceplan.model.ResponsibleUnit;
import org.serviceplan.model.calendar.Deadline;
import org.serviceplan.model.finding.Finding;
import org.serviceplan.model.office.Office;
import org.serviceplan.model.quantity.Figure;
import org.serviceplan.model.quantity.Target;

/** Writes one JSON object a line, in UTF-8, for programs. The keys and their order are a contract. */
@RequiredArgsConstructor
final class NdjsonWriter implements InspectionWriter {
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .build();

    private final OutputStream out;

    @Override
    public void write(InspectedFile file) throws IOException {
        try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), out, JsonEncoding.UTF8)) {
            new Line(json).file(file);
        }
        out.write('\n');
        out.flush();
    }

    @RequiredArgsConstructor
    private static final class Line {
        private final JsonGenerator json;

        void file(InspectedFile file) {
            json.writeStartObject();
            text("file", file.name());
            text("sha256", file.sha256());
            text("format", file.format());
            text("status", file.status());
            list("annexes", file.annexes(), this::annex);
            list("findings", file.findings().kept(), this::finding);
            json.writeEndObject();
        }

        private void annex(Annex annex) {
            text("annex", annex.kind());
            office(annex.office());
            if (annex.year() == null) {
                json.writeNullProperty("year");
            } else {
                json.writeNumberProperty("year", annex.year().value());
            }
            text("title", annex.title());
            text("sheet", annex.sheet());
            list("items", annex.items(), this::item);
        }

        private void office(@Nullable Office office) {
            if (office == null) {
                json.writeNullProperty("office");
                return;
            }
            json.writeObjectPropertyStart("office");
            text("code", office.code());
            text("name", office.name());
            json.writeEndObject();
        }

        private void item(PlanItem item) {
            json.writeNumberProperty("ordinal", item.ordinal());
            text("heading", item.heading());
            text("cell", item.cell().onItsSheet());
            if (item.cell().sheet() != null) {
                text("sheet", item.cell().sheet());
            }
            list("measures", item.measures(), measure -> measure(item, measure));
        }

        private void measure(PlanItem item, Measure measure) {
            json.writeNumberProperty("ordinal", measure.ordinal());
            text("text", measure.text());
            text("cell", measure.cell().onItsSheet());
            String sheet = measure.cell().sheet();
            if (sheet != null && !sheet.equals(item.cell().sheet())) {
                text("sheet", sheet);
            }
            json.writeArrayPropertyStart("units");
            measure.units().stream().map(ResponsibleUnit::name).forEach(json::writeString);
            json.writeEndArray();
            deadline(measure.deadline());
            list("targets", measure.targets(), this::target);
            outcome(measure.outcome());
        }

        private void deadline(@Nullable Deadline deadline) {
            if (deadline == null) {
                json.writeNullProperty("deadline");
                return;
            }
            json.writeObjectPropertyStart("deadline");
            text("kind", deadline.kind());
            text("text", deadline.text());
            text("date", deadline.date());
            json.writeEndObject();
        }

        private void target(Target target) {
            text("comparison", target.comparison());
            json.writeNumberProperty("quantity", target.quantity());
            text("unit", target.unit());
            text("period", target.period());
            text("text", target.text());
        }

        private void outcome(@Nullable Outcome outcome) {
            if (outcome == null) {
                json.writeNullProperty("outcome");
                return;
            }
            json.writeObjectPropertyStart("outcome");
            text("text", outcome.text());
            list("figures", outcome.figures(), this::figure);
            json.writeEndObject();
        }

        private void figure(Figure figure) {
            json.writeNumberProperty("quantity", figure.quantity());
            text("unit", figure.unit());
            json.writeBooleanProperty("approximate", figure.approximate());
            text("text", figure.text());
        }

        private void finding(Finding finding) {
            text("code", finding.code());
            text("severity", finding.severity());
            text("sheet", finding.sheet());
            text("cell", finding.cell());
            text("value", finding.value());
            text("message", finding.message());
        }

        private <T> void list(String name, List<T> values, Consumer<T> writer) {
            json.writeArrayPropertyStart(name);
            for (T value : values) {
                json.writeStartObject();
                writer.accept(value);
                json.writeEndObject();
            }
            json.writeEndArray();
        }

        private void text(String name, @Nullable Object value) {
            if (value == null) {
                json.writeNullProperty(name);
            } else {
                json.writeStringProperty(name, value.toString());
            }
        }
    }
}
