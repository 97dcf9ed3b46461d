package org.serviceplan.importer.annex;

import java.util.ArrayList;
import java.util.List;

import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;

import org.serviceplan.importer.table.ColumnRole;
import org.serviceplan.importer.table.TableCell;
import org.serviceplan.importer.table.TableRow;

/** Reads the measures of one item, row by row: several in a cell, one over several rows, one cut by a page break. */
@RequiredArgsConstructor
final class MeasureReader {
    private final DraftItem item;
    private final ColumnRole numberColumn;
    /** Whether a number says no more than that its measure is the next. */
    private final boolean numbersOnlyOrder;

    /** Reads what one row adds to the item. */
    void read(TableRow row) {
        List<DraftMeasure> begun = new ArrayList<>();
        for (Entry entry : entries(row)) {
            DraftMeasure open = item.lastMeasure();
            if (entry.marker() == null && open != null && begun.isEmpty() && goesOn(open, row, entry.text())) {
                open.add(entry.text());
            } else {
                begun.add(begin(row, entry));
            }
        }
        DraftMeasure open = item.lastMeasure();
        if (begun.isEmpty() && open != null) {
            open.takeFields(row);
        }
        for (DraftMeasure measure : begun) {
            measure.takeFields(row);
        }
    }

    private List<Entry> entries(TableRow row) {
        TableCell cell = row.cell(ColumnRole.MEASURE);
        if (cell != null && cell.isWritten()) {
            // What has a number of its own in the column of numbers is one measure; the lists in it are below that.
            boolean one = row.isWritten(numberColumn)
                    && ListMarker.at(cell.text(), 0) == null
                    && ListMarker.numberOf(row.written(numberColumn)) > 0;
            return one ? List.of(new Entry(null, cell.text())) : item.splitter().split(cell.text());
        }
        // A number or an outcome of its own, and no text: the measure is there, and blank.
        boolean blankMeasure = cell != null && cell.isBlank() && row.isWritten(numberColumn);
        boolean orphanOutcome = cell != null && item.measures().isEmpty() && row.isWritten(ColumnRole.OUTCOME);
        return blankMeasure || orphanOutcome ? List.of(new Entry(null, "")) : List.of();
    }

    private DraftMeasure begin(TableRow row, Entry entry) {
        Integer written = number(row, entry);
        if (written == null) {
            item.splitter().countUnnumbered();
        }
        int position = item.measures().size() + 1;
        DraftMeasure measure = new DraftMeasure(
                written,
                written != null ? written : position,
                row.cells().get(ColumnRole.MEASURE) == null
                        ? item.cell()
                        : row.cells().get(ColumnRole.MEASURE).ref());
        measure.add(entry.text());
        item.measures().add(measure);
        return measure;
    }

    private @Nullable Integer number(TableRow row, Entry entry) {
        if (entry.marker() != null) {
            return entry.marker().number();
        }
        int number = ListMarker.numberOf(row.written(numberColumn));
        if (number == 0) {
            return null;
        }
        return numbersOnlyOrder ? item.measures().size() + 1 : number;
    }

    /** Whether text without a number belongs to the measure above. */
    private boolean goesOn(DraftMeasure open, TableRow row, String text) {
        if (row.isWritten(numberColumn)) {
            return false;
        }
        boolean ownFields = row.isWritten(ColumnRole.UNIT) || row.isWritten(ColumnRole.OUTCOME);
        if (!item.splitter().isNumbered()) {
            return row.afterBreak() && !open.isFinished() && !ownFields;
        }
        boolean deeper = item.splitter().isDeeper(text);
        return deeper || row.afterBreak() || !open.isFinished() || !ownFields;
    }
}
