package org.serviceplan.report.comparison;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The plans behind a comparison, measure by measure, for reports that show their wording. Both lists are in roster order, then
 * year, item and measure.
 */
public final class ComparedPlans {
    private final CurrentSubmissions current;
    private final List<ComparedMeasure> measures;
    private final List<ReportedOutcome> outcomes;
    private final Map<MeasureRef, ComparedMeasure> byRef;

    ComparedPlans(CurrentSubmissions current, List<ComparedMeasure> measures, List<ReportedOutcome> outcomes) {
        this.current = current;
        this.measures = List.copyOf(measures);
        this.outcomes = List.copyOf(outcomes);
        this.byRef = measures.stream()
                .collect(Collectors.toUnmodifiableMap(ComparedMeasure::ref, Function.identity(), (a, b) -> a));
    }

    /** The submissions that count, by office, year and annex. */
    public CurrentSubmissions current() {
        return current;
    }

    /** Every measure of every current annex 1 of the years covered. */
    public List<ComparedMeasure> measures() {
        return measures;
    }

    /** Every row of every current annex 2 of the years covered, blank ones included. */
    public List<ReportedOutcome> outcomes() {
        return outcomes;
    }

    /** The measure with this name; of two an office numbered alike in one cell, the first. */
    public Optional<ComparedMeasure> find(MeasureRef ref) {
        return Optional.ofNullable(byRef.get(ref));
    }
}
