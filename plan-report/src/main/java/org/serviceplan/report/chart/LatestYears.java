package org.serviceplan.report.chart;

import java.util.List;

import org.serviceplan.model.calendar.MinguoYear;
import org.serviceplan.report.comparison.NationalComparison;

/** The years that a chart has room for. */
final class LatestYears {
    /** More would leave the bars too short to compare. */
    static final int MOST = 3;

    private LatestYears() {}

    /** The latest years covered, ascending. */
    static List<MinguoYear> of(NationalComparison comparison, int most) {
        List<MinguoYear> covered = comparison.years();
        return covered.subList(Math.max(0, covered.size() - most), covered.size());
    }
}
