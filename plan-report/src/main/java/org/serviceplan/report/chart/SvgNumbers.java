package org.serviceplan.report.chart;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Numbers as SVG has them, no longer than can be seen. */
final class SvgNumbers {
    private SvgNumbers() {}

    /** A length in pixels, to a hundredth. */
    static String format(double value) {
        return rounded(value, 2);
    }

    /** A factor. */
    static String scale(double value) {
        return rounded(value, 5);
    }

    private static String rounded(double value, int decimals) {
        return BigDecimal.valueOf(value)
                .setScale(decimals, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }
}
