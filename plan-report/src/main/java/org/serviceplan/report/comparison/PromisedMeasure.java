package org.serviceplan.report.comparison;

import java.util.Comparator;
import java.util.List;

import org.serviceplan.model.Measure;
import org.serviceplan.model.PlanItem;
import org.serviceplan.model.Submission;

/**
 * One measure of a current annex 1, before anything is known about it.
 *
 * @param ref its name among all measures
 * @param item the item it stands under
 * @param measure the measure
 * @param submission the annex 1 it stands in
 */
record PromisedMeasure(MeasureRef ref, PlanItem item, Measure measure, Submission submission) {

    /** The measures of an annex 1, by item, number and cell. */
    static List<PromisedMeasure> of(Submission submission) {
        return submission.annex().items().stream()
                .flatMap(item -> item.measures().stream().map(measure -> of(submission, item, measure)))
                .sorted(Comparator.comparing(PromisedMeasure::ref, MeasureRef.WITHIN_OFFICE))
                .toList();
    }

    String text() {
        return measure.text();
    }

    private static PromisedMeasure of(Submission submission, PlanItem item, Measure measure) {
        MeasureRef ref = new MeasureRef(
                submission.office().code(), submission.year(), item.ordinal(), measure.ordinal(), measure.cell());
        return new PromisedMeasure(ref, item, measure, submission);
    }
}
