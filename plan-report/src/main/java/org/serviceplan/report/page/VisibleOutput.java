package org.serviceplan.report.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Locale;
import java.util.regex.Pattern;

import gg.jte.TemplateOutput;

/**
 * Where a page is written to. Characters that cannot be seen but change what can (such as U+202E, which turns text around) are
 * written by their number: what offices submit is shown and does nothing.
 */
final class VisibleOutput implements TemplateOutput {
    private static final Pattern HIDDEN = Pattern.compile(
            "[\\p{Cc}\\u200B-\\u200F\\u2028-\\u202E\\u2060-\\u206F\\uFEFF\\uFFF9-\\uFFFB&&[^\\n\\r\\t]]");

    private final Writer out;

    VisibleOutput(Writer out) {
        this.out = out;
    }

    @Override
    public void writeContent(String value) {
        write(HIDDEN.matcher(value).find() ? visible(value) : value);
    }

    @Override
    public void writeContent(String value, int begin, int end) {
        writeContent(value.substring(begin, end));
    }

    private static String visible(String value) {
        return HIDDEN.matcher(value)
                .replaceAll(match -> String.format(
                        Locale.ROOT, "⟨U+%04X⟩", (int) match.group().charAt(0)));
    }

    private void write(String value) {
        try {
            out.write(value);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
