package org.serviceplan.model.calendar;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/** Dates as Taiwanese offices write them, and back. */
public final class MinguoDates {
    /** The day after 9999-12-31, counted from 1900. */
    private static final int SERIAL_END = 2_958_466;

    private MinguoDates() {}

    /**
     * Reads text that is one date and nothing else, in any usual spelling: 民國112年12月31日, 112.12.31, 112/12/31, 112-12-31,
     * 1121231, １１２年１２月３１日, 一一二年十二月三十一日, and Gregorian 2023/12/31, 2023-12-31, 20231231.
     *
     * @return the date, or empty where the text is not one, or names a day that does not exist
     */
    public static Optional<LocalDate> parse(CharSequence text) {
        return MinguoDateText.parse(text);
    }

    /**
     * The date an Excel serial number stands for; the time of day is dropped. Excel thinks 29 February 1900 is a valid
     * date, which it isn't: serials before it are one day off, as in Excel itself.
     *
     * @param serial days since the workbook's epoch
     * @param epoch1904 whether the workbook counts from 1904
     * @throws DateTimeException if Excel has no date for the number: it is negative, no number, or after the year 9999
     */
    public static LocalDate ofExcelSerial(double serial, boolean epoch1904) {
        if (!(serial >= 0 && serial < SERIAL_END)) {
            throw new DateTimeException("Excel has no date for " + serial);
        }
        long days = (long) serial;
        if (epoch1904) {
            return LocalDate.of(1904, 1, 1).plusDays(days);
        }
        return LocalDate.of(1899, 12, days < 60 ? 31 : 30).plusDays(days);
    }

    /** The date as text: 112年12月31日. Dates before 1912 are written with their Gregorian year. */
    public static String format(LocalDate date) {
        int year = date.getYear() - 1911;
        String shown = year > 0 ? Integer.toString(year) : "西元" + date.getYear();
        return shown + "年" + date.getMonthValue() + "月" + date.getDayOfMonth() + "日";
    }
}
