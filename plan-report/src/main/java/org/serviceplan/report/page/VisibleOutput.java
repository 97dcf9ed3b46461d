package org.serviceplan.report.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;

import gg.jte.TemplateOutput;

import org.serviceplan.report.presentation.VisibleText;

/** Where a page is written to: what offices submit is shown, all of it, and does nothing. */
final class VisibleOutput implements TemplateOutput {
    private final Writer out;

    VisibleOutput(Writer out) {
        this.out = out;
    }

    @Override
    public void writeContent(String value) {
        write(VisibleText.of(value));
    }

    @Override
    public void writeContent(String value, int begin, int end) {
        writeContent(value.substring(begin, end));
    }

    private void write(String value) {
        try {
            out.write(value);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
