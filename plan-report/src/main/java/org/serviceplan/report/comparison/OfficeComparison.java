package org.serviceplan.report.comparison;

import java.util.List;

import org.serviceplan.model.office.Office;

/**
 * One office in the comparison.
 *
 * @param office the office
 * @param annexes its annexes of all years covered, by year and annex
 * @param items its items of all years for which it has an annex 1, by year and item, all items of the framework
 */
public record OfficeComparison(Office office, List<AnnexState> annexes, List<ItemCount> items) {

    /** Copies the lists. */
    public OfficeComparison {
        annexes = List.copyOf(annexes);
        items = List.copyOf(items);
    }
}
