package org.serviceplan.report.presentation;

import java.util.Locale;
import java.util.function.IntPredicate;

/**
 * Text of which every character can be seen. Those that cannot, but change what can (such as U+202E, which turns text around, or a
 * terminal's escape), are shown by their number.
 */
public final class VisibleText {
    private VisibleText() {}

    /** Text of any number of lines, which stay. */
    public static String of(String text) {
        return numbered(VisibleText::isHidden, text);
    }

    /** Text that stays on one line, whatever it holds. */
    public static String ofLine(String text) {
        return numbered(VisibleText::isBreak, of(text));
    }

    /** Character by character, as a pattern would take ten times as long over a whole page. */
    private static String numbered(IntPredicate characters, String text) {
        int first = 0;
        while (first < text.length() && !characters.test(text.charAt(first))) {
            first++;
        }
        if (first == text.length()) {
            return text;
        }
        StringBuilder shown = new StringBuilder(text.length() + 16).append(text, 0, first);
        for (int i = first; i < text.length(); i++) {
            char c = text.charAt(i);
            if (characters.test(c)) {
                shown.append(String.format(Locale.ROOT, "⟨U+%04X⟩", (int) c));
            } else {
                shown.append(c);
            }
        }
        return shown.toString();
    }

    private static boolean isHidden(int c) {
        if (c < 0x200B) {
            return Character.isISOControl(c) && !isBreak(c);
        }
        return c <= 0x200F
                || (c >= 0x2028 && c <= 0x202E)
                || (c >= 0x2060 && c <= 0x206F)
                || c == 0xFEFF
                || (c >= 0xFFF9 && c <= 0xFFFB);
    }

    private static boolean isBreak(int c) {
        return c == '\n' || c == '\r' || c == '\t';
    }
}
