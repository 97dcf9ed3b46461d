package org.serviceplan.model.text;

import java.math.BigDecimal;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ChineseNumeralsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            281        | 281
            ６,１２７  | 6127
            6,127      | 6127
            95.71      | 95.71
            1萬2,083   | 12083
            1萬83      | 10083
            9億5,247萬 | 952470000
            3.5萬      | 35000
            350千      | 350000
            2千5百     | 2500
            0          | 0
            零         | 0
            十         | 10
            十二       | 12
            二十       | 20
            廿         | 20
            廿五       | 25
            卅一       | 31
            卌         | 40
            一百       | 100
            一百零五   | 105
            一百一十二 | 112
            二百五十   | 250
            兩百       | 200
            四○七      | 407
            四〇七     | 407
            一一二     | 112
            九九       | 99
            二千零二十三 | 2023
            二萬三千   | 23000
            二萬零三   | 20003
            十萬       | 100000
            壹拾貳     | 12
            參佰伍拾   | 350
            一億二千萬 | 120000000
            """)
    void numbersAreReadInEverySpelling(String text, BigDecimal number) {
        assertThat(ChineseNumerals.parse(text).orElseThrow()).isEqualByComparingTo(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"二三", "五六", "二萬三", "一百二", "2千3", "1萬5", "1萬2,0833", "12百萬3億"})
    void numbersThatCouldMeanTwoThingsAreNotRead(String text) {
        assertThat(ChineseNumerals.parse(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", " ", "○", "○○", "百", "千", "萬", "數十", "1,23", "1.2.3", "112/12", "-3", "十二月", "１２a", "億萬", "二十十"
            })
    void whatIsNoNumberIsNotRead(String text) {
        assertThat(ChineseNumerals.parse(text)).isEmpty();
    }

    @Test
    void textTooLongForANumberIsNotRead() {
        assertThat(ChineseNumerals.parse("1".repeat(100_000))).isEmpty();
        assertThat(ChineseNumerals.parse("一萬".repeat(50_000))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "0, 零",
        "1, 一",
        "10, 十",
        "12, 十二",
        "20, 二十",
        "21, 二十一",
        "100, 一百",
        "101, 一百零一",
        "110, 一百一十",
        "1005, 一千零五",
        "1010, 一千零一十",
        "10005, 一萬零五",
        "12083, 一萬二千零八十三",
        "100000, 十萬",
        "100000005, 一億零五"
    })
    void numbersAreWrittenAsListNumbersAre(int number, String text) {
        assertThat(ChineseNumerals.format(number)).isEqualTo(text);
    }

    @Test
    void whatIsWrittenIsReadAgain() {
        for (int number = 0; number < 20_000; number++) {
            assertThat(ChineseNumerals.parse(ChineseNumerals.format(number)))
                    .as(ChineseNumerals.format(number))
                    .hasValue(BigDecimal.valueOf(number));
        }
    }

    @Test
    void negativeNumbersAreNotWritten() {
        assertThatThrownBy(() -> ChineseNumerals.format(-1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("-1");
    }
}
