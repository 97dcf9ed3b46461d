package org.serviceplan.model;

import java.util.List;
import java.util.Objects;

import lombok.Builder;
import org.jspecify.annotations.Nullable;

import org.serviceplan.model.calendar.Deadline;
import org.serviceplan.model.quantity.Target;
import org.serviceplan.model.source.CellRef;

/**
 * A concrete measure (具體作法) under an item.
 *
 * @param ordinal the number the office wrote; where it wrote none, the position, from 1
 * @param text what is promised, as submitted, without its number and without layout
 * @param cell where it starts
 * @param units who answers for it, in the order written; none where the annex does not say
 * @param deadline when it is to be done; null in annex 2 and where the table has no such column
 * @param targets the numbers the text promises; none in annex 2, which reports and promises nothing
 * @param outcome what came of it; only and always in annex 2
 */
@Builder(toBuilder = true)
public record Measure(
        int ordinal,
        String text,
        CellRef cell,
        List<ResponsibleUnit> units,
        @Nullable Deadline deadline,
        List<Target> targets,
        @Nullable Outcome outcome) {

    /** Checks the number and copies the lists; lists that a builder was not given are empty. */
    public Measure {
        if (ordinal < 1) {
            throw new IllegalArgumentException("A measure's number starts at 1, not " + ordinal);
        }
        units = List.copyOf(Objects.requireNonNullElse(units, List.of()));
        targets = List.copyOf(Objects.requireNonNullElse(targets, List.of()));
    }

    /** Whether the text promises at least one number. */
    public boolean isQuantified() {
        return !targets.isEmpty();
    }

    /** Whether an outcome was reported for it. */
    public boolean isReported() {
        return outcome != null && outcome.isReported();
    }
}
