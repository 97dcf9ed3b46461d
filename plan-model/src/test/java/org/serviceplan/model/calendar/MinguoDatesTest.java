package org.serviceplan.model.calendar;

import java.time.DateTimeException;
import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class MinguoDatesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "112年12月31日",
                "民國112年12月31日",
                "中華民國 112 年 12 月 31 日",
                "１１２年１２月３１日",
                "一一二年十二月三十一日",
                "一百一十二年十二月卅一日",
                "112.12.31",
                "112/12/31",
                "112-12-31",
                "１１２／１２／３１",
                "民國112.12.31",
                "1121231",
                "2023年12月31日",
                "2023/12/31",
                "2023-12-31",
                "20231231"
            })
    void dateIsReadInEverySpelling(String text) {
        assertThat(MinguoDates.parse(text)).hasValue(LocalDate.of(2023, 12, 31));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "112",
                "112年12月",
                "112年2月29日",
                "112.13.1",
                "112/12-31",
                "1121331",
                "112年○月○日",
                "12/31",
                "112年12月31日前",
                "000.1.1",
                "12345"
            })
    void whatIsNoDateIsNotRead(String text) {
        assertThat(MinguoDates.parse(text)).isEmpty();
    }

    @Test
    void leapDayIsReadInALeapYear() {
        assertThat(MinguoDates.parse("113.2.29")).hasValue(LocalDate.of(2024, 2, 29));
    }

    @ParameterizedTest
    @CsvSource({
        "1, false, 1900-01-01",
        "59, false, 1900-02-28",
        "61, false, 1900-03-01",
        "44957, false, 2023-01-31",
        "44957.99, false, 2023-01-31",
        "0, true, 1904-01-01",
        "43495, true, 2023-01-31"
    })
    void excelSerialIsADate(double serial, boolean epoch1904, LocalDate date) {
        assertThat(MinguoDates.ofExcelSerial(serial, epoch1904)).isEqualTo(date);
    }

    @ParameterizedTest
    @ValueSource(doubles = {-1, 2_958_466, 1e300, Double.NaN, Double.POSITIVE_INFINITY})
    void serialWithoutADateIsRefused(double serial) {
        assertThatThrownBy(() -> MinguoDates.ofExcelSerial(serial, false)).isInstanceOf(DateTimeException.class);
    }

    @Test
    void datesAreShownInTheMinguoCalendar() {
        assertThat(MinguoDates.format(LocalDate.of(2023, 1, 5))).isEqualTo("112年1月5日");
        assertThat(MinguoDates.format(LocalDate.of(1911, 10, 10))).isEqualTo("西元1911年10月10日");
    }
}
