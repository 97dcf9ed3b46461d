package org.serviceplan.report.chart;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.serviceplan.model.calendar.MinguoYear;
import org.serviceplan.model.office.OfficeCode;
import org.serviceplan.report.comparison.NationalComparison;
import org.serviceplan.report.comparison.OfficeComparison;
import org.serviceplan.report.comparison.TargetResult;

/** What became of every office's targets, in the years covered. */
final class AttainmentChart {
    private final OfficesByYear shape;
    private final Map<MinguoYear, List<TargetResult>> all;
    private final Map<Owner, List<TargetResult>> byOffice;

    private AttainmentChart(NationalComparison comparison) {
        this.shape = OfficesByYear.of(comparison);
        this.all = comparison.targets().stream()
                .collect(Collectors.groupingBy(target -> target.measure().year()));
        this.byOffice = comparison.targets().stream()
                .collect(Collectors.groupingBy(target ->
                        new Owner(target.measure().office(), target.measure().year())));
    }

    private record Owner(OfficeCode office, MinguoYear year) {}

    static Chart of(NationalComparison comparison) {
        return new AttainmentChart(comparison).chart();
    }

    private Chart chart() {
        String title = "各機關量化目標達成情形";
        return Chart.builder()
                .name("attainment")
                .title(title)
                .notes(shape.notes("長條為各量化目標之達成情形，右側為「達成數／目標數」；無數據、待確認者不計為達成。"))
                .description(description(title))
                .meaning("各機關具體作法所列量化目標，依執行成效所填數據判定為達成、未達成、無數據或待確認之個數。")
                .source("就「執行成效」達成情形計數。")
                .grid(shape.grid(
                        (office, year) -> AttainmentStack.of(targets(office, year)),
                        year -> AttainmentStack.of(targets(year)),
                        AttainmentStack.legend()))
                .height(Chart.FULL_HEIGHT)
                .build();
    }

    private List<TargetResult> targets(OfficeComparison office, MinguoYear year) {
        return byOffice.getOrDefault(new Owner(office.office().code(), year), List.of());
    }

    private List<TargetResult> targets(MinguoYear year) {
        return all.getOrDefault(year, List.of());
    }

    private String description(String title) {
        return title
                + "。"
                + shape.years().stream()
                        .map(year -> year + " 年度全國量化目標 " + targets(year).size() + " 個："
                                + AttainmentStack.inWords(targets(year)))
                        .collect(Collectors.joining("；"))
                + "。";
    }
}
