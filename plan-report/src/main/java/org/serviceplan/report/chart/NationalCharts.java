package org.serviceplan.report.chart;

import java.util.List;
import java.util.stream.Stream;

import org.serviceplan.model.framework.PlanFramework;
import org.serviceplan.report.comparison.NationalComparison;

/** The charts of a national comparison, in the order in which reports show them. */
public final class NationalCharts {
    private NationalCharts() {}

    /**
     * Begins to draw all charts.
     *
     * @param comparison what they show
     * @param framework the items of the compared year
     */
    public static List<ChartPicture> draw(NationalComparison comparison, PlanFramework framework) {
        return charts(comparison, framework).map(ChartPicture::new).toList();
    }

    /**
     * Begins to draw the profile of each office that there is room for, in roster order.
     *
     * @param comparison what they show
     * @param framework the items of the compared year
     */
    public static List<ChartPicture> drawProfiles(NationalComparison comparison, PlanFramework framework) {
        return OfficeProfiles.charts(comparison, framework)
                .map(ChartPicture::new)
                .toList();
    }

    static Stream<Chart> charts(NationalComparison comparison, PlanFramework framework) {
        return Stream.of(
                SubmissionStatusChart.of(comparison),
                MeasuresHeatMap.of(comparison, framework),
                CompletionChart.of(comparison),
                AttainmentChart.of(comparison),
                YearsComparedChart.of(comparison),
                ThemesSharedChart.of(comparison),
                UnitLoadChart.of(comparison));
    }
}
