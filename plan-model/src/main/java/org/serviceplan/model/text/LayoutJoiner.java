package org.serviceplan.model.text;

import org.serviceplan.model.internal.PlainShapes;

/** Joins text that was broken and padded to fit a column. Only white space is ever dropped. */
final class LayoutJoiner {
    /** As an array, which is sooner read than a string: every measure and outcome is. */
    private final char[] text;

    private final char[] joined;
    private int length;

    private LayoutJoiner(char[] text) {
        this.text = text;
        this.joined = text.clone();
    }

    static String join(CharSequence submitted) {
        char[] text = submitted.toString().toCharArray();
        int space = 0;
        while (space < text.length && !PlainShapes.isSpace(text[space])) {
            space++;
        }
        return space == text.length ? submitted.toString() : new LayoutJoiner(text).join(space);
    }

    /** Joins what goes on at the first space. */
    private String join(int first) {
        length = first;
        int i = first;
        while (i < text.length) {
            int next = i;
            while (next < text.length && PlainShapes.isSpace(text[next])) {
                next++;
            }
            if (next > i && next < text.length && isWordGap(i, next)) {
                joined[length++] = ' ';
            }
            if (next < text.length) {
                joined[length++] = text[next];
            }
            i = next + 1;
        }
        return new String(joined, 0, length);
    }

    /** Whether the white space from {@code start} to {@code next} parts two Latin words or numbers. */
    private boolean isWordGap(int start, int next) {
        if (length == 0) {
            return false;
        }
        char before = joined[length - 1];
        if (isChinese(before) || isChinese(text[next])) {
            return false;
        }
        return !(hasLineBreak(start, next) && (isCutAtHyphen(before, next) || isCutAtThousands(before, next)));
    }

    private boolean hasLineBreak(int start, int end) {
        for (int i = start; i < end; i++) {
            if (text[i] == '\n' || text[i] == '\r' || text[i] == '\u2028') {
                return true;
            }
        }
        return false;
    }

    /** COVID-⏎19. */
    private boolean isCutAtHyphen(char before, int next) {
        return before == '-'
                && length > 1
                && Character.isLetterOrDigit(joined[length - 2])
                && Character.isLetterOrDigit(text[next]);
    }

    /** 6,⏎127: exactly three digits follow, so that an enumeration of numbers stays one. */
    private boolean isCutAtThousands(char before, int next) {
        return before == ',' && length > 1 && isDigit(joined[length - 2]) && digitsFrom(next) == 3;
    }

    private int digitsFrom(int start) {
        int end = start;
        while (end < text.length && end - start < 4 && isDigit(text[end])) {
            end++;
        }
        return end - start;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** Characters that Chinese type sets solid: ideographs and all that is as wide as one. */
    private static boolean isChinese(char c) {
        return (c >= '\u2460' && c <= '\u24FF') // enclosed numbers
                || (c >= '\u25A0' && c <= '\u25FF') // ○ and other shapes
                || c == '※'
                || (c >= '\u2E80' && c <= '\uA4CF') // radicals, punctuation, bopomofo, kana, ideographs
                || Character.isSurrogate(c) // rare ideographs
                || (c >= '\uF900' && c <= '\uFAFF')
                || (c >= '\uFE30' && c <= '\uFE4F') // vertical punctuation
                || (c >= '\uFF00' && c <= '\uFFEF');
    }
}
