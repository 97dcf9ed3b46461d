package org.serviceplan.report.chart;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.serviceplan.report.chart.ChartGrid.Cell;
import org.serviceplan.report.chart.ChartGrid.Part;
import org.serviceplan.report.chart.ChartGrid.Stack;
import org.serviceplan.report.chart.ChartGrid.Tile;
import org.serviceplan.report.comparison.Attainment;
import org.serviceplan.report.comparison.TargetResult;

/** What became of some targets, as a bar of up to four parts. */
final class AttainmentStack {
    private AttainmentStack() {}

    /** The bar, with 達成數／目標數 beside it; a tile where nothing was promised. */
    static Cell of(List<TargetResult> targets) {
        if (targets.isEmpty()) {
            return new Tile("無量化目標", TileStyle.PLAIN);
        }
        Map<Attainment, Integer> counts = counts(targets);
        List<Part> parts = Arrays.stream(Attainment.values())
                .map(attainment -> new Part(counts.getOrDefault(attainment, 0), TileStyle.of(attainment)))
                .toList();
        return new Stack(counts.getOrDefault(Attainment.MET, 0) + "／" + targets.size(), parts, inWords(targets));
    }

    /** 達成 3、未達成 1、無數據 2、待確認 0. */
    static String inWords(List<TargetResult> targets) {
        Map<Attainment, Integer> counts = counts(targets);
        return Arrays.stream(Attainment.values())
                .map(attainment -> attainment.label() + " " + counts.getOrDefault(attainment, 0))
                .collect(Collectors.joining("、"));
    }

    static Stream<Tile> legend() {
        return Arrays.stream(Attainment.values())
                .map(attainment -> new Tile(attainment.label(), TileStyle.of(attainment)));
    }

    private static Map<Attainment, Integer> counts(List<TargetResult> targets) {
        Map<Attainment, Integer> counts = new EnumMap<>(Attainment.class);
        targets.forEach(target -> counts.merge(target.attainment(), 1, Integer::sum));
        return counts;
    }
}
