package org.serviceplan.report.chart;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.serviceplan.model.AnnexKind;
import org.serviceplan.model.calendar.MinguoYear;
import org.serviceplan.model.framework.ImplementationItem;
import org.serviceplan.model.framework.PlanFramework;
import org.serviceplan.model.office.OfficeCode;
import org.serviceplan.model.text.ChineseNumerals;
import org.serviceplan.report.chart.ChartGrid.Bar;
import org.serviceplan.report.chart.ChartGrid.Cell;
import org.serviceplan.report.chart.ChartGrid.Row;
import org.serviceplan.report.chart.ChartGrid.Tile;
import org.serviceplan.report.comparison.ItemCount;
import org.serviceplan.report.comparison.NationalComparison;
import org.serviceplan.report.comparison.OfficeComparison;
import org.serviceplan.report.comparison.TargetResult;
import org.serviceplan.report.comparison.statistics.Indicator;
import org.serviceplan.report.comparison.statistics.ItemStatistics;
import org.serviceplan.report.presentation.StatusText;

/** Where each office stands among all, item by item, in the compared year. */
final class OfficeProfiles {
    private static final List<Indicator> INDICATORS = List.of(Indicator.values());

    private final PlanFramework framework;
    private final MinguoYear year;
    private final Map<Counted, Double> medians = new HashMap<>();
    private final Map<OfficeCode, List<TargetResult>> targets;
    private final int most;

    private OfficeProfiles(NationalComparison comparison, PlanFramework framework) {
        this.framework = framework;
        this.year = comparison.year();
        for (ItemStatistics count : ItemStatistics.of(comparison, year)) {
            medians.put(
                    new Counted(count.item(), count.indicator()),
                    count.distribution().median().doubleValue());
        }
        this.targets = comparison.targets().stream()
                .filter(target -> target.measure().year().equals(year))
                .collect(Collectors.groupingBy(target -> target.measure().office()));
        this.most = comparison.offices().stream()
                .flatMap(office -> office.items(year).stream())
                .mapToInt(ItemCount::measures)
                .max()
                .orElse(0);
    }

    private record Counted(@Nullable Integer item, Indicator indicator) {}

    /** A chart of each office that there is room for, in roster order. */
    static Stream<Chart> charts(NationalComparison comparison, PlanFramework framework) {
        OfficeProfiles profiles = new OfficeProfiles(comparison, framework);
        return ShownOffices.of(comparison).offices().stream().map(profiles::chart);
    }

    private Chart chart(OfficeComparison office) {
        ChartGrid grid = grid(office);
        String title = office.office().name() + " " + year + " 年度概況";
        return Chart.builder()
                .name("offices/" + office.office().code())
                .title(title)
                .notes(List.of(statuses(office), "長條為本機關項數，橫越之短線為全國各機關之中位數；各機關圖之比例尺相同。"))
                .description(title + "。" + statuses(office) + "。")
                .meaning("該機關各實施要項之具體作法數、有量化目標數、已填執行成效數，與全國中位數之比較，及量化目標達成情形。")
                .source("同「實施要項比較」及「執行成效」。")
                .grid(grid)
                .height(Chart.heightOf(grid.rows().size()))
                .build();
    }

    private String statuses(OfficeComparison office) {
        return Arrays.stream(AnnexKind.values())
                .map(kind -> kind.label() + "：" + StatusText.withDates(office.annex(year, kind)))
                .collect(Collectors.joining("；"));
    }

    private ChartGrid grid(OfficeComparison office) {
        List<String> heads = Stream.concat(INDICATORS.stream().map(Indicator::label), Stream.of("量化目標達成情形"))
                .toList();
        return new ChartGrid(heads, rows(office), AttainmentStack.legend().toList());
    }

    private List<Row> rows(OfficeComparison office) {
        List<ItemCount> counts = office.items(year);
        if (counts.isEmpty()) {
            Tile owed = OwedTile.of(office.annex(year, AnnexKind.MEASURES), INDICATORS.size() + 1);
            return List.of(new Row("具體作法", false, List.of(owed)));
        }
        List<Row> rows = new ArrayList<>();
        counts.forEach(count -> rows.add(row(office, count)));
        rows.add(total(office, counts));
        return rows;
    }

    private Row row(OfficeComparison office, ItemCount count) {
        List<TargetResult> ofItem = targets(office).stream()
                .filter(target -> target.measure().item() == count.item())
                .toList();
        Stream<Cell> bars = INDICATORS.stream().map(indicator -> cell(office, count, indicator));
        return new Row(
                label(count.item()),
                false,
                Stream.concat(bars, Stream.of(attainment(office, ofItem))).toList());
    }

    private Cell cell(OfficeComparison office, ItemCount count, Indicator indicator) {
        if (isOwed(office, indicator)) {
            return owed(office);
        }
        int value = value(indicator).applyAsInt(count);
        Double median = medians.get(new Counted(count.item(), indicator));
        String text = Integer.toString(value);
        if (median == null) {
            return new Bar(text, share(value));
        }
        return new Bar(text, share(value), share(median), text + "（全國中位數 " + number(median) + "）");
    }

    private Row total(OfficeComparison office, List<ItemCount> counts) {
        Stream<Cell> sums = INDICATORS.stream().map(indicator -> {
            if (isOwed(office, indicator)) {
                return owed(office);
            }
            int sum = counts.stream().mapToInt(value(indicator)).sum();
            Double median = medians.get(new Counted(null, indicator));
            String text = sum + (median == null ? "" : "（全國中位數 " + number(median) + "）");
            return new Tile(text, TileStyle.PLAIN);
        });
        return new Row(
                "合計",
                true,
                Stream.concat(sums, Stream.of(attainment(office, targets(office))))
                        .toList());
    }

    private Cell attainment(OfficeComparison office, List<TargetResult> results) {
        return !results.isEmpty() && isOwed(office, Indicator.REPORTED) ? owed(office) : AttainmentStack.of(results);
    }

    /** Whether the annex that would tell is not there; the office has an annex 1. */
    private boolean isOwed(OfficeComparison office, Indicator indicator) {
        return indicator == Indicator.REPORTED && OwedTile.of(office, year).isPresent();
    }

    private Tile owed(OfficeComparison office) {
        return OwedTile.of(office.annex(year, AnnexKind.OUTCOMES), 1);
    }

    private List<TargetResult> targets(OfficeComparison office) {
        return targets.getOrDefault(office.office().code(), List.of());
    }

    private String label(int item) {
        return ChineseNumerals.format(item) + "、"
                + framework.item(item).map(ImplementationItem::heading).orElse("其他");
    }

    private double share(double value) {
        return Math.min(1, value / Math.max(1, most));
    }

    private static ToIntFunction<ItemCount> value(Indicator indicator) {
        return switch (indicator) {
            case MEASURES -> ItemCount::measures;
            case QUANTIFIED -> ItemCount::quantified;
            case REPORTED -> ItemCount::reported;
        };
    }

    private static String number(double median) {
        return median == Math.rint(median) ? Long.toString(Math.round(median)) : Double.toString(median);
    }
}
