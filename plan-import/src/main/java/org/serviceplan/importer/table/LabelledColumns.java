package org.serviceplan.importer.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;

import org.serviceplan.importer.workbook.Cell;

/**
 * Finds the column of measures, outcomes or deadlines that is called less exactly beside the items, where no other one is theirs: 作法,
 * 成效.
 */
@RequiredArgsConstructor
final class LabelledColumns {
    private final Grid grid;
    private final HeadWords words;
    private final int firstRow;
    private final int lastRow;
    private final HeadColumns columns;

    /** Adds those between two columns of the sheet. */
    void add(int first, int last) {
        boolean outcomes = columns.mayLack(ColumnRole.OUTCOME);
        boolean deadlines = outcomes && columns.mayLack(ColumnRole.DEADLINE);
        if (columns.mayLack(ColumnRole.MEASURE)) {
            addMeasures(labels(first, last));
        }
        List<Cell> labels = outcomes ? labels(first, last) : List.of();
        // Outcomes alone may be those of anything: 績效指標, 目標值, 成果.
        if (!columns.mayLack(ColumnRole.MEASURE)) {
            addOutcomes(labels);
        }
        for (Cell label : labels) {
            if (deadlines && columns.isFree(label.ref().column()) && words.isDeadlineLabel(label.text())) {
                add(label, ColumnRole.DEADLINE, HeadEdition.ONLY);
            }
        }
    }

    /** Those of the surest word, which may be of several parts of the year. */
    private void addOutcomes(List<Cell> labels) {
        Map<Cell, HeadWords.Label> outcomes = new LinkedHashMap<>();
        for (Cell label : labels) {
            words.outcomeLabel(label.text()).ifPresent(word -> outcomes.put(label, word));
        }
        int surest =
                outcomes.values().stream().mapToInt(HeadWords.Label::rank).min().orElse(0);
        outcomes.forEach((label, word) -> {
            if (word.rank() == surest) {
                add(label, ColumnRole.OUTCOME, word.edition());
            }
        });
    }

    /** The one whose word is the surest; the others are told, but for those that part an item's measures. */
    private void addMeasures(List<Cell> labels) {
        Cell surest = labels.stream()
                .filter(label -> words.measureLabel(label.text()) >= 0)
                .min(Comparator.comparingInt(label -> words.measureLabel(label.text())))
                .orElse(null);
        if (surest == null) {
            return;
        }
        add(surest, ColumnRole.MEASURE, HeadEdition.ONLY);
        for (Cell label : labels) {
            if (!label.equals(surest) && words.measureLabel(label.text()) >= 0 && !words.isHead(label.text())) {
                add(label, ColumnRole.MEASURE, HeadEdition.ONLY);
            }
        }
    }

    private List<Cell> labels(int first, int last) {
        List<Cell> labels = new ArrayList<>();
        for (int c = first; c <= last; c++) {
            Cell label = columns.isFree(c) ? lowest(c) : null;
            if (label != null) {
                labels.add(label);
            }
        }
        return labels;
    }

    private @Nullable Cell lowest(int column) {
        Cell lowest = null;
        for (int r = lastRow; r >= firstRow && lowest == null; r--) {
            lowest = grid.cell(r, column);
        }
        return lowest;
    }

    private void add(Cell label, ColumnRole role, HeadEdition edition) {
        columns.replace(
                HeadWord.loose(role, edition),
                new TableHead.Column(label.ref(), grid.lastColumn(label.ref()), label.text(), edition.year(), null));
    }
}
