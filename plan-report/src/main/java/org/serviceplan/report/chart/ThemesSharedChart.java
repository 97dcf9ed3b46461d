package org.serviceplan.report.chart;

import java.util.ArrayList;
import java.util.List;

import org.serviceplan.model.calendar.MinguoYear;
import org.serviceplan.report.chart.ChartGrid.Bar;
import org.serviceplan.report.chart.ChartGrid.Row;
import org.serviceplan.report.chart.ChartGrid.Tile;
import org.serviceplan.report.comparison.NationalComparison;
import org.serviceplan.report.comparison.statistics.ThemeReach;

/** How many themes of the compared year are shared by how many offices. */
final class ThemesSharedChart {
    private static final int MOST_ROWS = 20;

    private final MinguoYear year;
    private final List<ThemeReach> themes;

    private ThemesSharedChart(NationalComparison comparison) {
        this.year = comparison.year();
        this.themes = ThemeReach.of(comparison, year);
    }

    /** Themes that are shared by this many offices. */
    private record Reach(int from, int to, int themes, int measures) {
        String label() {
            return (from == 1 ? "僅 " : "") + (from == to ? from : from + "–" + to) + " 個機關";
        }
    }

    static Chart of(NationalComparison comparison) {
        return new ThemesSharedChart(comparison).chart();
    }

    private Chart chart() {
        ChartGrid grid = grid();
        String title = year + " 年度作法主題由多少機關共有";
        return Chart.builder()
                .name("themes-shared")
                .title(title)
                .notes(List.of("內容相近之具體作法歸為同一主題；左為主題數，右為其下之具體作法數。"))
                .description(description(title))
                .meaning("依共有機關數，該年度作法主題及其具體作法之數目。")
                .source("就「具體作法」該年度之主題計其機關數。")
                .grid(grid)
                .height(Chart.heightOf(grid.rows().size()))
                .build();
    }

    private ChartGrid grid() {
        List<Reach> reaches = reaches();
        int mostThemes = reaches.stream().mapToInt(Reach::themes).max().orElse(0);
        int mostMeasures = reaches.stream().mapToInt(Reach::measures).max().orElse(0);
        List<Row> rows = new ArrayList<>();
        for (Reach reach : reaches) {
            rows.add(new Row(
                    reach.label(),
                    false,
                    List.of(bar(reach.themes(), mostThemes), bar(reach.measures(), mostMeasures))));
        }
        int measures = themes.stream().mapToInt(ThemeReach::measures).sum();
        rows.add(new Row("合計", true, List.of(total(themes.size()), total(measures))));
        return new ChartGrid(List.of("主題數", "具體作法數"), rows, List.of());
    }

    /** Alone, then as many together as it takes to have no more rows than can be read. */
    private List<Reach> reaches() {
        int most = themes.stream().mapToInt(ThemesSharedChart::offices).max().orElse(1);
        int step = Math.max(1, (most - 1 + MOST_ROWS - 1) / MOST_ROWS);
        List<Reach> reaches = new ArrayList<>();
        reaches.add(reach(1, 1));
        for (int from = 2; from <= most; from += step) {
            reaches.add(reach(from, Math.min(most, from + step - 1)));
        }
        return reaches;
    }

    private Reach reach(int from, int to) {
        List<ThemeReach> within = themes.stream()
                .filter(theme -> offices(theme) >= from && offices(theme) <= to)
                .toList();
        return new Reach(
                from,
                to,
                within.size(),
                within.stream().mapToInt(ThemeReach::measures).sum());
    }

    private static int offices(ThemeReach theme) {
        return theme.offices().size();
    }

    private String description(String title) {
        long alone = themes.stream().filter(theme -> offices(theme) == 1).count();
        return title + "。共 " + themes.size() + " 個主題，其中 " + alone + " 個僅見於一個機關，" + (themes.size() - alone)
                + " 個由二個以上機關共有。";
    }

    private static Bar bar(int value, int most) {
        return new Bar(Integer.toString(value), (double) value / Math.max(1, most));
    }

    private static Tile total(int value) {
        return new Tile(Integer.toString(value), TileStyle.PLAIN);
    }
}
