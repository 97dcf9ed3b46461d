package org.serviceplan.importer.annex;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import lombok.RequiredArgsConstructor;

import org.serviceplan.importer.annex.AnnexReader.Reading;
import org.serviceplan.model.Measure;
import org.serviceplan.model.PlanItem;

/** Finds what are parts of one annex: tables of the same office and year, each with items that the others leave out. */
@RequiredArgsConstructor
final class AnnexParts {
    private final IdentityResolver identities;

    /** The readings of a file in groups that are an annex each, in the order in which these begin. */
    List<List<Reading>> groups(List<Reading> readings) {
        List<List<Reading>> groups = new ArrayList<>();
        for (Reading reading : readings) {
            List<Reading> begun = null;
            for (List<Reading> group : groups) {
                // What has no title goes on with what stands right before it.
                begun = group.stream().allMatch(part -> areParts(part, reading)) ? group : begun;
            }
            if (begun == null) {
                begun = new ArrayList<>();
                groups.add(begun);
            }
            begun.add(reading);
        }
        return groups;
    }

    /** Whether a table goes on with the last item of another, and then with items that this leaves out. */
    boolean goesOn(Reading one, Reading next) {
        return next.table().beginsInsideItem()
                && one.annex().kind() == next.annex().kind()
                && !one.annex().items().isEmpty()
                && one.table()
                        .head()
                        .columns()
                        .keySet()
                        .equals(next.table().head().columns().keySet())
                && next.annex().items().stream().skip(1).noneMatch(item -> one.annex().items().stream()
                        .anyMatch(other -> other.ordinal() == item.ordinal()))
                && identities.mayBeOne(one.table(), next.table());
    }

    private boolean areParts(Reading one, Reading other) {
        return one.annex().kind() == other.annex().kind()
                && leaveOut(one, other)
                && leaveOut(other, one)
                && share(one, other)
                && identities.mayBeOne(one.table(), other.table());
    }

    /** Whether one has an item that the other has not. */
    private static boolean leaveOut(Reading one, Reading other) {
        return one.annex().items().stream().anyMatch(item -> other.annex().items().stream()
                .noneMatch(another -> another.ordinal() == item.ordinal()));
    }

    /** Whether items that both have are the same word for word. */
    private static boolean share(Reading one, Reading other) {
        Map<Integer, PlanItem> items = new HashMap<>();
        one.annex().items().forEach(item -> items.put(item.ordinal(), item));
        for (PlanItem item : other.annex().items()) {
            PlanItem same = items.get(item.ordinal());
            if (same != null && !texts(same).equals(texts(item))) {
                return false;
            }
        }
        return true;
    }

    private static List<?> texts(PlanItem item) {
        return item.measures().stream()
                .map(measure -> List.of(measure.text(), measure.units(), outcome(measure)))
                .toList();
    }

    private static String outcome(Measure measure) {
        return measure.outcome() == null ? "" : measure.outcome().text();
    }
}
