package org.serviceplan.report.comparison.statistics;

import java.math.BigDecimal;

import org.jspecify.annotations.Nullable;

import org.serviceplan.model.office.OfficeCode;

/**
 * Where one office stands among all that have a value.
 *
 * @param office which office
 * @param value its value
 * @param rank 1 for the greatest; equal values share a rank, and the next ones are passed over (1, 2, 2, 4)
 * @param againstMedian its value less the median of all
 * @param robustScore how far it lies from the median, in standard deviations as the others spread, with two decimals; null where
 *     there are too few offices to tell
 * @param unusual whether it is worth a look: the score is beyond {@link Distribution#UNUSUAL} on either side
 */
public record Standing(
        OfficeCode office,
        int value,
        int rank,
        BigDecimal againstMedian,
        @Nullable BigDecimal robustScore,
        boolean unusual) {}
