package org.serviceplan.report.chart;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.serviceplan.model.AnnexKind;
import org.serviceplan.model.calendar.MinguoYear;
import org.serviceplan.report.chart.ChartGrid.Bar;
import org.serviceplan.report.chart.ChartGrid.Cell;
import org.serviceplan.report.chart.ChartGrid.Part;
import org.serviceplan.report.chart.ChartGrid.Row;
import org.serviceplan.report.chart.ChartGrid.Stack;
import org.serviceplan.report.chart.ChartGrid.Tile;
import org.serviceplan.report.comparison.Continuity;
import org.serviceplan.report.comparison.ItemCount;
import org.serviceplan.report.comparison.NationalComparison;
import org.serviceplan.report.comparison.OfficeComparison;

/** How many measures every office has from year to year, and what became of them. */
final class YearsComparedChart {
    private static final int MOST_YEARS_SIDE_BY_SIDE = 2;

    private final NationalComparison comparison;
    private final ShownOffices shown;
    private final List<MinguoYear> years;
    private final int most;

    private YearsComparedChart(NationalComparison comparison) {
        this.comparison = comparison;
        this.shown = ShownOffices.of(comparison);
        this.years = LatestYears.of(comparison, shown.isCrowded(1) ? MOST_YEARS_SIDE_BY_SIDE : LatestYears.MOST);
        this.most = shown.offices().stream()
                .flatMap(office -> years.stream().map(year -> measures(office.items(year))))
                .mapToInt(Integer::intValue)
                .max()
                .orElse(0);
    }

    static Chart of(NationalComparison comparison) {
        return new YearsComparedChart(comparison).chart();
    }

    private Chart chart() {
        String title = "各機關歷年具體作法數及其沿革";
        return Chart.builder()
                .name("years-compared")
                .title(title)
                .notes(Stream.concat(Stream.of("左為各年度具體作法數；右為與前一年度逐項比對之結果。"), shown.note().stream())
                        .toList())
                .description(description(title))
                .meaning("各機關各年度具體作法數，及較前一年度沿用、修改、新增、刪除之項數。")
                .source("同「具體作法」之與前一年度比較；刪除者為前一年度之作法無對應者。")
                .grid(new ChartGrid(heads(), rows(), legend()))
                .height(Chart.FULL_HEIGHT)
                .build();
    }

    private List<String> heads() {
        Stream<String> counts = years.stream().map(year -> year + " 年度");
        Stream<String> changes = laterYears().map(year -> year.previous() + "→" + year);
        return Stream.concat(counts, changes).toList();
    }

    private List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        for (OfficeComparison office : shown.offices()) {
            Predicate<Continuity> own =
                    entry -> entry.office().equals(office.office().code());
            rows.add(new Row(
                    office.office().shortName(),
                    false,
                    cells(years.stream().map(year -> measures(office, year)), own)));
        }
        rows.add(new Row("全國", true, cells(years.stream().map(this::total), entry -> true)));
        return rows;
    }

    private List<Cell> cells(Stream<Cell> counts, Predicate<Continuity> which) {
        return Stream.concat(counts, laterYears().map(year -> changes(year, which)))
                .toList();
    }

    private Cell measures(OfficeComparison office, MinguoYear year) {
        List<ItemCount> items = office.items(year);
        if (items.isEmpty()) {
            return OwedTile.of(office.annex(year, AnnexKind.MEASURES), 1);
        }
        return new Bar(Integer.toString(measures(items)), (double) measures(items) / Math.max(1, most));
    }

    private Cell total(MinguoYear year) {
        int sum = comparison.offices().stream()
                .mapToInt(office -> measures(office.items(year)))
                .sum();
        return new Tile(Integer.toString(sum), TileStyle.PLAIN);
    }

    private Cell changes(MinguoYear year, Predicate<Continuity> which) {
        Map<Continuity.Kind, Integer> counts = counts(year, which);
        if (counts.isEmpty()) {
            return new Tile("無從比較", TileStyle.PLAIN);
        }
        List<Part> parts = Arrays.stream(Continuity.Kind.values())
                .map(kind -> new Part(counts.getOrDefault(kind, 0), TileStyle.of(kind)))
                .toList();
        return new Stack("", parts, inWords(counts));
    }

    private Map<Continuity.Kind, Integer> counts(MinguoYear year, Predicate<Continuity> which) {
        Map<Continuity.Kind, Integer> counts = new EnumMap<>(Continuity.Kind.class);
        comparison.continuity().stream()
                .filter(entry -> entry.year().equals(year))
                .filter(which)
                .forEach(entry -> counts.merge(entry.kind(), 1, Integer::sum));
        return counts;
    }

    private static String inWords(Map<Continuity.Kind, Integer> counts) {
        return Arrays.stream(Continuity.Kind.values())
                .map(kind -> kind.label() + " " + counts.getOrDefault(kind, 0))
                .collect(Collectors.joining("、"));
    }

    private String description(String title) {
        String counts = years.stream()
                .map(year -> year + " 年度全國 " + total(year).text() + " 項")
                .collect(Collectors.joining("、"));
        String changes = laterYears()
                .map(year -> "；" + year + " 年度較前一年度" + inWords(counts(year, entry -> true)))
                .collect(Collectors.joining());
        return title + "。" + counts + changes + "。";
    }

    private static List<Tile> legend() {
        Stream<Tile> kinds =
                Arrays.stream(Continuity.Kind.values()).map(kind -> new Tile(kind.label(), TileStyle.of(kind)));
        return Stream.concat(kinds, TileStyle.owedLegend()).toList();
    }

    private Stream<MinguoYear> laterYears() {
        return years.stream().filter(year -> years.contains(year.previous()));
    }

    private static int measures(List<ItemCount> items) {
        return items.stream().mapToInt(ItemCount::measures).sum();
    }
}
