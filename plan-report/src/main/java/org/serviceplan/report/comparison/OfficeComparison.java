package org.serviceplan.report.comparison;

import java.util.List;

import org.serviceplan.model.AnnexKind;
import org.serviceplan.model.calendar.MinguoYear;
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

    /**
     * Where it stands with an annex of a year covered.
     *
     * @throws IllegalArgumentException if the year is not covered
     */
    public AnnexState annex(MinguoYear year, AnnexKind kind) {
        return annexes.stream()
                .filter(state -> state.year().equals(year) && state.annex() == kind)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Year " + year + " is not covered"));
    }

    /** Its items of a year; none where it has no annex 1 of it. */
    public List<ItemCount> items(MinguoYear year) {
        return items.stream().filter(item -> item.year().equals(year)).toList();
    }
}
