package org.serviceplan.report.chart;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Random;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SvgNumbersTest {
    @Test
    void numbersAreNoLongerThanCanBeSeen() {
        assertThat(SvgNumbers.format(0)).isEqualTo("0");
        assertThat(SvgNumbers.format(-0.001)).isEqualTo("0");
        assertThat(SvgNumbers.format(12)).isEqualTo("12");
        assertThat(SvgNumbers.format(12.5)).isEqualTo("12.5");
        assertThat(SvgNumbers.format(-3.05)).isEqualTo("-3.05");
        assertThat(SvgNumbers.format(1599.999)).isEqualTo("1600");
        assertThat(SvgNumbers.scale(0.01)).isEqualTo("0.01");
        assertThat(SvgNumbers.scale(1.23456789)).isEqualTo("1.23457");
    }

    @Test
    void anyLengthIsRoundedAsDecimalsAre() {
        Random random = new Random(1);
        for (int i = 0; i < 10_000; i++) {
            double value = random.nextDouble(-4000, 4000);
            assertThat(SvgNumbers.format(value))
                    .isEqualTo(BigDecimal.valueOf(value)
                            .setScale(2, RoundingMode.HALF_UP)
                            .stripTrailingZeros()
                            .toPlainString());
        }
    }
}
