package org.serviceplan.model.calendar;

import java.time.LocalDate;
import java.time.MonthDay;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.serviceplan.model.text.UnparsableTextException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class MinguoYearTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "112",
                "１１２",
                "112年",
                "112年度",
                "１１２年度",
                "民國112年",
                "中華民國 112 年度",
                "一一二年",
                "一百一十二年",
                "民國一百十二年",
                "中華民國一百一十二年"
            })
    void yearIsReadInEverySpelling(String text) {
        assertThat(MinguoYear.parse(text)).isEqualTo(MinguoYear.of(112));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "年", "0", "1000", "2023", "112年12月", "計畫112", "○○年", "一一二年計畫"})
    void whatIsNoYearAloneIsNotParsed(String text) {
        assertThatThrownBy(() -> MinguoYear.parse(text)).isInstanceOfSatisfying(UnparsableTextException.class, e -> {
            assertThat(e.text()).isEqualTo(text);
            assertThat(e.expected()).contains("112年");
        });
    }

    @ParameterizedTest
    @CsvSource({
        "花蓮縣榮民服務處 112年提升政府服務效能執行計畫, 112",
        "金門縣榮民服務處 111年度提升政府服務效能具體作法, 111",
        "附件一（112 年度）, 112",
        "民國一○六年, 106",
        "112年12月31日, 112",
        "112, 112",
        "依106年4月10日輔綜字第1060029726號函, 106",
        "近3年成果及112年計畫, 112",
        "民國99年, 99"
    })
    void firstYearInTextIsFound(String text, int year) {
        assertThat(MinguoYear.find(text)).hasValue(MinguoYear.of(year));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "具體作法", "3年內完成", "近五年", "2023年度", "輔綜字第1110094793號", "112人次", "112花蓮縣", "附件一_112", "第112年會"})
    void numbersThatNothingCallsAYearAreNotFound(String text) {
        assertThat(MinguoYear.find(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "112花蓮縣.xlsx, 112",
        "花蓮112.xls, 112",
        "附件一_112, 112",
        "112, 112",
        "(112)附件, 112",
        "花蓮縣112年度附件, 112",
        "111-112, 111",
        "１１２花蓮, 112"
    })
    void yearIsFoundInNames(String name, int year) {
        assertThat(MinguoYear.findInName(name)).hasValue(MinguoYear.of(year));
    }

    @ParameterizedTest
    @ValueSource(strings = {"工作表1", "COVID-19", "1120116_花蓮", "A112", "第112號", "附件2", "v112.5", "2023"})
    void otherNumbersInNamesAreNoYear(String name) {
        assertThat(MinguoYear.findInName(name)).isEmpty();
    }

    @Test
    void yearsStandBesideTheGregorianOnes() {
        assertThat(MinguoYear.of(112).gregorian()).isEqualTo(2023);
        assertThat(MinguoYear.ofGregorian(2023)).isEqualTo(MinguoYear.of(112));
        assertThat(MinguoYear.of(112).atMonthDay(MonthDay.of(1, 31))).isEqualTo(LocalDate.of(2023, 1, 31));
        assertThat(MinguoYear.of(112).atMonthDay(MonthDay.of(2, 29))).isEqualTo(LocalDate.of(2023, 2, 28));
        assertThat(MinguoYear.of(112).previous()).isLessThan(MinguoYear.of(112).next());
    }

    @ParameterizedTest
    @CsvSource({
        "花蓮縣榮民服務處2023年度具體作法, 112",
        "２０２３ 年, 112",
        "西元2024具體作法, 113",
        "FY2023, 112",
        "二〇二三年度, 112",
        "收件2024年1月15日 2023年度, 112",
        "2023年1月至12月執行成效, 112"
    })
    void gregorianYearOfATitleIsTheMinguoYear(String text, int year) {
        assertThat(MinguoYear.findGregorian(text)).hasValue(MinguoYear.of(year));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "112年度", "2023", "2023年1月5日", "（2022年12月製）", "計2023人次", "12023年", "1999年"})
    void otherNumbersAreNoGregorianYears(String text) {
        assertThat(MinguoYear.findGregorian(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 1000})
    void yearOutsideTheCalendarIsRefused(int value) {
        assertThatThrownBy(() -> MinguoYear.of(value))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(Integer.toString(value));
    }
}
