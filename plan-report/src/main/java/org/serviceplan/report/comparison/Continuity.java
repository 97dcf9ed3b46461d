package org.serviceplan.report.comparison;

import java.math.BigDecimal;

import lombok.Getter;
import lombok.RequiredArgsConstructor;
import lombok.experimental.Accessors;
import org.jspecify.annotations.Nullable;

import org.serviceplan.model.calendar.MinguoYear;
import org.serviceplan.model.office.OfficeCode;

/**
 * What became of an office's measure from one year to the next.
 *
 * @param office whose
 * @param year the later year
 * @param kind what became of it
 * @param measure the measure of the later year; null when it was dropped
 * @param previous the measure of the year before; null when it is new
 * @param score the likeness of the two wordings, 0 to 1 with two decimals; null where there is only one
 */
public record Continuity(
        OfficeCode office,
        MinguoYear year,
        Kind kind,
        @Nullable MeasureRef measure,
        @Nullable MeasureRef previous,
        @Nullable BigDecimal score) {

    /** What became of a measure. */
    @Getter
    @Accessors(fluent = true)
    @RequiredArgsConstructor
    public enum Kind {
        /** The same wording, apart from typing habits. */
        CARRIED("沿用"),
        /** The same promise in other words. */
        REWORDED("修改"),
        /** Nothing like it the year before. */
        NEW("新增"),
        /** Nothing like it any more. */
        DROPPED("刪除");

        /** The word that reports use. */
        private final String label;
    }
}
