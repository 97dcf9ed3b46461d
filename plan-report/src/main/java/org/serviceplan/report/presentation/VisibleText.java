package org.serviceplan.report.presentation;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Text of which every character can be seen. Those that cannot, but change what can (such as U+202E, which turns text around, or a
 * terminal's escape), are shown by their number.
 */
public final class VisibleText {
    private static final Pattern HIDDEN = Pattern.compile(
            "[\\p{Cc}\\u200B-\\u200F\\u2028-\\u202E\\u2060-\\u206F\\uFEFF\\uFFF9-\\uFFFB&&[^\\n\\r\\t]]");
    private static final Pattern BREAK = Pattern.compile("[\\n\\r\\t]");

    private VisibleText() {}

    /** Text of any number of lines, which stay. */
    public static String of(String text) {
        return numbered(HIDDEN, text);
    }

    /** Text that stays on one line, whatever it holds. */
    public static String ofLine(String text) {
        return numbered(BREAK, of(text));
    }

    private static String numbered(Pattern characters, String text) {
        return characters
                .matcher(text)
                .replaceAll(match -> String.format(
                        Locale.ROOT, "⟨U+%04X⟩", (int) match.group().charAt(0)));
    }
}
