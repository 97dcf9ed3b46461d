package org.serviceplan.importer;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.serviceplan.importer.annex.AnnexReader.Reading;
import org.serviceplan.importer.finding.FindingType;
import org.serviceplan.importer.table.ColumnRole;
import org.serviceplan.importer.table.TableHead;
import org.serviceplan.model.PlanItem;
import org.serviceplan.model.finding.Finding;
import org.serviceplan.model.source.CellRef;

/**
 * Tells lists and explanations of the form's heads from the annex that they stand beside: they have no title and, one below the other,
 * tell of one item at most, or have no column of measures; what items they name the annex answers.
 */
final class ListsBeside {
    private ListsBeside() {}

    /** The readings that are none; of the others it is said that they are passed over. */
    static List<Reading> removed(List<Reading> readings, List<Finding> findings) {
        if (readings.size() < 2) {
            return readings;
        }
        List<Reading> annexes = new ArrayList<>(readings.size());
        for (Reading reading : readings) {
            if (isList(reading, readings)) {
                findings.add(skipped(reading));
            } else {
                annexes.add(reading);
            }
        }
        return annexes;
    }

    private static Finding skipped(Reading reading) {
        TableHead head = reading.table().head();
        CellRef cell = head.columns().values().stream()
                .map(TableHead.Column::head)
                .min(CellRef::compareTo)
                .orElseThrow();
        return FindingType.LIST_SKIPPED.at(reading.annex().sheet(), cell, head.texts(), head.texts());
    }

    private static boolean isList(Reading reading, List<Reading> readings) {
        TableHead head = reading.table().head();
        boolean turned = head.isTurned();
        boolean bare = !head.has(ColumnRole.MEASURE) && !head.has(ColumnRole.OUTCOME);
        if (!reading.table().titles().isEmpty() || !(turned || bare)) {
            return false;
        }
        Set<Integer> answered = bare ? named(reading) : answered(reading);
        return (bare || answered.size() < 2)
                && readings.stream()
                        .map(ListsBeside::answered)
                        .anyMatch(others -> others.size() > 1 && others.containsAll(answered));
    }

    private static Set<Integer> named(Reading reading) {
        return reading.annex().items().stream().map(PlanItem::ordinal).collect(Collectors.toSet());
    }

    private static Set<Integer> answered(Reading reading) {
        return reading.annex().items().stream()
                .filter(item -> !item.measures().isEmpty())
                .map(PlanItem::ordinal)
                .collect(Collectors.toSet());
    }
}
