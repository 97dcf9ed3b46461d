package org.serviceplan.model.calendar;

import java.time.LocalDate;
import java.time.OffsetDateTime;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class TaiwanTest {
    @Test
    void dayBeginsEightHoursBeforeGreenwich() {
        assertThat(Taiwan.day(OffsetDateTime.parse("2023-01-31T15:59:59Z"))).isEqualTo(LocalDate.of(2023, 1, 31));
        assertThat(Taiwan.day(OffsetDateTime.parse("2023-01-31T16:00:00Z"))).isEqualTo(LocalDate.of(2023, 2, 1));
    }

    @Test
    void momentIsTheSameInTaiwan() {
        assertThat(Taiwan.time(OffsetDateTime.parse("2023-01-16T01:30:00Z")))
                .isEqualTo(OffsetDateTime.parse("2023-01-16T09:30:00+08:00"));
    }
}
