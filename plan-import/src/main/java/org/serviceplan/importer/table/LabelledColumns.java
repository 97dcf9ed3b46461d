package org.serviceplan.importer.table;

import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;

import org.serviceplan.importer.workbook.Cell;

/** Finds the column of measures or outcomes that is called less exactly beside the items, where no other one is either's: 作法, 成效. */
@RequiredArgsConstructor
final class LabelledColumns {
    private final Grid grid;
    private final HeadWords words;
    private final int firstRow;
    private final int lastRow;
    private final HeadColumns columns;

    /** Adds those between two columns of the sheet. */
    void add(int first, int last) {
        boolean measures = columns.mayLack(ColumnRole.MEASURE);
        boolean outcomes = columns.mayLack(ColumnRole.OUTCOME);
        for (int c = first; c <= last && (measures || outcomes); c++) {
            Cell label = columns.isFree(c) ? lowest(c) : null;
            if (label != null && measures && words.isMeasureLabel(label.text())) {
                measures = false;
                add(label, ColumnRole.MEASURE, HeadEdition.ONLY);
            } else if (label != null && outcomes) {
                words.outcomeLabel(label.text()).ifPresent(edition -> add(label, ColumnRole.OUTCOME, edition));
            }
        }
    }

    private @Nullable Cell lowest(int column) {
        Cell lowest = null;
        for (int r = lastRow; r >= firstRow && lowest == null; r--) {
            lowest = grid.cell(r, column);
        }
        return lowest;
    }

    private void add(Cell label, ColumnRole role, HeadEdition edition) {
        HeadWord head = new HeadWord(role, Integer.MAX_VALUE, edition, false);
        columns.replace(
                head,
                new TableHead.Column(label.ref(), grid.lastColumn(label.ref()), label.text(), edition.year(), null));
    }
}
