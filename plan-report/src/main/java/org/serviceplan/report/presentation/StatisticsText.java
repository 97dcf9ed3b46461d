package org.serviceplan.report.presentation;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

import org.serviceplan.model.framework.PlanFrameworks;
import org.serviceplan.model.office.OfficeCode;
import org.serviceplan.model.office.OfficeRoster;
import org.serviceplan.model.text.ChineseNumerals;
import org.serviceplan.report.comparison.statistics.ItemStatistics;
import org.serviceplan.report.comparison.statistics.Standing;

/** Statistics in words. */
public final class StatisticsText {
    /** More names are not read; 等 stands for the others. */
    public static final int MOST_NAMED = 10;

    private StatisticsText() {}

    /** What is counted under: 一、完備基礎服務項目, or 合計. */
    public static String item(ItemStatistics statistics, PlanFrameworks frameworks) {
        Integer item = statistics.item();
        if (item == null) {
            return "合計";
        }
        return ChineseNumerals.format(item)
                + frameworks
                        .forYear(statistics.year())
                        .item(item)
                        .map(known -> "、" + known.heading())
                        .orElse("");
    }

    /** The offices that are worth a look, the farthest from the median first. */
    public static List<Standing> unusual(ItemStatistics statistics) {
        return statistics.distribution().standings().stream()
                .filter(Standing::unusual)
                .sorted(Comparator.comparing(
                        (Standing standing) -> standing.againstMedian().abs(), Comparator.reverseOrder()))
                .toList();
    }

    /** Their names and values: 新竹（15）、新北市（10）. */
    public static String unusualOffices(ItemStatistics statistics, OfficeRoster roster) {
        List<Standing> unusual = unusual(statistics);
        String names = unusual.stream()
                .limit(MOST_NAMED)
                .map(standing -> name(roster, standing.office()) + "（" + standing.value() + "）")
                .collect(Collectors.joining("、"));
        return unusual.size() > MOST_NAMED ? names + "等" : names;
    }

    private static String name(OfficeRoster roster, OfficeCode code) {
        return roster.byCode(code).orElseThrow().shortName();
    }
}
