package org.serviceplan.report.comparison;

import java.math.BigDecimal;

import org.jspecify.annotations.Nullable;

import org.serviceplan.model.quantity.Target;

/**
 * A target and what was reported against it.
 *
 * @param measure the measure that promises it
 * @param target the target
 * @param attainment whether it was met
 * @param actual the reported figure, only for MET and NOT_MET
 * @param evidence the outcome text the figure was read from, only for MET and NOT_MET
 */
public record TargetResult(
        MeasureRef measure,
        Target target,
        Attainment attainment,
        @Nullable BigDecimal actual,
        @Nullable String evidence) {}
