package org.serviceplan.report.comparison;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

import org.serviceplan.model.Measure;
import org.serviceplan.model.PlanItem;
import org.serviceplan.model.Submission;
import org.serviceplan.report.comparison.MeasurePairing.Pair;
import org.serviceplan.report.comparison.MeasurePairing.Side;
import org.serviceplan.report.comparison.alignment.MeasureSimilarity;

/** Finds the row of annex 2 that reports on each measure of annex 1; both stand under the same item. */
final class OutcomeMatcher {
    private final MeasureSimilarity similarity;
    private final MeasurePairing pairing;
    private final List<ReportedOutcome> rows = new ArrayList<>();
    private final IdentityHashMap<PromisedMeasure, ReportedOutcome> byMeasure = new IdentityHashMap<>();

    OutcomeMatcher(MeasureSimilarity similarity) {
        this.similarity = similarity;
        this.pairing = new MeasurePairing(similarity, true);
    }

    private record Row(PlanItem item, Measure measure) {}

    /** Matches the rows of an annex 2 with the measures of the same office's and year's annex 1. */
    void add(List<PromisedMeasure> promised, Submission annex2) {
        rowsByItem(annex2).forEach((item, rowsOfItem) -> {
            List<PromisedMeasure> candidates = promised.stream()
                    .filter(measure -> measure.ref().item() == item)
                    .toList();
            match(candidates, rowsOfItem, annex2);
        });
    }

    /** All rows added so far, in report order within each annex. */
    List<ReportedOutcome> rows() {
        return rows;
    }

    /** The row that reports on a measure. */
    @Nullable
    ReportedOutcome of(PromisedMeasure measure) {
        return byMeasure.get(measure);
    }

    private void match(List<PromisedMeasure> promised, List<Row> rowsOfItem, Submission annex2) {
        PromisedMeasure[] matched = new PromisedMeasure[rowsOfItem.size()];
        for (Pair pair : pairing.pair(
                sides(rowsOfItem.stream().map(Row::measure).toList()),
                sides(promised.stream().map(PromisedMeasure::measure).toList()))) {
            matched[pair.left()] = promised.get(pair.right());
        }
        for (int i = 0; i < matched.length; i++) {
            add(rowsOfItem.get(i), matched[i], annex2);
        }
    }

    private void add(Row row, @Nullable PromisedMeasure measure, Submission annex2) {
        ReportedOutcome outcome =
                new ReportedOutcome(row.item(), row.measure(), annex2, measure == null ? null : measure.ref());
        rows.add(outcome);
        if (measure != null) {
            byMeasure.put(measure, outcome);
        }
    }

    private List<Side> sides(List<Measure> measures) {
        return measures.stream()
                .map(measure -> new Side(0, measure.ordinal(), similarity.wording(measure.text())))
                .toList();
    }

    private static Map<Integer, List<Row>> rowsByItem(Submission annex2) {
        Map<Integer, List<Row>> rows = new TreeMap<>();
        for (PlanItem item : annex2.annex().items()) {
            for (Measure measure : item.measures()) {
                rows.computeIfAbsent(item.ordinal(), key -> new ArrayList<>()).add(new Row(item, measure));
            }
        }
        rows.values()
                .forEach(list -> list.sort(
                        Comparator.comparingInt((Row row) -> row.measure().ordinal())
                                .thenComparing(row -> row.measure().cell())));
        return rows;
    }
}
