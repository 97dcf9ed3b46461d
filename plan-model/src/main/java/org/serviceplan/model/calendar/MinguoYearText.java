package org.serviceplan.model.calendar;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.serviceplan.model.internal.PlainShapes;
import org.serviceplan.model.text.ChineseNumerals;

/** Finds Minguo years in text. */
final class MinguoYearText {
    /** A number as it stands in a year, month or day. */
    static final String NUMBER = "(?:[0-9]{1,4}|[〇○◯零一二三四五六七八九十百廿卄卅]{1,7})";

    private static final String ERA = "(?:中華)?民國";
    private static final String NOT_IN_NUMBER = "(?<![0-9.,/〇○零一二三四五六七八九十百廿卅第])";
    private static final Pattern YEAR = Pattern.compile("(?:%s)? {0,3}+(%s) {0,3}+(?:年度?)?".formatted(ERA, NUMBER));
    private static final Pattern NAMED_YEAR = Pattern.compile(
            "(?<era>%s) {0,3}+(?<eraYear>%s)|%s(?<year>%s) {0,3}+年".formatted(ERA, NUMBER, NOT_IN_NUMBER, NUMBER));
    private static final Pattern SEPARATE_NUMBER =
            Pattern.compile("(?<![0-9A-Za-z第])(?<year>[0-9]{2,3})(?![0-9A-Za-z號]|\\.[0-9])");

    /** Without 民國, smaller numbers are durations (3年) and larger ones Gregorian years. */
    private static final int FIRST_PLAUSIBLE = 90;

    private static final int LAST_PLAUSIBLE = 199;

    private MinguoYearText() {}

    static Optional<MinguoYear> parse(CharSequence text) {
        Matcher matcher = YEAR.matcher(PlainShapes.of(text).strip());
        return matcher.matches() ? year(matcher.group(1)) : Optional.empty();
    }

    static Optional<MinguoYear> find(CharSequence text) {
        Optional<MinguoYear> alone = parse(text).filter(MinguoYearText::isPlausible);
        return alone.isPresent() ? alone : findNamed(PlainShapes.of(text));
    }

    static Optional<MinguoYear> findInName(CharSequence name) {
        Optional<MinguoYear> named = find(name);
        return named.isPresent() ? named : findSeparate(PlainShapes.of(name));
    }

    private static Optional<MinguoYear> findNamed(String plain) {
        if (plain.indexOf('年') < 0 && plain.indexOf('國') < 0) {
            return Optional.empty();
        }
        return NAMED_YEAR
                .matcher(plain)
                .results()
                .map(match -> match.group(1) != null
                        ? year(match.group(2))
                        : year(match.group(3)).filter(MinguoYearText::isPlausible))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<MinguoYear> findSeparate(String plain) {
        return SEPARATE_NUMBER
                .matcher(plain)
                .results()
                .map(match -> year(match.group(1)).filter(MinguoYearText::isPlausible))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<MinguoYear> year(String number) {
        return ChineseNumerals.parse(number)
                .map(value -> value.intValueExact())
                .filter(value -> value >= 1 && value <= MinguoYear.LAST)
                .map(MinguoYear::of);
    }

    private static boolean isPlausible(MinguoYear year) {
        return year.value() >= FIRST_PLAUSIBLE && year.value() <= LAST_PLAUSIBLE;
    }
}
