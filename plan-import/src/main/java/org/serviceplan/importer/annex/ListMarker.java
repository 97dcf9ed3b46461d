package org.serviceplan.importer.annex;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

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

    private static final Pattern AROUND_NUMBER = Pattern.compile("[\\s　、.．。第項]");
    /** Longer than any number with the marks and spaces around it. */
    private static final int LONGEST_NUMBER = 1_000;

    /** The marker that begins at a place in the text, if one does. */
    static Optional<ListMarker> at(CharSequence text, int start) {
        return MarkerScanner.scan(text, start);
    }

    /** Reads text that is a number and nothing else, with or without the marks of a list: 一, 一、, (3), 3. */
    static Optional<Integer> numberOf(String text) {
        String stripped = text.strip();
        Optional<ListMarker> marker = at(stripped, 0).filter(found -> found.end() == stripped.length());
        return marker.isPresent() ? marker.map(ListMarker::number) : plain(stripped);
    }

    private static Optional<Integer> plain(String text) {
        if (text.isEmpty() || text.length() > LONGEST_NUMBER) {
            return Optional.empty();
        }
        String bare = AROUND_NUMBER.matcher(text).replaceAll("");
        return bare.length() > 6
                ? Optional.empty()
                : ChineseNumerals.parse(bare).flatMap(ListMarker::small);
    }

    /** The value of a number as markers write it. */
    static Optional<Integer> value(String number) {
        char first = number.charAt(0);
        if (first >= '①' && first <= '⑳') {
            return Optional.of(first - '①' + 1);
        }
        if (first >= '㈠' && first <= '㈩') {
            return Optional.of(first - '㈠' + 1);
        }
        return ChineseNumerals.parse(number).flatMap(ListMarker::small);
    }

    private static Optional<Integer> small(BigDecimal number) {
        boolean counts = number.signum() > 0
                && number.compareTo(BigDecimal.valueOf(999)) <= 0
                && number.stripTrailingZeros().scale() <= 0;
        return counts ? Optional.of(number.intValueExact()) : Optional.empty();
    }
}
