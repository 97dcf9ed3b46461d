package org.serviceplan.model.calendar;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;

/** The clocks and calendars that due dates are told by. */
public final class Taiwan {
    /** The time zone of all offices. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Taipei");

    private Taiwan() {}

    /** The same moment as clocks in Taiwan show it. */
    public static OffsetDateTime time(OffsetDateTime moment) {
        return moment.atZoneSameInstant(ZONE).toOffsetDateTime();
    }

    /** The day it is in Taiwan at a moment. */
    public static LocalDate day(OffsetDateTime moment) {
        return time(moment).toLocalDate();
    }
}
