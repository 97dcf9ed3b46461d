package org.serviceplan.report.workbook;

import java.math.BigDecimal;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.serviceplan.model.source.SourceFile;
import org.serviceplan.report.comparison.ComparedMeasure;
import org.serviceplan.report.comparison.ReportedOutcome;
import org.serviceplan.report.comparison.TargetResult;

/** A target with the measure that promises it. */
record TargetLine(TargetResult result, ComparedMeasure measure) {

    /** Every target of every measure, those of the compared year first. */
    static List<TargetLine> all(Report report) {
        List<TargetLine> lines = report.comparison().targets().stream()
                .map(result -> new TargetLine(
                        result,
                        report.comparison().plans().find(result.measure()).orElseThrow()))
                .toList();
        return Report.newestFirst(lines, line -> line.measure().ref().year());
    }

    /** What annex 2 says about the measure; null where it says nothing. */
    @Nullable
    String outcome() {
        ReportedOutcome reported = measure.reported();
        return reported == null ? null : reported.outcome().text();
    }

    /** The figure less the target; null where there is no figure. */
    @Nullable
    BigDecimal difference() {
        BigDecimal actual = result.actual();
        return actual == null ? null : actual.subtract(result.target().quantity());
    }

    @Nullable
    SourceFile evidenceFile() {
        ReportedOutcome reported = measure.reported();
        return reported == null ? null : reported.submission().file();
    }

    @Nullable
    String evidenceSheet() {
        ReportedOutcome reported = measure.reported();
        return reported == null
                ? null
                : reported.submission().annex().sheetOf(reported.outcome().cell());
    }
}
