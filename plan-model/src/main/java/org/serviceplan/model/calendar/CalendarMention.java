package org.serviceplan.model.calendar;

import java.time.LocalDate;
import java.time.YearMonth;

import org.jspecify.annotations.Nullable;

/**
 * A day, month, quarter, half-year or year named in running text. It stands for its last day.
 *
 * @param start where it begins in the text
 * @param end where the text goes on after it
 * @param year the Gregorian year as written, {@link #UNSAID} or {@link #NEXT}
 * @param month the month, or the last of several
 * @param day the day, or {@link #LAST_DAY} of the month
 * @param precision how closely it is told
 */
record CalendarMention(int start, int end, int year, int month, int day, Precision precision) {
    /** The year is not written: 12月底, 本年12月底. */
    static final int UNSAID = 0;

    /** It is the year after the one spoken of: 次年1月底. */
    static final int NEXT = -1;

    /** The day of a mention that names none. */
    static final int LAST_DAY = 0;

    /** How closely a mention tells its day. */
    enum Precision {
        /** 112年度. */
        YEAR,
        /** 12月31日, 12月底, 第4季. */
        DAY,
        /** 6、12月: not one day, but several. */
        SEVERAL
    }

    /** The year meant where the text speaks of {@code context}, a Gregorian year if it is known. */
    @Nullable
    Integer yearIn(@Nullable Integer context) {
        if (year > 0) {
            return year;
        }
        return context != null && year == NEXT ? Integer.valueOf(context + 1) : context;
    }

    /** The last day, in this Gregorian year; null if there is no such day. */
    @Nullable
    LocalDate lastDay(int inYear) {
        if (month < 1 || month > 12) {
            return null;
        }
        YearMonth of = YearMonth.of(inYear, month);
        if (day == LAST_DAY) {
            return of.atEndOfMonth();
        }
        return of.isValidDay(day) ? of.atDay(day) : null;
    }
}
