package org.serviceplan.report.comparison;

import java.math.BigDecimal;

import org.jspecify.annotations.Nullable;

import org.serviceplan.model.quantity.Target;
import org.serviceplan.model.source.CellRef;

/**
 * A target and what was reported against it.
 *
 * @param measure the measure that promises it
 * @param target the target
 * @param attainment whether it was met
 * @param actual the reported figure, only for MET and NOT_MET
 * @param approximate whether the outcome gives that figure as approximate (餘, 約)
 * @param evidence the outcome text the figure was read from, only for MET and NOT_MET
 * @param reportedIn the cell of annex 2 that reports on the measure, whatever it says; null where there is none
 */
public record TargetResult(
        MeasureRef measure,
        Target target,
        Attainment attainment,
        @Nullable BigDecimal actual,
        boolean approximate,
        @Nullable String evidence,
        @Nullable CellRef reportedIn) {}
