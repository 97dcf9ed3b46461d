package org.serviceplan.model.calendar;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.serviceplan.model.internal.PlainShapes;
import org.serviceplan.model.text.ChineseNumerals;

/** Finds Minguo years in text. */
final class MinguoYearText {
    private static final String NUMERALS = "〇○◯零一二三四五六七八九十百廿卄卅";
    /** A number as it stands in a year, month or day. */
    static final String NUMBER = "(?:[0-9]{1,4}|[" + NUMERALS + "]{1,7})";

    private static final String ERA = "(?:中華)?民國";
    private static final String WITHIN_NUMBER = "0123456789.,/〇○零一二三四五六七八九十百廿卅第";
    private static final String NOT_IN_NUMBER = "(?<![" + WITHIN_NUMBER + "])";
    private static final Pattern YEAR = Pattern.compile("(?:" + ERA + ")? {0,3}+(" + NUMBER + ") {0,3}+(?:年度?)?");
    private static final Pattern NAMED_YEAR = Pattern.compile("(?<era>" + ERA + ") {0,3}+(?<eraYear>" + NUMBER + ")|"
            + NOT_IN_NUMBER + "(?<year>" + NUMBER + ") {0,3}+年");
    private static final String ZEROS = "〇○◯零";
    private static final String GREGORIAN_NUMBER = "(?:20[0-9]{2}|二[" + ZEROS + "][" + ZEROS + "一二三四五六七八九]{2})";
    /** A month or a day, as of receipt, is no plan year; the months that a plan lasts are. */
    private static final String NO_DAY = "(?! {0,3}+[0-9]{1,2} {0,3}+月(?! {0,3}+[至到~-]))";

    private static final Pattern GREGORIAN_YEAR = Pattern.compile("(?:FY|西元|公元) {0,3}+(?<era>" + GREGORIAN_NUMBER
            + ")(?![0-9])|" + NOT_IN_NUMBER + "(?<year>" + GREGORIAN_NUMBER + ") {0,3}+年" + NO_DAY);

    /** Without 民國, smaller numbers are durations (3年) and larger ones Gregorian years. */
    private static final int FIRST_PLAUSIBLE = 90;

    private static final int LAST_PLAUSIBLE = 199;
    private static final int LONGEST_DIGITS = 4;
    /** Longer than 中華民國, a number and 年度 with the spaces between. */
    private static final int LONGEST = 24;

    private MinguoYearText() {}

    static Optional<MinguoYear> parse(CharSequence text) {
        return parsePlain(PlainShapes.of(text));
    }

    static Optional<MinguoYear> find(CharSequence text) {
        return findPlain(PlainShapes.of(text));
    }

    static Optional<MinguoYear> findInName(CharSequence name) {
        String plain = PlainShapes.of(name);
        Optional<MinguoYear> named = findPlain(plain);
        return named.isPresent() ? named : findSeparate(plain);
    }

    static Optional<MinguoYear> findGregorian(CharSequence text) {
        String plain = PlainShapes.of(text);
        if (!mayNameGregorian(plain)) {
            return Optional.empty();
        }
        Matcher matcher = GREGORIAN_YEAR.matcher(plain);
        if (!matcher.find()) {
            return Optional.empty();
        }
        String number = matcher.group("era") != null ? matcher.group("era") : matcher.group("year");
        return ChineseNumerals.parse(number).map(BigDecimal::intValueExact).map(MinguoYear::ofGregorian);
    }

    /** Sooner told than by the pattern: 20, or 二 and a zero. */
    private static boolean mayNameGregorian(String plain) {
        if (plain.indexOf("20") >= 0) {
            return true;
        }
        for (int at = plain.indexOf('二'); at >= 0; at = plain.indexOf('二', at + 1)) {
            if (at + 1 < plain.length() && ZEROS.indexOf(plain.charAt(at + 1)) >= 0) {
                return true;
            }
        }
        return false;
    }

    private static Optional<MinguoYear> parsePlain(String plain) {
        String stripped = plain.strip();
        if (stripped.isEmpty() || stripped.length() > LONGEST || !mayBegin(stripped, 0)) {
            return Optional.empty();
        }
        if (isDigit(stripped.charAt(0)) && isDigit(stripped.charAt(stripped.length() - 1))) {
            // Nothing else in a year ends with a digit, so that it must be one number.
            return isNumber(stripped) ? year(stripped) : Optional.empty();
        }
        Matcher matcher = YEAR.matcher(stripped);
        return matcher.matches() ? year(matcher.group(1)) : Optional.empty();
    }

