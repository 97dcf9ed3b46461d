package org.serviceplan.report.comparison;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Likenesses as they are shown: two decimals, and 1 only for the same wording. */
final class Score {
    private static final BigDecimal ALMOST = new BigDecimal("0.99");

    private Score() {}

    static BigDecimal of(double likeness) {
        if (likeness == 1) {
            return BigDecimal.ONE;
        }
        return BigDecimal.valueOf(likeness).setScale(2, RoundingMode.HALF_UP).min(ALMOST);
    }
}
