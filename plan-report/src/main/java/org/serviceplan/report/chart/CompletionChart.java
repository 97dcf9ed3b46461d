package org.serviceplan.report.chart;

import java.util.List;

import org.serviceplan.model.calendar.MinguoYear;
import org.serviceplan.report.chart.ChartGrid.Bar;
import org.serviceplan.report.comparison.ItemCount;
import org.serviceplan.report.comparison.NationalComparison;
import org.serviceplan.report.comparison.OfficeComparison;
import org.serviceplan.report.presentation.Percent;

/** How many of its measures every office reported outcomes for, in the years covered. */
final class CompletionChart {
    private final OfficesByYear shape;
    private final List<OfficeComparison> all;

    private CompletionChart(NationalComparison comparison) {
        this.shape = OfficesByYear.of(comparison);
        this.all = comparison.offices();
    }

    static Chart of(NationalComparison comparison) {
        return new CompletionChart(comparison).chart();
    }

    private Chart chart() {
        boolean brief = shape.isCrowded();
        String title = "各機關執行成效填報率";
        return Chart.builder()
                .name("completion")
                .title(title)
                .notes(shape.notes("填報率＝附件二已填執行成效之作法數÷附件一作法數" + (brief ? "。" : "；長條右側為「已填／作法數（填報率）」。")))
                .description(description(title))
                .meaning("各機關已填執行成效之具體作法數、具體作法數及其比率；無法計算者為附件未繳、未到期或退件。")
                .source("同「實施要項比較」之已填合計、作法合計及填報率，四捨五入至小數一位。")
                .grid(shape.grid(
                        (office, year) -> bar(office.items(year), brief),
                        year -> bar(items(year), brief),
                        TileStyle.owedLegend()))
                .height(Chart.FULL_HEIGHT)
                .build();
    }

    private List<ItemCount> items(MinguoYear year) {
        return all.stream().flatMap(office -> office.items(year).stream()).toList();
    }

    private static Bar bar(List<ItemCount> items, boolean brief) {
        int measures = measures(items);
        double ratio = measures == 0 ? 0 : (double) reported(items) / measures;
        return new Bar(brief ? percent(items) : share(items), ratio);
    }

    private static String share(List<ItemCount> items) {
        return reported(items) + "／" + measures(items) + "（" + percent(items) + "）";
    }

    /** An annex 1 without a single measure has no share. */
    private static String percent(List<ItemCount> items) {
        return measures(items) == 0 ? "—" : Percent.of(reported(items), measures(items));
    }

    private String description(String title) {
        return title
                + "。"
                + String.join(
                        "；",
                        shape.years().stream()
                                .map(year -> year + " 年度全國已填 " + share(items(year)))
                                .toList())
                + "。";
    }

    private static int measures(List<ItemCount> items) {
        return items.stream().mapToInt(ItemCount::measures).sum();
    }

    private static int reported(List<ItemCount> items) {
        return items.stream().mapToInt(ItemCount::reported).sum();
    }
}
