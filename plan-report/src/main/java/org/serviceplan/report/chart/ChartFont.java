package org.serviceplan.report.chart;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The Chinese font that every text in every picture is set in (Noto Sans TC); fresh machines have none of their own. */
final class ChartFont {
    private static final Font REGULAR = load("NotoSansTC-Regular.ttf");
    /** Drawn as it is, and known as bold to those that ask. */
    private static final Font BOLD = load("NotoSansTC-Bold.ttf").deriveFont(Font.BOLD);

    private ChartFont() {}

    static Font regular(double size) {
        return REGULAR.deriveFont((float) size);
    }

    static Font bold(double size) {
        return BOLD.deriveFont((float) size);
    }

    /** The text with the mark of printers (〓) where the font has no character, rather than a box. */
    static String displayable(String text) {
        StringBuilder shown = new StringBuilder();
        text.codePoints().forEach(c -> shown.appendCodePoint(REGULAR.canDisplay(c) && BOLD.canDisplay(c) ? c : '〓'));
        return shown.toString();
    }

    /** The font file as it is in the jar. */
    static InputStream open(String file) throws IOException {
        InputStream in = ChartFont.class.getResourceAsStream("/org/serviceplan/report/font/" + file);
        if (in == null) {
            throw new IOException("The font is missing from the class path: " + file);
        }
        return in;
    }

    private static Font load(String file) {
        try {
            return create(file);
        } catch (IOException | InternalError noSystemFont) {
            // A machine without a single font stops Java's font system, until it is told of one.
            StandInFont.install(file);
        }
        try {
            return create(file);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot load the font " + file, e);
        }
    }

    private static Font create(String file) throws IOException {
        try (InputStream in = open(file)) {
            return Font.createFont(Font.TRUETYPE_FONT, in);
        } catch (FontFormatException e) {
            throw new IOException("Not a font: " + file, e);
        }
    }
}
