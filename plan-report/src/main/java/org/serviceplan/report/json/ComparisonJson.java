package org.serviceplan.report.json;

import java.io.OutputStream;

import lombok.RequiredArgsConstructor;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultPrettyPrinter;

import org.serviceplan.report.comparison.ComparisonInput;
import org.serviceplan.report.comparison.NationalComparison;
import org.serviceplan.report.run.RunLog;

/**
 * Writes {@code comparison.json}: one UTF-8 object, keys in a fixed order, moments in Taiwan's time, lines ended by a line feed,
 * each annex, item, member, target, continuity and whatever else is many on a line of its own. Equal comparisons give equal bytes.
 */
public final class ComparisonJson {
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .build();

    private ComparisonJson() {}

    /**
     * Writes a comparison and leaves the stream open.
     *
     * @param log what the run has to say besides: changes and notes
     * @throws tools.jackson.core.JacksonException if the stream cannot be written to
     */
    public static void write(ComparisonInput input, NationalComparison comparison, RunLog log, OutputStream out) {
        JsonLines lines = new JsonLines();
        try (JsonGenerator json = FACTORY.createGenerator(new Layout(lines), out, JsonEncoding.UTF8)) {
            new ComparisonWriter(new Json(json, lines)).write(input, comparison, log);
            json.writeRaw('\n');
        }
    }

    @RequiredArgsConstructor
    private static final class Layout extends ObjectWriteContext.Base {
        private final JsonLines lines;

        @Override
        public PrettyPrinter getPrettyPrinter() {
            return new DefaultPrettyPrinter().withObjectIndenter(lines).withArrayIndenter(lines);
        }

        @Override
        public boolean hasPrettyPrinter() {
            return true;
        }
    }
}
