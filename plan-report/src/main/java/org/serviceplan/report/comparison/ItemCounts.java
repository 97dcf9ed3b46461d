package org.serviceplan.report.comparison;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.serviceplan.model.calendar.MinguoYear;
import org.serviceplan.model.framework.ImplementationItem;
import org.serviceplan.model.framework.PlanFramework;

/** Counts an office's measures by item: all items of the framework, and any other the office wrote. */
final class ItemCounts {
    private ItemCounts() {}

    /** The counts of one office's annex 1 of one year, by item. */
    static List<ItemCount> of(MinguoYear year, PlanFramework framework, List<ComparedMeasure> measures) {
        Map<Integer, List<ComparedMeasure>> byItem = measures.stream()
                .collect(Collectors.groupingBy(measure -> measure.ref().item(), TreeMap::new, Collectors.toList()));
        Collection<Integer> items = new TreeSet<>(byItem.keySet());
        framework.items().stream().map(ImplementationItem::ordinal).forEach(items::add);
        return items.stream()
                .map(item -> count(year, item, byItem.getOrDefault(item, List.of())))
                .toList();
    }

    private static ItemCount count(MinguoYear year, int item, List<ComparedMeasure> measures) {
        int quantified = count(measures, measure -> measure.measure().isQuantified());
        return new ItemCount(year, item, measures.size(), quantified, count(measures, ComparedMeasure::isReported));
    }

    private static int count(List<ComparedMeasure> measures, Predicate<ComparedMeasure> which) {
        return (int) measures.stream().filter(which).count();
    }
}
