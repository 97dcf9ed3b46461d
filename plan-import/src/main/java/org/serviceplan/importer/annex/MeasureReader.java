package org.serviceplan.importer.annex;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;

import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;

import org.serviceplan.importer.table.ColumnRole;
import org.serviceplan.importer.table.TableCell;
import org.serviceplan.importer.table.TableRow;
import org.serviceplan.model.text.LayoutText;

/** Reads the measures of one item, row by row: several in a cell, one over several rows, one cut by a page break. */
@RequiredArgsConstructor
final class MeasureReader {
    private final DraftItem item;
    private final MeasureNumbers numbers;
    /** Tells outcomes that stand in the column of measures; null where they have one of their own. */
    private final @Nullable OutcomeDivider outcomes;
    /** Whether a column that is not taken in names what parts an item's measures: 執行策略. */
    private final boolean groupsAreTold;
    /** Tells whether a text says 同上. */
    private final Predicate<String> isDitto;

    /** Reads what one row adds to the item. */
    void read(TableRow row) {
        DraftMeasure above = item.lastMeasure();
        if (above != null && row.isWritten(ColumnRole.MEASURE) && isDitto.test(row.written(ColumnRole.MEASURE))) {
            repeat(above, row);
            return;
        }
        List<DraftMeasure> begun = new ArrayList<>();
        List<Entry> entries = givesOutcomesBelow(row) ? List.of() : entries(row);
        for (Entry entry : entries) {
            DraftMeasure open = item.lastMeasure();
            if (entry.marker() == null && open != null && begun.isEmpty() && goesOn(open, row, entry.text())) {
                open.add(entry.text());
            } else {
                begun.add(begin(row, entry, begun.isEmpty()));
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

    /** The measure above, with what another unit says of it; with a number or a deadline of its own it is there once more. */
    private void repeat(DraftMeasure above, TableRow row) {
        String deadline = row.written(ColumnRole.DEADLINE);
        boolean anew = numbers.isIn(row)
                || !(deadline.isBlank()
                        || isDitto.test(deadline)
                        || deadline.equals(above.deadline().text()));
        DraftMeasure repeated = above;
        if (anew) {
            repeated = begin(row, new Entry(null, above.text()), true);
            repeated.takeFields(row);
        } else {
            repeated.takeFields(row, isDitto);
        }
        repeated.noteRepeated(Objects.requireNonNull(row.cell(ColumnRole.MEASURE)));
    }

    /** Whether a row lists the outcomes of the measures above it, which have them now. */
    private boolean givesOutcomesBelow(TableRow row) {
        return outcomes != null
                && row.isWritten(ColumnRole.MEASURE)
                && !numbers.isIn(row)
                && outcomes.addBelow(row.written(ColumnRole.MEASURE), item.measures());
    }

    private List<Entry> entries(TableRow row) {
        TableCell cell = row.cell(ColumnRole.MEASURE);
        if (cell != null && cell.isWritten()) {
            // What has a number of its own in the column of numbers is one measure; the lists in it are below that.
            boolean one = numbers.isIn(row) && ListMarker.at(cell.text(), 0) == null && numbers.of(row) > 0;
            return one ? List.of(new Entry(null, cell.text())) : split(cell.text());
        }
        // A number or an outcome of its own, and no text: the measure is there, and blank.
        boolean blankMeasure = cell != null && cell.isBlank() && numbers.isIn(row);
        boolean orphanOutcome = cell != null && item.measures().isEmpty() && row.isWritten(ColumnRole.OUTCOME);
        return blankMeasure || orphanOutcome ? List.of(new Entry(null, "")) : List.of();
    }

    private List<Entry> split(String text) {
        if (outcomes != null) {
            return outcomes.entries(text, item.splitter());
        }
        List<Entry> entries = item.splitter().split(text);
        boolean numbered = entries.size() != 1
                || entries.get(0).marker() != null
                || item.splitter().isNumbered();
        List<Entry> lines =
                numbered ? List.of() : LineList.entries(text, item.measures().size());
        return lines.isEmpty() ? entries : lines;
    }

    private DraftMeasure begin(TableRow row, Entry entry, boolean first) {
        boolean level = entry.marker() == null && numbers.isLevel(row);
        Integer written = number(row, entry, level);
        if (written == null) {
            item.splitter().countUnnumbered();
            item.levels().countUnnumbered();
        }
        if (first && written != null && written == 1 && beginsAnew(row, entry.text())) {
            item.countAnew();
        }
        DraftMeasure measure = new DraftMeasure(
                written,
                written == null || numbers.order() ? item.measures().size() + 1 : item.counted() + written,
                item.counted(),
                row.cells().get(ColumnRole.MEASURE) == null
                        ? item.cell()
                        : row.cells().get(ColumnRole.MEASURE).ref());
        measure.add(entry.text());
        item.measures().add(measure);
        if (level) {
            item.noteNumber(measure, row.written(numbers.column()));
        }
        return measure;
    }

    private @Nullable Integer number(TableRow row, Entry entry, boolean level) {
        if (entry.marker() != null) {
            return entry.marker().number();
        }
        int number = numbers.of(row);
        if (number == 0) {
            return null;
        }
        if (numbers.order()) {
            return item.levels().next(row.written(numbers.column()));
        }
        return level ? item.levels().own(row.written(numbers.column())) : number;
    }

    /** Whether a row's number one is that of another group: the next 執行策略, or after a whole list where no column names groups. */
    private boolean beginsAnew(TableRow row, String text) {
        return row.beginsGroup() || (!groupsAreTold && isWhole(rest()) && isNew(text));
    }

    /** The measures since numbers last began anew. */
    private List<DraftMeasure> rest() {
        return item.measures().subList(item.counted(), item.measures().size());
    }

    private static boolean isWhole(List<DraftMeasure> list) {
        for (int i = 0; i < list.size(); i++) {
            if (!Integer.valueOf(i + 1).equals(list.get(i).written())) {
                return false;
            }
        }
        return list.size() > 1;
    }

    /** What is printed again is no other list. */
    private boolean isNew(String text) {
        String joined = LayoutText.joined(text);
        return rest().stream().noneMatch(measure -> measure.text().equals(joined));
    }

    /** Whether text without a number belongs to the measure above. */
    private boolean goesOn(DraftMeasure open, TableRow row, String text) {
        if (numbers.isIn(row)) {
            return false;
        }
        if (outcomes != null && outcomes.isOutcome(text)) {
            return true;
        }
        boolean ownFields = row.isWritten(ColumnRole.UNIT) || (outcomes == null && row.isWritten(ColumnRole.OUTCOME));
        if (!item.splitter().isNumbered()) {
            return row.afterBreak() && !open.isFinished() && !ownFields;
        }
        boolean deeper = item.splitter().isDeeper(text);
        return deeper || row.afterBreak() || !open.isFinished() || !ownFields;
    }
}
