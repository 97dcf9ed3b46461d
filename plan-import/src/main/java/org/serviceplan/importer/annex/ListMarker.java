package org.serviceplan.importer.annex;

import java.math.BigDecimal;

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
        CIRCLED,
        /** 一) */
        CHINESE_BEFORE_BRACKET,
        /** 1) */
        DIGITS_BEFORE_BRACKET,
        /** 甲、, A., 1-1 or 作法一： */
        OTHER
    }

    static final String CHINESE_NUMBERS = "一二三四五六七八九十";
    private static final String AROUND_NUMBER = " \t\n\u000B\f\r　、.．。第項";
    /** Longer than any number with the marks and spaces around it. */
    private static final int LONGEST_NUMBER = 1_000;

    private static final int LONGEST_BARE = 6;
    private static final int MOST_DIGITS = 3;
    /** Numbers only where they stand alone or over another level; in 甲、乙兩區 they begin no entry. */
    static final String STEMS = "甲乙丙丁戊己庚辛壬癸";

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
        int usual = text.length() == 1 ? CHINESE_NUMBERS.indexOf(text.charAt(0)) + 1 : 0;
        int digits = usual > 0 ? usual : digits(text);
        if (digits >= 0) {
            return digits;
        }
        String stripped = text.strip();
        ListMarker marker = at(stripped, 0);
        return marker != null && marker.end() == stripped.length() ? marker.number() : plain(stripped);
    }

    /** Most numbers are no more than a few digits; -1 where there is anything else. */
    private static int digits(String text) {
        if (text.isEmpty() || text.length() > MOST_DIGITS) {
            return -1;
        }
        int number = 0;
        for (int i = 0; i < text.length(); i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            number = 10 * number + digit;
        }
        return number;
    }

    /** The first level of a number: the item's in 2.3, and of 2 the number itself. */
    static int firstLevelOf(String text) {
        LevelNumber levels = LevelNumber.of(text);
        return levels == null ? numberOf(text) : levels.first();
    }

    private static int plain(String text) {
        if (text.isEmpty() || text.length() > LONGEST_NUMBER) {
            return 0;
        }
        LevelNumber levels = LevelNumber.of(text);
        if (levels != null) {
            return levels.own();
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
        if (first >= '⑴' && first <= '⒇') {
            return first - '⑴' + 1;
        }
        if (first >= '⒈' && first <= '⒛') {
            return first - '⒈' + 1;
        }
        if (first >= '❶' && first <= '❿') {
            return first - '❶' + 1;
        }
        return small(number);
    }

    private static int small(CharSequence text) {
        if (text.length() == 1) {
            char only = text.charAt(0);
            int digit = only >= '1' && only <= '9'
                    ? only - '1'
                    : Math.max(CHINESE_NUMBERS.indexOf(only), STEMS.indexOf(only));
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
