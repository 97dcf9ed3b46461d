package org.serviceplan.report.workbook;

import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.serviceplan.report.comparison.ComparedMeasure;
import org.serviceplan.report.comparison.ComparedPlans;
import org.serviceplan.report.comparison.Continuity;
import org.serviceplan.report.comparison.MeasureRef;
import org.serviceplan.report.presentation.RevisionText;

/** What became of a measure, with the measures of both years. */
record YearLine(Continuity continuity, @Nullable ComparedMeasure later, @Nullable ComparedMeasure earlier) {

    /** By year, the compared one first, and office: the later year's measures and then those dropped. */
    static List<YearLine> all(Report report) {
        ComparedPlans plans = report.comparison().plans();
        List<YearLine> lines = report.comparison().continuity().stream()
                .map(entry -> new YearLine(entry, find(plans, entry.measure()), find(plans, entry.previous())))
                .toList();
        return Report.newestFirst(lines, line -> line.continuity().year());
    }

    private static @Nullable ComparedMeasure find(ComparedPlans plans, @Nullable MeasureRef ref) {
        return ref == null ? null : plans.find(ref).orElseThrow();
    }

    /** Whose line it is: there is a measure on one side at least. */
    ComparedMeasure either() {
        return later != null ? later : Objects.requireNonNull(earlier);
    }

    /** The changed wording; null where nothing was reworded. */
    @Nullable
    String difference() {
        boolean reworded = continuity.kind() == Continuity.Kind.REWORDED && earlier != null && later != null;
        return reworded
                ? RevisionText.between(
                        Objects.requireNonNull(earlier).measure().text(),
                        Objects.requireNonNull(later).measure().text())
                : null;
    }
}
