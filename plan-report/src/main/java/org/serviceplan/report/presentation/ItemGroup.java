package org.serviceplan.report.presentation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;

import org.serviceplan.model.framework.ImplementationItem;
import org.serviceplan.model.framework.PlanFramework;
import org.serviceplan.model.text.ChineseNumerals;
import org.serviceplan.report.comparison.ItemCount;

/**
 * What tables and charts show in one column: an item of the framework, or everything that offices wrote beyond them (其他).
 *
 * @param numeral its number in Chinese, or 其他
 * @param heading its canonical wording, or what 其他 means
 * @param items the numbers of the items in it
 */
public record ItemGroup(String numeral, String heading, Set<Integer> items) {

    /** Copies the set. */
    public ItemGroup {
        items = Set.copyOf(items);
    }

    /** The items of a framework, and 其他 where any of the counts needs it. */
    public static List<ItemGroup> of(PlanFramework framework, List<ItemCount> counts) {
        List<ItemGroup> groups = new ArrayList<>();
        framework.items().stream().map(ItemGroup::of).forEach(groups::add);
        Set<Integer> others = counts.stream().map(ItemCount::item).collect(Collectors.toCollection(TreeSet::new));
        framework.items().forEach(item -> others.remove(item.ordinal()));
        if (!others.isEmpty()) {
            groups.add(new ItemGroup("其他", "不屬上列實施要項者", others));
        }
        return groups;
    }

    /** Adds up what belongs to this group. */
    public int sum(List<ItemCount> counts, ToIntFunction<ItemCount> value) {
        return counts.stream()
                .filter(count -> items.contains(count.item()))
                .mapToInt(value)
                .sum();
    }

    /** The number and the wording: 一、完備基礎服務項目. */
    public String numbered() {
        return numeral + "、" + heading;
    }

    private static ItemGroup of(ImplementationItem item) {
        return new ItemGroup(ChineseNumerals.format(item.ordinal()), item.heading(), Set.of(item.ordinal()));
    }
}
