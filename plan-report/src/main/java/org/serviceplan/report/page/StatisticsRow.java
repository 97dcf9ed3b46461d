package org.serviceplan.report.page;

import java.util.List;
import java.util.stream.IntStream;

import org.serviceplan.report.comparison.ComparisonInput;
import org.serviceplan.report.comparison.NationalComparison;
import org.serviceplan.report.comparison.statistics.ItemStatistics;
import org.serviceplan.report.comparison.statistics.Standing;
import org.serviceplan.report.presentation.StatisticsText;

/**
 * What is usual under an item, and who is far from it.
 *
 * @param item the item
 * @param indicator what is counted
 * @param figures over how many offices, their total, mean, median, least and greatest value
 * @param unusual the offices worth a look; empty for none
 */
record StatisticsRow(String item, String indicator, List<String> figures, String unusual) {
    static final List<String> HEADS = List.of("實施要項", "統計項目", "機關數", "全國合計", "平均數", "中位數", "最小值", "最大值", "明顯偏離機關");

    /** Those of the compared year. */
    static List<StatisticsRow> of(ComparisonInput input, NationalComparison comparison) {
        return ItemStatistics.of(comparison, comparison.year()).stream()
                .map(statistics -> of(input, statistics))
                .toList();
    }

    private static StatisticsRow of(ComparisonInput input, ItemStatistics statistics) {
        return new StatisticsRow(
                StatisticsText.item(statistics, input.frameworks()),
                statistics.indicator().label(),
                List.of(
                        Integer.toString(statistics.distribution().standings().size()),
                        Integer.toString(statistics.distribution().total()),
                        statistics.distribution().mean().toPlainString(),
                        statistics.distribution().median().toPlainString(),
                        Integer.toString(values(statistics).min().orElse(0)),
                        Integer.toString(values(statistics).max().orElse(0))),
                StatisticsText.unusualOffices(statistics, input.roster()));
    }

    private static IntStream values(ItemStatistics statistics) {
        return statistics.distribution().standings().stream().mapToInt(Standing::value);
    }
}
