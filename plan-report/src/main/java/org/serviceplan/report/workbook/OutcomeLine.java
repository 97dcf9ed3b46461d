package org.serviceplan.report.workbook;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.serviceplan.model.PlanItem;
import org.serviceplan.model.Submission;
import org.serviceplan.model.calendar.MinguoYear;
import org.serviceplan.model.office.Office;
import org.serviceplan.model.office.OfficeCode;
import org.serviceplan.report.comparison.ComparedMeasure;
import org.serviceplan.report.comparison.NationalComparison;
import org.serviceplan.report.comparison.ReportedOutcome;

/** A measure, the row of annex 2 that reports on it, or both. */
record OutcomeLine(@Nullable ComparedMeasure measure, @Nullable ReportedOutcome outcome) {
    private Submission submission() {
        return measure != null
                ? measure.submission()
                : Objects.requireNonNull(outcome).submission();
    }

    MinguoYear year() {
        return submission().year();
    }

    Office office() {
        return submission().office();
    }

    PlanItem item() {
        return measure != null
                ? measure.item()
                : Objects.requireNonNull(outcome).item();
    }

    int ordinal() {
        return measure != null
                ? measure.ref().measure()
                : Objects.requireNonNull(outcome).row().ordinal();
    }

    String text() {
        return measure != null
                ? measure.measure().text()
                : Objects.requireNonNull(outcome).row().text();
    }

    <T> @Nullable T reported(Function<ReportedOutcome, T> value) {
        return outcome == null ? null : value.apply(outcome);
    }

    /** By year, the compared one first, and in roster order: the measures, then the rows of annex 2 that belong to none. */
    static List<OutcomeLine> all(NationalComparison comparison) {
        record OfficeYear(OfficeCode office, MinguoYear year) {}
        Map<OfficeYear, List<OutcomeLine>> lines = Stream.concat(
                        comparison.plans().measures().stream()
                                .map(measure -> new OutcomeLine(measure, measure.reported())),
                        comparison.plans().outcomes().stream()
                                .filter(outcome -> outcome.measure() == null)
                                .map(outcome -> new OutcomeLine(null, outcome)))
                .collect(Collectors.groupingBy(
                        line -> new OfficeYear(line.office().code(), line.year())));
        return comparison.years().stream()
                .sorted(Comparator.reverseOrder())
                .flatMap(year -> comparison.offices().stream()
                        .map(office -> new OfficeYear(office.office().code(), year)))
                .flatMap(key -> lines.getOrDefault(key, List.of()).stream())
                .toList();
    }
}
