package org.serviceplan.importer.annex;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.serviceplan.model.text.ChineseNumerals;

/**
 * The number in front of an entry of a list: 一、 (一) 壹、 1. (1) ①.
 *
 * @param style how it is written; entries of one list are written alike
 * @param number its value
 * @param end where the text after it begins
 */
record ListMarker(Style style, int number, int end) {

    /** How a list is numbered. */
    enum Style {
        /** 一、 */
        CHINESE,
        /** (一) */
        CHINESE_IN_BRACKETS,
        /** 壹、 */
        FORMAL,
        /** 1. or 1、 */
        DIGITS,
        /** (1) */
        DIGITS_IN_BRACKETS,
        /** ① */
        CIRCLED
    }

    private static final String AROUND_NUMBER = " \t\n\u000B\f\r　、.．。第項";
    /** Longer than any number with the marks and spaces around it. */
    private static final int LONGEST_NUMBER = 1_000;

    /** The third measure of item 2 as 2.3 or 2-3; 2.0 is 2 as some formats show it. */
    private static final Pattern LEVELS = Pattern.compile(
            "(?<first>[0-9０-９]{1,2}|[一二三四五六七八九十]{1,3})(?:[.．－-][0-9０-９]{1,2})?[.．－-](?<last>[0-9０-９]{1,2})");

    private static final int SHORTEST_LEVELS = 3;
    private static final int LONGEST_BARE = 6;
    private static final BigDecimal LARGEST = BigDecimal.valueOf(999);

    /** The marker that begins at a place in the text, or null if none does. */
    static @Nullable ListMarker at(String text, int start) {
        return MarkerScanner.scan(text, start);
    }

    /**
     * Reads text that is a number and nothing else, with or without the marks of a list: 一, 一、, (3), 3. It is 0 where the text is
     * anything else, since no list has such a number.
     */
    static int numberOf(String text) {
        String stripped = text.strip();
        ListMarker marker = at(stripped, 0);
        return marker != null && marker.end() == stripped.length() ? marker.number() : plain(stripped);
    }

    /** Whether text is a number of two levels or three: 2.3, 2-3. */
    static boolean hasLevels(String text) {
        if (text.length() < SHORTEST_LEVELS) {
            return false;
        }
        Matcher levels = LEVELS.matcher(text.strip());
        return levels.matches() && small(levels.group("last")) > 0;
    }

    /** The first level of a number: the item's in 2.3, and of 2 the number itself. */
    static int firstLevelOf(String text) {
        Matcher levels = LEVELS.matcher(text.strip());
        return levels.matches() ? small(levels.group("first")) : numberOf(text);
    }

    /** Whether a text begins with a number of two levels whose first is this: 2.1 under 2. */
    static boolean isUnder(int number, String text) {
        Matcher levels = LEVELS.matcher(text);
        return !text.isEmpty()
                && Character.isDigit(text.charAt(0))
                && levels.lookingAt()
                && small(levels.group("first")) == number;
    }

    private static int plain(String text) {
        if (text.isEmpty() || text.length() > LONGEST_NUMBER) {
            return 0;
        }
        Matcher levels = LEVELS.matcher(text);
        if (text.length() >= SHORTEST_LEVELS && levels.matches()) {
            int last = small(levels.group("last"));
            return last == 0 ? small(levels.group("first")) : last;
        }
        StringBuilder bare = new StringBuilder(LONGEST_BARE + 1);
        for (int i = 0; i < text.length() && bare.length() <= LONGEST_BARE; i++) {
            if (AROUND_NUMBER.indexOf(text.charAt(i)) < 0) {
                bare.append(text.charAt(i));
            }
        }
        return bare.length() > LONGEST_BARE ? 0 : small(bare);
    }

    /** The value of a number as markers write it; 0 where it is none. */
    static int value(String number) {
        char first = number.charAt(0);
        if (first >= '①' && first <= '⑳') {
            return first - '①' + 1;
        }
        if (first >= '㈠' && first <= '㈩') {
            return first - '㈠' + 1;
        }
        return small(number);
    }

    private static int small(CharSequence text) {
        if (text.length() == 1) {
            char only = text.charAt(0);
            int digit = only >= '1' && only <= '9' ? only - '1' : "一二三四五六七八九十".indexOf(only);
            if (digit >= 0) {
                return digit + 1;
            }
        }
        BigDecimal number = ChineseNumerals.parse(text).orElse(null);
        boolean counts = number != null
                && number.signum() > 0
                && number.compareTo(LARGEST) <= 0
                && (number.scale() <= 0 || number.stripTrailingZeros().scale() <= 0);
        return number != null && counts ? number.intValueExact() : 0;
    }
}
