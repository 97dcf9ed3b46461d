package org.serviceplan.importer;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import lombok.RequiredArgsConstructor;

import org.serviceplan.importer.annex.AnnexReader.Reading;
import org.serviceplan.importer.finding.FindingType;
import org.serviceplan.importer.table.AnnexTable;
import org.serviceplan.importer.table.ColumnRole;
import org.serviceplan.importer.table.TableHead;
import org.serviceplan.importer.table.Vocabulary;
import org.serviceplan.model.PlanItem;
import org.serviceplan.model.finding.Finding;
import org.serviceplan.model.source.CellRef;

/**
 * Tells lists and explanations of the form's heads from the annex that they stand beside: they have no title and, one below the other,
 * tell of one item at most, or have columns of items, units and deadlines and nothing else, on a sheet that is not named like an annex;
 * what items they name the annex answers.
 */
@RequiredArgsConstructor
final class ListsBeside {
    private final Vocabulary vocabulary;

    /** The readings that are none; of the others it is said that they are passed over. */
    List<Reading> removed(List<Reading> readings, List<Finding> findings) {
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

    private boolean isList(Reading reading, List<Reading> readings) {
        if (!reading.table().titles().isEmpty()) {
            return false;
        }
        if (isBare(reading.table())) {
            return areAnswered(named(reading), readings);
        }
        Set<Integer> answered = answered(reading);
        return reading.table().head().isTurned() && answered.size() < 2 && areAnswered(answered, readings);
    }

    /** Whether a table has neither measures nor outcomes, nor texts under other heads, which may be just that. */
    private boolean isBare(AnnexTable table) {
        return !table.head().has(ColumnRole.MEASURE)
                && !table.head().has(ColumnRole.OUTCOME)
                && table.lines(AnnexTable.Line.Kind.UNREAD).isEmpty()
                && table.lines(AnnexTable.Line.Kind.LABEL).isEmpty()
                && !vocabulary.namesAnnex(table.sheet());
    }

    private static boolean areAnswered(Set<Integer> items, List<Reading> readings) {
        return readings.stream()
                .map(ListsBeside::answered)
                .anyMatch(others -> others.size() > 1 && others.containsAll(items));
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
