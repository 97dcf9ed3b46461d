package org.serviceplan.importer.workbook;

import java.time.LocalDateTime;
import java.time.format.TextStyle;
import java.util.Locale;

/**
 * A piece of a date format.
 *
 * @param kind what it shows
 * @param length how many letters it is written with
 * @param literal the text of a literal; empty otherwise
 * @param taiwanese whether the format is Taiwan's
 */
record DateField(Kind kind, int length, String literal, boolean taiwanese) {
    private static final int MINGUO_EPOCH = 1911;

    /** What a field can show. */
    enum Kind {
        LITERAL,
        YEAR,
        ERA,
        ERA_YEAR,
        MONTH,
        DAY,
        CHINESE_WEEKDAY,
        HOUR,
        HOUR_OF_TWELVE,
        MINUTE,
        SECOND,
        FRACTION,
        HALF_DAY,
        ELAPSED_HOURS,
        ELAPSED_MINUTES,
        ELAPSED_SECONDS
    }

    DateField as(Kind other) {
        return new DateField(other, length, literal, taiwanese);
    }

    boolean isElapsed() {
        return kind.compareTo(Kind.ELAPSED_HOURS) >= 0;
    }

    boolean isYear() {
        return kind == Kind.YEAR || kind == Kind.ERA_YEAR;
    }

    /** Adds what the field shows of a moment; of elapsed time, of a number of days. */
    void append(StringBuilder text, LocalDateTime moment, double days) {
        switch (kind) {
            case LITERAL -> text.append(literal);
            case YEAR ->
                text.append(padded(length > 2 ? moment.getYear() : moment.getYear() % 100, length > 2 ? 4 : 2));
            case ERA -> text.append(taiwanese ? (length > 2 ? "中華民國" : "民國") : "");
            case ERA_YEAR -> text.append(eraYear(moment.getYear()));
            case MONTH -> text.append(month(moment));
            case DAY -> text.append(day(moment));
            case CHINESE_WEEKDAY -> text.append(chineseWeekday(moment, length));
            case HOUR -> text.append(padded(moment.getHour(), length));
            case HOUR_OF_TWELVE -> text.append(padded((moment.getHour() + 11) % 12 + 1, length));
            case MINUTE -> text.append(padded(moment.getMinute(), length));
            case SECOND -> text.append(padded(moment.getSecond(), length));
            case FRACTION -> text.append('.').append(padded(moment.getNano() / 1_000_000, 3), 0, Math.min(3, length));
            case HALF_DAY -> text.append(halfDay(moment));
            case ELAPSED_HOURS -> text.append(padded(elapsed(days, 24), length));
            case ELAPSED_MINUTES -> text.append(padded(elapsed(days, 24 * 60), length));
            case ELAPSED_SECONDS -> text.append(padded(elapsed(days, 24 * 60 * 60), length));
        }
    }

    private String eraYear(int year) {
        if (!taiwanese) {
            return padded(year, 4);
        }
        int minguo = year - MINGUO_EPOCH;
        return minguo > 0 ? padded(minguo, length) : "前" + padded(1 - minguo, length);
    }

    private String month(LocalDateTime moment) {
        if (length <= 2) {
            return padded(moment.getMonthValue(), length);
        }
        if (taiwanese) {
            return length == 3 ? moment.getMonthValue() + "月" : chineseMonth(moment);
        }
        TextStyle style = length == 4 ? TextStyle.FULL : length == 3 ? TextStyle.SHORT : TextStyle.NARROW;
        return moment.getMonth().getDisplayName(style, Locale.US);
    }

    private static String chineseMonth(LocalDateTime moment) {
        int month = moment.getMonthValue();
        return (month > 10 ? "十" : "") + "一二三四五六七八九十".charAt((month - 1) % 10) + "月";
    }

    private String day(LocalDateTime moment) {
        if (length <= 2) {
            return padded(moment.getDayOfMonth(), length);
        }
        return taiwanese
                ? chineseWeekday(moment, length)
                : moment.getDayOfWeek().getDisplayName(length == 3 ? TextStyle.SHORT : TextStyle.FULL, Locale.US);
    }

    private static String chineseWeekday(LocalDateTime moment, int length) {
        return (length == 3 ? "週" : "星期")
                + "一二三四五六日".charAt(moment.getDayOfWeek().getValue() - 1);
    }

    private String halfDay(LocalDateTime moment) {
        String[] halves = literal.split("/", 2);
        return halves[moment.getHour() < 12 ? 0 : 1];
    }

    private static long elapsed(double days, int perDay) {
        // Half a second's grace: an hour is seldom exactly a twenty-fourth of a day.
        return (long) (days * perDay + 0.5 * perDay / (24 * 60 * 60));
    }

    private static String padded(long number, int length) {
        String digits = Long.toString(number);
        return "0".repeat(Math.max(0, length - digits.length())) + digits;
    }
}
