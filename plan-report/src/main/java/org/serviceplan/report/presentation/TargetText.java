package org.serviceplan.report.presentation;

import java.math.BigDecimal;

import org.jspecify.annotations.Nullable;

import org.serviceplan.model.quantity.TargetComparison;
import org.serviceplan.model.quantity.TargetPeriod;
import org.serviceplan.report.comparison.MeasureRef;

/** Targets and the places of measures in words. */
public final class TargetText {
    private TargetText() {}

    /** 至少, 至多 or 等於. */
    public static String of(TargetComparison comparison) {
        return switch (comparison) {
            case AT_LEAST -> "至少";
            case AT_MOST -> "至多";
            case EXACTLY -> "等於";
        };
    }

    /** 每年, 每半年, 每季, 每月, 每週, or 未載明 where the text does not say. */
    public static String of(@Nullable TargetPeriod period) {
        if (period == null) {
            return "未載明";
        }
        return switch (period) {
            case YEAR -> "每年";
            case HALF_YEAR -> "每半年";
            case QUARTER -> "每季";
            case MONTH -> "每月";
            case WEEK -> "每週";
        };
    }

    /** A reported number with its unit, marked where it is approximate: 約20小時. */
    public static String figure(BigDecimal quantity, String unit, boolean approximate) {
        return (approximate ? "約" : "") + quantity.toPlainString() + unit;
    }

    /** The item and the number under it: 3-2. */
    public static String place(MeasureRef measure) {
        return measure.item() + "-" + measure.measure();
    }
}
