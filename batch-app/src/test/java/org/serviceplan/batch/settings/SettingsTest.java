package org.serviceplan.batch.settings;

import java.time.Instant;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.serviceplan.model.calendar.MinguoYear;
import org.serviceplan.model.text.UnparsableTextException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class SettingsTest {

    @ParameterizedTest
    @CsvSource({"112, 112, 112", "110-112, 110, 112", "110 - 112, 110, 112", "110年至112年, 110, 112", "民國112年, 112, 112"})
    void yearsAreAYearOrARange(String text, int first, int last) {
        assertThat(YearRange.valueOf(text)).isEqualTo(new YearRange(MinguoYear.of(first), MinguoYear.of(last)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "abc", "110-111-112", "110-", "-112"})
    void anythingElseIsNoRangeOfYears(String text) {
        assertThatThrownBy(() -> YearRange.valueOf(text)).isInstanceOf(UnparsableTextException.class);
    }

    @Test
    void yearsAscend() {
        assertThatThrownBy(() -> YearRange.valueOf("112-110")).isInstanceOf(IllegalArgumentException.class);
        assertThat(YearRange.valueOf("110-112").years())
                .containsExactly(MinguoYear.of(110), MinguoYear.of(111), MinguoYear.of(112));
    }

    @ParameterizedTest
    @CsvSource({
        "2023-02-01T02:00:00+08:00, 2023-01-31T18:00:00Z",
        "2023-01-31T18:00:00Z, 2023-01-31T18:00:00Z",
        "2023-02-01T02:00, 2023-01-31T18:00:00Z"
    })
    void momentWithoutOffsetIsTaiwans(String text, Instant expected) {
        assertThat(AsOf.valueOf(text).instant()).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "now", "2023-02-01", "2023-02-30T02:00"})
    void anythingElseIsNoMoment(String text) {
        assertThatThrownBy(() -> AsOf.valueOf(text)).isInstanceOf(UnparsableTextException.class);
    }
}
