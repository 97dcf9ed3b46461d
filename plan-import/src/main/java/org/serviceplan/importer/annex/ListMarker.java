package org.serviceplan.importer.annex;

import java.math.BigDecimal;
import java.util.Optional;
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

    private static final String CHINESE_DIGITS = "[一二三四五六七八九十百廿卅]{1,4}";
    private static final String DIGITS = "[0-9０-９]{1,3}";
    private static final String POINT = "\\s{0,3}[、.．，,:：]";
    private static final Pattern MARKER = Pattern.compile("[ \\t　]{0,8}(?:[-－•‧·●○◆■□▪*＊][ \\t　]{0,3})?(?:"
            + "(?<chinese>" + CHINESE_DIGITS + ")" + POINT
            + "|[（(]\\s{0,3}(?<bracketed>" + CHINESE_DIGITS + ")\\s{0,3}[）)]"
            + "|(?<single>[㈠㈡㈢㈣㈤㈥㈦㈧㈨㈩])"
            + "|(?<formal>[壹貳參叁肆伍陸柒捌玖拾]{1,3})" + POINT
            + "|(?<digits>" + DIGITS + ")(?:[、，]|\\s{0,3}[.．](?![0-9０-９]))"
            + "|[（(]\\s{0,3}(?<digitsBracketed>" + DIGITS + ")\\s{0,3}[）)]"
            + "|(?<circled>[①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳])"
            + ")[ \\t　]{0,8}");

    private static final Pattern AROUND_NUMBER = Pattern.compile("[\\s　、.．。第項]");
    /** Longer than any number with the marks and spaces around it. */
    private static final int LONGEST_NUMBER = 1_000;

    /** The marker that begins at a place in the text, if one does. */
    static Optional<ListMarker> at(CharSequence text, int start) {
        Matcher matcher = MARKER.matcher(text).region(start, Math.min(text.length(), start + 40));
        return matcher.lookingAt() ? read(matcher) : Optional.empty();
    }

    /** Reads text that is a number and nothing else, with or without the marks of a list: 一, 一、, (3), 3. */
    static Optional<Integer> numberOf(String text) {
        String stripped = text.strip();
        Optional<ListMarker> marker = at(stripped, 0).filter(found -> found.end() == stripped.length());
        return marker.isPresent() ? marker.map(ListMarker::number) : plain(stripped);
    }

    private static Optional<Integer> plain(String text) {
        if (text.length() > LONGEST_NUMBER) {
            return Optional.empty();
        }
        String bare = AROUND_NUMBER.matcher(text).replaceAll("");
        return bare.length() > 6
                ? Optional.empty()
                : ChineseNumerals.parse(bare).flatMap(ListMarker::small);
    }

    private static Optional<ListMarker> read(Matcher matcher) {
        for (Style style : Style.values()) {
            String digits = digits(matcher, style);
            if (digits != null) {
                return value(style, digits).map(number -> new ListMarker(style, number, matcher.end()));
            }
        }
        return Optional.empty();
    }

    private static @Nullable String digits(Matcher matcher, Style style) {
        return switch (style) {
            case CHINESE -> matcher.group("chinese");
            case CHINESE_IN_BRACKETS ->
                matcher.group("bracketed") == null ? matcher.group("single") : matcher.group("bracketed");
            case FORMAL -> matcher.group("formal");
            case DIGITS -> matcher.group("digits");
            case DIGITS_IN_BRACKETS -> matcher.group("digitsBracketed");
            case CIRCLED -> matcher.group("circled");
        };
    }

    private static Optional<Integer> value(Style style, String digits) {
        char first = digits.charAt(0);
        if (style == Style.CIRCLED) {
            return Optional.of(first - '①' + 1);
        }
        if (first >= '㈠' && first <= '㈩') {
            return Optional.of(first - '㈠' + 1);
        }
        return ChineseNumerals.parse(digits).flatMap(ListMarker::small);
    }

    private static Optional<Integer> small(BigDecimal number) {
        boolean counts = number.signum() > 0
                && number.compareTo(BigDecimal.valueOf(999)) <= 0
                && number.stripTrailingZeros().scale() <= 0;
        return counts ? Optional.of(number.intValueExact()) : Optional.empty();
    }
}
