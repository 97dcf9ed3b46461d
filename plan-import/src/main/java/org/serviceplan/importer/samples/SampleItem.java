package org.serviceplan.importer.samples;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

import lombok.With;

import org.serviceplan.model.calendar.Deadline;

/**
 * An item with its measures.
 *
 * @param number its number
 * @param heading its heading as written
 * @param deadline the deadline of all its measures, as written
 * @param deadlineKind what sort of deadline that is
 * @param measures its measures, at least two
 */
@With
public record SampleItem(
        int number, String heading, String deadline, Deadline.Kind deadlineKind, List<SampleMeasure> measures) {

    /** Copies the list. */
    public SampleItem {
        measures = List.copyOf(measures);
    }

    /** The item whose measures share their row, and so the units in it. */
    SampleItem withSharedUnits() {
        return withMeasures(measures.stream()
                .map(measure -> measure.withUnits(measures.get(0).units()))
                .toList());
    }

    /** The item with another last measure. */
    SampleItem withLast(UnaryOperator<SampleMeasure> change) {
        List<SampleMeasure> changed = new ArrayList<>(measures);
        int last = changed.size() - 1;
        changed.set(last, change.apply(changed.get(last)));
        return withMeasures(changed);
    }
}
