package org.serviceplan.report.workbook.sheet;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Shares as numbers. */
public final class Ratio {
    private static final int DECIMALS = 6;

    private Ratio() {}

    /** A part of a whole that is not 0, from 0 to 1, with six decimals, rounded half up. */
    public static BigDecimal of(long part, long whole) {
        return BigDecimal.valueOf(part).divide(BigDecimal.valueOf(whole), DECIMALS, RoundingMode.HALF_UP);
    }
}