    private static Optional<MinguoYear> findPlain(String plain) {
        Optional<MinguoYear> alone = plausible(parsePlain(plain));
        return alone.isPresent() ? alone : findNamed(plain);
    }

    private static Optional<MinguoYear> findNamed(String plain) {
        if (plain.indexOf('年') < 0 && plain.indexOf('國') < 0) {
            return Optional.empty();
        }
        int from = start(plain, 0);
        int end = endOfDigits(plain, from);
        Optional<MinguoYear> first = end > from ? plausible(year(plain.substring(from, end))) : Optional.empty();
        return first.isPresent() ? first : findNamed(plain, from);
    }

    private static Optional<MinguoYear> findNamed(String plain, int first) {
        Matcher matcher = NAMED_YEAR.matcher(plain);
        for (int from = first; matcher.find(from); from = start(plain, matcher.end())) {
            Optional<MinguoYear> year =
                    matcher.group(1) != null ? year(matcher.group(2)) : plausible(year(matcher.group(3)));
            if (year.isPresent()) {
                return year;
            }
        }
        return Optional.empty();
    }

    /** Where the digits end that are a year, as in nearly all titles: 112年. The place itself if they are none. */
    private static int endOfDigits(String plain, int from) {
        int end = from;
        while (end < plain.length() && end - from < LONGEST_DIGITS && isDigit(plain.charAt(end))) {
            end++;
        }
        boolean year = end > from && end < plain.length() && plain.charAt(end) == '年';
        return year && (from == 0 || WITHIN_NUMBER.indexOf(plain.charAt(from - 1)) < 0) ? end : from;
    }

    /** Where a named year may begin, from some place on; the text's end if nowhere. Sooner told than by the pattern. */
    private static int start(String plain, int from) {
        int at = from;
        while (at < plain.length() && !mayBegin(plain, at)) {
            at++;
        }
        return at;
    }

    private static boolean mayBegin(String plain, int at) {
        char c = plain.charAt(at);
        boolean era = c == '民' || c == '中';
        return era ? plain.startsWith("民國", at) || plain.startsWith("中華", at) : isNumeral(c);
    }

    private static boolean isNumeral(char c) {
        return isDigit(c) || NUMERALS.indexOf(c) >= 0;
    }

    /** A number that is no part of a word, of another number or of what is numbered: 112 in 附件一-112, but not in A112, 第112號 or 11.2. */
    private static Optional<MinguoYear> findSeparate(String plain) {
        int at = 0;
        while (at < plain.length()) {
            int end = at;
            while (end < plain.length() && isDigit(plain.charAt(end))) {
                end++;
            }
            if (end > at && end - at < LONGEST_DIGITS && standsApart(plain, at, end)) {
                Optional<MinguoYear> year = plausible(year(plain.substring(at, end)));
                if (year.isPresent()) {
                    return year;
                }
            }
            at = end + 1;
        }
        return Optional.empty();
    }

    private static boolean standsApart(String plain, int from, int end) {
        char before = from == 0 ? ' ' : plain.charAt(from - 1);
        char after = end == plain.length() ? ' ' : plain.charAt(end);
        boolean point = after == '.' && end + 1 < plain.length() && isDigit(plain.charAt(end + 1));
        return !isLatin(before) && before != '第' && !isLatin(after) && after != '號' && !point;
    }

    private static boolean isLatin(char c) {
        return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
    }

    private static boolean isNumber(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!isDigit(text.charAt(i))) {
                return false;
            }
        }
        return text.length() <= LONGEST_DIGITS;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static Optional<MinguoYear> year(String number) {
        BigDecimal value = ChineseNumerals.parse(number).orElse(null);
        int year = value == null ? 0 : value.intValueExact();
        return year >= 1 && year <= MinguoYear.LAST ? Optional.of(MinguoYear.of(year)) : Optional.empty();
    }

    private static Optional<MinguoYear> plausible(Optional<MinguoYear> year) {
        boolean plausible = year.isPresent()
                && year.get().value() >= FIRST_PLAUSIBLE
                && year.get().value() <= LAST_PLAUSIBLE;
        return plausible ? year : Optional.empty();
    }
}
