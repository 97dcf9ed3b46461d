package org.serviceplan.report.comparison;

import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.serviceplan.model.Measure;
import org.serviceplan.model.Outcome;
import org.serviceplan.model.PlanItem;
import org.serviceplan.model.Submission;

/**
 * One row of a current annex 2, with the measure of annex 1 it reports on.
 *
 * @param item the item it stands under, as annex 2 has it
 * @param row the measure as annex 2 repeats it, with its outcome
 * @param submission the current annex 2 of the office and year
 * @param measure the measure of annex 1; null where annex 1 is missing or has none like it
 */
public record ReportedOutcome(PlanItem item, Measure row, Submission submission, @Nullable MeasureRef measure) {

    /** What was reported, or a blank outcome. */
    public Outcome outcome() {
        return Objects.requireNonNull(row.outcome(), "Every row of annex 2 has an outcome");
    }
}
