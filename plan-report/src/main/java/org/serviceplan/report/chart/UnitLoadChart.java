package org.serviceplan.report.chart;

import java.util.List;

import org.serviceplan.model.calendar.MinguoYear;
import org.serviceplan.report.chart.ChartGrid.Bar;
import org.serviceplan.report.chart.ChartGrid.Row;
import org.serviceplan.report.chart.ChartGrid.Tile;
import org.serviceplan.report.comparison.NationalComparison;
import org.serviceplan.report.comparison.statistics.UnitLoad;

/** What responsible units of all offices have to answer for in the compared year. */
final class UnitLoadChart {
    private static final int LONGEST_NAME = 18;
    private static final List<String> HEADS = List.of("具體作法數", "有量化目標", "已填執行成效", "機關數");

    private final MinguoYear year;
    private final List<UnitLoad> loads;
    private final int offices;

    private UnitLoadChart(NationalComparison comparison) {
        this.year = comparison.year();
        this.loads = UnitLoad.national(comparison, year);
        this.offices = comparison.offices().size();
    }

    static Chart of(NationalComparison comparison) {
        return new UnitLoadChart(comparison).chart();
    }

    private Chart chart() {
        List<UnitLoad> shown = loads.subList(0, Math.min(GridLayout.MOST_ROWS, loads.size()));
        String title = year + " 年度各業參承辦具體作法數";
        return Chart.builder()
                .name("unit-load")
                .title(title)
                .notes(List.of("一項作法有多個業參者，各計一次。" + leftOut(shown.size())))
                .description(description(title))
                .meaning("各業參（依名稱，跨機關合計）承辦之具體作法數、其中有量化目標及已填執行成效者，及機關數。")
                .source("就「具體作法」之負責業參計數。")
                .grid(new ChartGrid(HEADS, shown.isEmpty() ? nothing() : rows(shown), List.of()))
                .height(Chart.heightOf(shown.size()))
                .build();
    }

    private String leftOut(int shown) {
        return shown == loads.size() ? "" : "業參共 " + loads.size() + " 個，本圖僅列承辦最多之前 " + shown + " 個。";
    }

    private List<Row> rows(List<UnitLoad> shown) {
        int most = shown.stream().mapToInt(UnitLoad::measures).max().orElse(0);
        return shown.stream()
                .map(load -> new Row(
                        name(load),
                        false,
                        List.of(
                                bar(load.measures(), most),
                                bar(load.quantified(), most),
                                bar(load.reported(), most),
                                bar(load.offices(), offices))))
                .toList();
    }

    private static List<Row> nothing() {
        return List.of(new Row("", false, List.of(new Tile(HEADS.size(), "尚無資料", TileStyle.PLAIN))));
    }

    /** Names come from files: they may be of any length, and in characters that no font has. */
    static String name(UnitLoad load) {
        String name = load.unit().isEmpty() ? "（未填）" : ChartFont.displayable(load.unit());
        return name.codePointCount(0, name.length()) <= LONGEST_NAME
                ? name
                : name.substring(0, name.offsetByCodePoints(0, LONGEST_NAME - 1)) + "…";
    }

    private String description(String title) {
        long named = loads.stream().filter(load -> !load.unit().isEmpty()).count();
        String heaviest = loads.isEmpty() || named == 0
                ? ""
                : "承辦最多者為" + name(loads.get(0)) + "，" + loads.get(0).measures() + " 項。";
        return title + "，共 " + named + " 個業參。" + heaviest;
    }

    private static Bar bar(int value, int most) {
        return new Bar(Integer.toString(value), (double) value / Math.max(1, most));
    }
}
