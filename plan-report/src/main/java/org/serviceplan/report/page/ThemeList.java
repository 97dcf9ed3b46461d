package org.serviceplan.report.page;

import java.util.Comparator;
import java.util.List;
import java.util.Map;

import org.serviceplan.model.office.OfficeCode;
import org.serviceplan.report.comparison.NationalComparison;
import org.serviceplan.report.comparison.statistics.ThemeReach;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

/**
 * The themes that more than one office has in the compared year.
 *
 * @param summary how many there are
 * @param rows those that most offices have
 */
record ThemeList(String summary, List<Row> rows) {
    private static final int MOST_ROWS = 100;

    /** One theme. */
    record Row(String label, int offices, int measures, String names) {}

    static ThemeList of(NationalComparison comparison) {
        Map<OfficeCode, String> names = comparison.offices().stream()
                .collect(toMap(office -> office.office().code(), office -> office.office()
                        .shortName()));
        List<ThemeReach> all = ThemeReach.of(comparison, comparison.year());
        List<ThemeReach> shared = all.stream()
                .filter(theme -> theme.offices().size() > 1)
                .sorted(Comparator.comparing(theme -> -theme.offices().size()))
                .toList();
        List<Row> rows =
                shared.stream().limit(MOST_ROWS).map(theme -> row(theme, names)).toList();
        return new ThemeList(summary(comparison, all.size(), shared.size(), rows.size()), rows);
    }

    private static Row row(ThemeReach theme, Map<OfficeCode, String> names) {
        return new Row(
                theme.theme().label(),
                theme.offices().size(),
                theme.measures(),
                theme.offices().stream().map(names::get).collect(joining("、")));
    }

    private static String summary(NationalComparison comparison, int all, int shared, int shown) {
        String text = comparison.year() + " 年度共 " + all + " 個主題，其中 " + shared + " 個由二個以上機關共有，" + (all - shared)
                + " 個僅見於一個機關。";
        return text + (shown < shared ? "下表僅列共有機關最多之前 " + shown + " 個，其餘請見全國比較報表。" : "");
    }
}
