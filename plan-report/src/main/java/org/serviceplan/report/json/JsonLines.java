package org.serviceplan.report.json;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter.Indenter;

/** Two spaces a level and the same line ends on every system, save where something is to stay on one line. */
final class JsonLines implements Indenter {
    private static final DefaultIndenter LINES = new DefaultIndenter("  ", "\n");

    private boolean joined;

    /** Keeps what is written meanwhile on one line. */
    void joined(Runnable content) {
        boolean before = joined;
        joined = true;
        content.run();
        joined = before;
    }

    @Override
    public void writeIndentation(JsonGenerator generator, int level) {
        if (joined) {
            generator.writeRaw(' ');
        } else {
            LINES.writeIndentation(generator, level);
        }
    }

    @Override
    public boolean isInline() {
        return false;
    }
}
