package org.serviceplan.report.presentation;

import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

import org.serviceplan.model.calendar.MinguoDates;
import org.serviceplan.model.calendar.Taiwan;

/** Moments as clocks and calendars in Taiwan show them. */
public final class TaiwanTime {
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    private TaiwanTime() {}

    /** Date and time in Taiwan. */
    public static LocalDateTime of(OffsetDateTime moment) {
        return Taiwan.time(moment).toLocalDateTime();
    }

    /** 112年2月1日 02:00. */
    public static String format(OffsetDateTime moment) {
        LocalDateTime time = of(moment);
        return MinguoDates.format(time.toLocalDate()) + " " + CLOCK.format(time);
    }
}
