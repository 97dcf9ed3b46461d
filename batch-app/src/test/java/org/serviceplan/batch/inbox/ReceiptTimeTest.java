package org.serviceplan.batch.inbox;

import java.time.Instant;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class ReceiptTimeTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2023-01-16T09:30:00+08:00",
                "2023-01-16T01:30:00Z",
                "2023-01-16 09:30:00+08:00",
                "2023-01-16 09:30",
                "2023-01-16T09:30",
                "2023/1/16 9:30",
                "2023/1/16 09:30:00",
                "2023/1/16 上午 09:30:00",
                "2023/01/16 9:30 AM",
                "112.1.16 09:30",
                "112/01/16 09:30",
                "112年1月16日 09:30",
                "112年1月16日上午9時30分",
                "民國112年1月16日 9點30分",
                "１１２年１月１６日　０９：３０",
                "1120116 0930",
                "1120116 09:30"
            })
    void everySpellingIsTheSameMomentInTaiwan(String text) {
        assertThat(ReceiptTime.parse(text)).contains(Instant.parse("2023-01-16T01:30:00Z"));
    }

    @ParameterizedTest
    @CsvSource({
        "112/1/16 下午 2:05, 2023-01-16T06:05:00Z",
        "112/1/16 下午 14:05, 2023-01-16T06:05:00Z",
        "112/1/16 上午 12:05, 2023-01-15T16:05:00Z",
        "112/1/16 下午 12:05, 2023-01-16T04:05:00Z",
        "2023-01-16 2:05 PM, 2023-01-16T06:05:00Z",
        "112年1月16日下午2時5分9秒, 2023-01-16T06:05:09Z"
    })
    void halvesOfTheDayAreUnderstood(String text, Instant expected) {
        assertThat(ReceiptTime.parse(text)).contains(expected);
    }

    @Test
    void dateAloneIsTheStartOfTheDay() {
        assertThat(ReceiptTime.parse("112年1月16日")).contains(Instant.parse("2023-01-15T16:00:00Z"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "昨天", "112/2/30 09:30", "112/1/16 25:00", "112/1/16 9:61", "09:30", "112/1/16 下午 13:70"})
    void anythingElseIsNoTime(String text) {
        assertThat(ReceiptTime.parse(text)).isEmpty();
    }
}
