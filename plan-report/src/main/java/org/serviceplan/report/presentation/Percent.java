package org.serviceplan.report.presentation;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Shares in words. */
public final class Percent {
    private Percent() {}

    /** A share of something with one decimal, rounded half up: 97.2%. */
    public static String of(int part, int whole) {
        return BigDecimal.valueOf(100L * part).divide(BigDecimal.valueOf(whole), 1, RoundingMode.HALF_UP) + "%";
    }
}
