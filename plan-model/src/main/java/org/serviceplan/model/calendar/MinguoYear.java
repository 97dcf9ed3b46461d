package org.serviceplan.model.calendar;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.serviceplan.model.text.UnparsableTextException;

/**
 * A year of the Minguo calendar (民國年): 112 is 2023. A plan's 年度 is such a year.
 *
 * @param value the year's number, 1 to 999
 */
public record MinguoYear(int value) implements Comparable<MinguoYear> {
    static final int OFFSET = 1911;
    static final int LAST = 999;

    /** Checks the range. */
    public MinguoYear {
        if (value < 1 || value > LAST) {
            throw new IllegalArgumentException("A Minguo year is 1 to " + LAST + ", not " + value);
        }
    }

    /** The year with this number in the Minguo calendar. */
    public static MinguoYear of(int value) {
        return new MinguoYear(value);
    }

    /** The Minguo year of a Gregorian year: 2023 gives 112. */
    public static MinguoYear ofGregorian(int gregorianYear) {
        return new MinguoYear(gregorianYear - OFFSET);
    }

    /**
     * Reads text that is a year and nothing else: 112, １１２年, 民國112年度, 一一二年, 中華民國一百一十二年.
     *
     * @throws UnparsableTextException if the text is anything else
     */
    public static MinguoYear parse(CharSequence text) {
        return MinguoYearText.parse(text)
                .orElseThrow(() -> new UnparsableTextException(text, "a Minguo year such as 112年"));
    }

    /**
     * The first plan year named in running text such as a title, a sheet name or a file name; a number counts only
     * where 民國, 年 or 年度 says that it is a year, or where it stands alone; without 民國, only from 90 to 199, since 3年 is
     * a duration.
     */
    public static Optional<MinguoYear> find(CharSequence text) {
        return MinguoYearText.find(text);
    }

    /**
     * The plan year that the name of a sheet, file or folder holds, as in {@link #find}, or else a number from 90 to 199 that no
     * other digit or Latin letter adjoins: 112花蓮縣.xlsx, 附件一_112.
     */
    public static Optional<MinguoYear> findInName(CharSequence name) {
        return MinguoYearText.findInName(name);
    }

    /**
     * The first plan year from 2000 to 2099 that running text names in the Gregorian calendar: 2023年度, 西元2023年, FY2023, 二〇二三年. A day is
     * none.
     */
    public static Optional<MinguoYear> findGregorian(CharSequence text) {
        return MinguoYearText.findGregorian(text);
    }

    /** The Gregorian year in which this year falls: 112 gives 2023. */
    public int gregorian() {
        return value + OFFSET;
    }

    /** The date of a month and day in this year; 29 February becomes the 28th where there is none. */
    public LocalDate atMonthDay(MonthDay monthDay) {
        return monthDay.atYear(gregorian());
    }

    /** The year after this one. */
    public MinguoYear next() {
        return new MinguoYear(value + 1);
    }

    /** The year before this one. */
    public MinguoYear previous() {
        return new MinguoYear(value - 1);
    }

    @Override
    public int compareTo(MinguoYear other) {
        return Integer.compare(value, other.value);
    }

    // Written out, as for every value that there are thousands of: what Java makes for records takes ten times as long
    // at first.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof MinguoYear year && value == year.value;
    }

    @Override
    public int hashCode() {
        return value;
    }

    /** The number alone, as in {@code 112}. */
    @Override
    public String toString() {
        return Integer.toString(value);
    }
}
