package org.serviceplan.report.comparison.statistics;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;

import org.serviceplan.model.AnnexKind;
import org.serviceplan.model.calendar.MinguoYear;
import org.serviceplan.model.office.OfficeCode;
import org.serviceplan.report.comparison.CurrentSubmissions;
import org.serviceplan.report.comparison.ItemCount;
import org.serviceplan.report.comparison.NationalComparison;
import org.serviceplan.report.comparison.OfficeComparison;

/**
 * One count under one item over all offices. An office whose annex is not there has no value and is left out: 0 would be wrong.
 *
 * @param year the plan year
 * @param item the item's number; null for all items together
 * @param indicator what is counted
 * @param distribution how it is spread over the offices, in roster order
 */
public record ItemStatistics(MinguoYear year, @Nullable Integer item, Indicator indicator, Distribution distribution) {

    /** All counts of a year: item by item, then all items together; none where no office has the annexes. */
    public static List<ItemStatistics> of(NationalComparison comparison, MinguoYear year) {
        Collection<Integer> items = new TreeSet<>();
        for (OfficeComparison office : comparison.offices()) {
            office.items(year).forEach(count -> items.add(count.item()));
        }
        List<@Nullable Integer> rows = new ArrayList<>(items);
        rows.add(null);
        List<ItemStatistics> statistics = new ArrayList<>();
        for (Integer item : rows) {
            for (Indicator indicator : Indicator.values()) {
                Map<OfficeCode, Integer> values = values(comparison, year, item, indicator);
                if (!values.isEmpty()) {
                    statistics.add(new ItemStatistics(year, item, indicator, Distribution.of(values)));
                }
            }
        }
        return statistics;
    }

    private static Map<OfficeCode, Integer> values(
            NationalComparison comparison, MinguoYear year, @Nullable Integer item, Indicator indicator) {
        CurrentSubmissions current = comparison.plans().current();
        Map<OfficeCode, Integer> values = new LinkedHashMap<>();
        for (OfficeComparison office : comparison.offices()) {
            OfficeCode code = office.office().code();
            if (current.find(code, year, AnnexKind.MEASURES).isPresent()
                    && current.find(code, year, indicator.annex()).isPresent()) {
                values.put(code, sum(office.items(year), item, indicator));
            }
        }
        return values;
    }

    private static int sum(List<ItemCount> counts, @Nullable Integer item, Indicator indicator) {
        return counts.stream()
                .filter(count -> item == null || count.item() == item)
                .mapToInt(indicator::of)
                .sum();
    }
}
