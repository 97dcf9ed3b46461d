package org.serviceplan.importer.annex;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;

import org.serviceplan.importer.table.ColumnRole;
import org.serviceplan.importer.table.TableCell;
import org.serviceplan.importer.table.TableRow;
import org.serviceplan.model.source.CellRef;

/** Divides outcomes that stand in several columns, one for each half or quarter of the year, each numbered as the measures beside it are. */
final class OutcomeColumns {
    private final Predicate<String> isNone;
    /** What the columns say, by the cell that stands for all of them. */
    private final Map<CellRef, List<String>> texts = new HashMap<>();

    OutcomeColumns(List<TableRow> rows, Predicate<String> isNone) {
        this.isNone = isNone;
        for (TableRow row : rows) {
            TableCell cell = row.cell(ColumnRole.OUTCOME);
            if (cell != null && !row.outcomes().isEmpty()) {
                texts.putIfAbsent(cell.ref(), row.outcomes());
            }
        }
    }

    /** What all columns say of each of these measures, a line for each column; null where any of it may be several measures'. */
    @Nullable
    List<String> divided(List<DraftMeasure> measures) {
        DraftField field = measures.get(0).outcome();
        List<String> columns = field.cell().map(texts::get).orElse(null);
        if (columns == null || !field.text().equals(String.join("\n", columns))) {
            return null;
        }
        List<String> divided = new ArrayList<>();
        measures.forEach(measure -> divided.add(""));
        for (String column : columns) {
            if (!isNone.test(column) && !add(divided, measures, column)) {
                return null;
            }
        }
        return divided.contains("") ? null : divided;
    }

    private static boolean add(List<String> divided, List<DraftMeasure> measures, String column) {
        int place = -1;
        for (Entry entry : new EntrySplitter().split(column)) {
            ListMarker marker = entry.marker();
            place = marker == null ? -1 : placeOf(marker.number(), measures, place + 1);
            if (place < 0) {
                return false;
            }
            String before = divided.get(place).stripTrailing();
            divided.set(place, before.isEmpty() ? entry.text() : before + "\n" + entry.text());
        }
        return true;
    }

    private static int placeOf(int number, List<DraftMeasure> measures, int from) {
        for (int place = from; place < measures.size(); place++) {
            if (measures.get(place).hasNumber(number)) {
                return place;
            }
        }
        return -1;
    }
}
