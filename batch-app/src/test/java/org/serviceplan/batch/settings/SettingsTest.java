package org.serviceplan.batch.settings;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.env.MapPropertySource;
import org.springframework.mock.env.MockEnvironment;
import org.springframework.util.unit.DataSize;

import org.serviceplan.importer.workbook.Limits;
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

    @Test
    void numbersOfYamlNeedNoQuotes() {
        MockEnvironment environment = new MockEnvironment();
        environment
                .getPropertySources()
                .addFirst(new MapPropertySource("yaml", Map.of("serviceplan.year", 112, "serviceplan.workers", 3)));
        GivenSettings settings = GivenSettings.of(environment);

        assertThat(settings.values().faults()).isEmpty();
        assertThat(settings.own().year()).isEqualTo(YearRange.of(MinguoYear.of(112)));
        assertThat(settings.own().workers()).isEqualTo(new Workers(3));
    }

    @Test
    void limitsAreTheImportersWhereNoneAreSet() {
        assertThat(GivenSettings.of(new MockEnvironment()).own().limits().toLimits())
                .isEqualTo(Limits.standard());
    }

    @Test
    void limitsAreSetOneByOne() {
        MockEnvironment environment = new MockEnvironment()
                .withProperty("serviceplan.limits.file-size", "1MB")
                .withProperty("serviceplan.limits.inflated-size", "2MB")
                .withProperty("serviceplan.limits.ratio", "3")
                .withProperty("serviceplan.limits.entries", "4")
                .withProperty("serviceplan.limits.sheets", "5")
                .withProperty("serviceplan.limits.positions", "6")
                .withProperty("serviceplan.limits.cells", "7")
                .withProperty("serviceplan.limits.text-length", "8")
                .withProperty("serviceplan.limits.characters", "9")
                .withProperty("serviceplan.limits.merges", "10")
                .withProperty("serviceplan.limits.time", "11s");
        assertThat(GivenSettings.of(environment).own().limits().toLimits())
                .isEqualTo(new Limits(1 << 20, 2 << 20, 3, 4, 5, 6, 7, 8, 9, 10, Duration.ofSeconds(11)));
    }

    @ParameterizedTest
    @CsvSource({"0, 0s", "PT60S, 1m", "PT90S, 90s", "PT2H, 2h", "PT-1.5S, -1500ms", "PT0.0000005S, 500ns"})
    void timesAreWrittenInTheLargestUnitThatLosesNothing(String time, String text) {
        Duration duration = time.equals("0") ? Duration.ZERO : Duration.parse(time);
        assertThat(SettingText.of(duration)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0B",
        "1023, 1023B",
        "1024, 1KB",
        "20971520, 20MB",
        "1073741824, 1GB",
        "1073742848, 1048577KB",
        "-1048576, -1MB"
    })
    void sizesAreWrittenInTheLargestUnitThatLosesNothing(long bytes, String text) {
        assertThat(SettingText.of(DataSize.ofBytes(bytes))).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "now", "2023-02-01", "2023-02-30T02:00"})
    void anythingElseIsNoMoment(String text) {
        assertThatThrownBy(() -> AsOf.valueOf(text)).isInstanceOf(UnparsableTextException.class);
    }
}
