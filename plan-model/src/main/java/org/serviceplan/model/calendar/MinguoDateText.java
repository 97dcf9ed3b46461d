package org.serviceplan.model.calendar;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.serviceplan.model.internal.PlainShapes;
import org.serviceplan.model.text.ChineseNumerals;

/** Reads text that is one date. */
final class MinguoDateText {
    private static final String ERA = "(?:(?:中華)?民國|西元|公元)?";
    private static final String NUMBER = MinguoYearText.NUMBER;
    private static final Pattern WORDED =
            Pattern.compile("%s(%s)年(%s)月(%s)[日號]".formatted(ERA, NUMBER, NUMBER, NUMBER));
    private static final Pattern SEPARATED = Pattern.compile(ERA + "([0-9]{2,4})([./-])([0-9]{1,2})\\2([0-9]{1,2})");
    private static final Pattern COMPACT = Pattern.compile("([0-9]{3,4})([0-9]{2})([0-9]{2})");

    /** From here on a year is Gregorian; Minguo years have three digits at most. */
    private static final int FIRST_GREGORIAN = 1000;

    private MinguoDateText() {}

    static Optional<LocalDate> parse(CharSequence text) {
        String plain = PlainShapes.of(text).replace(" ", "");
        Matcher worded = WORDED.matcher(plain);
        if (worded.matches()) {
            return date(worded, 1, 2, 3);
        }
        Matcher separated = SEPARATED.matcher(plain);
        if (separated.matches()) {
            return date(separated, 1, 3, 4);
        }
        Matcher compact = COMPACT.matcher(plain);
        return compact.matches() ? date(compact, 1, 2, 3) : Optional.empty();
    }

    private static Optional<LocalDate> date(MatchResult match, int year, int month, int day) {
        return date(number(match.group(year)), number(match.group(month)), number(match.group(day)));
    }

    private static Optional<LocalDate> date(int year, int month, int day) {
        try {
            return year < 1 ? Optional.empty() : Optional.of(LocalDate.of(gregorian(year), month, day));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** The Gregorian year of a Minguo or Gregorian one. */
    static int gregorian(int year) {
        return year < FIRST_GREGORIAN ? year + MinguoYear.OFFSET : year;
    }

    /** The number written in a date, or 0 where it is none, which no year, month or day is. */
    static int number(String text) {
        return ChineseNumerals.parse(text).map(BigDecimal::intValueExact).orElse(0);
    }
}
