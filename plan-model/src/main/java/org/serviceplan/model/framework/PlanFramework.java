package org.serviceplan.model.framework;

import java.util.List;
import java.util.Optional;

import org.serviceplan.model.calendar.MinguoYear;
import org.serviceplan.model.text.FoldedText;

/**
 * The items every plan must answer, valid from a year on until a later framework replaces it.
 *
 * @param validFrom the first plan year it holds for
 * @param items the items, numbered 1, 2, 3 … without a gap
 */
public record PlanFramework(MinguoYear validFrom, List<ImplementationItem> items) {

    /** Checks that the items are numbered in order. */
    public PlanFramework {
        items = List.copyOf(items);
        for (int i = 0; i < items.size(); i++) {
            if (items.get(i).ordinal() != i + 1) {
                throw new IllegalArgumentException("Item " + (i + 1) + " of the framework is numbered "
                        + items.get(i).ordinal());
            }
        }
    }

    /** The framework in force for a plan year, from the data in this module. */
    public static PlanFramework forYear(MinguoYear year) {
        return PlanFrameworks.standard().forYear(year);
    }

    /** The item with this number. */
    public Optional<ImplementationItem> item(int ordinal) {
        return ordinal >= 1 && ordinal <= items.size() ? Optional.of(items.get(ordinal - 1)) : Optional.empty();
    }

    /** The item whose heading or accepted variant this is. */
    public Optional<ImplementationItem> byHeading(CharSequence heading) {
        for (ImplementationItem item : items) {
            // Nearly all plans have the very wording.
            if (item.heading().contentEquals(heading)) {
                return Optional.of(item);
            }
        }
        FoldedText folded = FoldedText.of(heading);
        return items.stream().filter(item -> item.accepts(folded)).findFirst();
    }
}
