package org.serviceplan.report.comparison;

import java.math.BigDecimal;

import org.jspecify.annotations.Nullable;

import org.serviceplan.model.Measure;
import org.serviceplan.model.PlanItem;
import org.serviceplan.model.Submission;
import org.serviceplan.model.office.Office;
import org.serviceplan.model.source.SourceFile;

/**
 * One measure of a current annex 1, with everything the comparison knows about it.
 *
 * @param ref its name among all measures
 * @param item the item it stands under, as the office wrote it
 * @param measure the measure
 * @param submission the current annex 1 it stands in
 * @param reported the row of annex 2 that reports on it; null where there is none
 * @param theme the theme it belongs to
 * @param score its likeness to the theme's label measure
 */
public record ComparedMeasure(
        MeasureRef ref,
        PlanItem item,
        Measure measure,
        Submission submission,
        @Nullable ReportedOutcome reported,
        Theme theme,
        BigDecimal score) {

    /** Whose it is. */
    public Office office() {
        return submission.office();
    }

    /** The file it stands in. */
    public SourceFile file() {
        return submission.file();
    }

    /** The sheet it stands on. */
    public String sheet() {
        return submission.annex().sheetOf(measure.cell());
    }

    /** Whether annex 2 has an outcome text for it. */
    public boolean isReported() {
        return reported != null && reported.outcome().isReported();
    }
}
