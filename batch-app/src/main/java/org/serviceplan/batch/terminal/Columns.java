package org.serviceplan.batch.terminal;

import java.util.regex.Pattern;

/** Text in columns of a terminal, where a Chinese character is as wide as two Latin ones. */
public final class Columns {
    private static final String CUT = "…";
    private static final Pattern SPACES = Pattern.compile("\\s+");

    private Columns() {}

    /** The text with blanks behind it up to a width. */
    public static String pad(String text, int width) {
        return text + " ".repeat(Math.max(1, width - width(text)));
    }

    /** The text on one line, cut where it is wider. */
    public static String shorten(String text, int width) {
        String line = SPACES.matcher(text).replaceAll(" ");
        if (width(line) <= width) {
            return line;
        }
        StringBuilder kept = new StringBuilder();
        int used = 2;
        for (int i = 0; i < line.length(); i += Character.charCount(line.codePointAt(i))) {
            used += width(line.codePointAt(i));
            if (used > width) {
                break;
            }
            kept.appendCodePoint(line.codePointAt(i));
        }
        return kept + CUT;
    }

    public static int width(String text) {
        return text.codePoints().map(Columns::width).sum();
    }

    private static int width(int codePoint) {
        return codePoint >= 0x1100 ? 2 : 1;
    }
}
