package org.serviceplan.importer.table;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/** The columns of one head, as far as their words say what they hold; of two that say the same, the surer counts. */
final class HeadColumns {
    private final Map<ColumnRole, TableHead.Column> columns = new EnumMap<>(ColumnRole.class);
    private final Map<ColumnRole, Integer> ranks = new EnumMap<>(ColumnRole.class);
    private final List<TableHead.Column> numbers = new ArrayList<>();

    /** Adds the next column, from left to right. */
    void add(Vocabulary.Head head, TableHead.Column column) {
        if (head.role() == ColumnRole.NUMBER) {
            numbers.add(column);
        }
        if (head.rank() < ranks.getOrDefault(head.role(), Integer.MAX_VALUE)) {
            columns.put(head.role(), column);
            ranks.put(head.role(), head.rank());
        }
    }

    /** The columns by what they hold. */
    Map<ColumnRole, TableHead.Column> byRole() {
        measureNumbers().ifPresent(column -> {
            columns.put(ColumnRole.MEASURE_NUMBER, column);
            columns.remove(ColumnRole.NUMBER, column);
            numbers.stream()
                    .filter(other -> !other.equals(column))
                    .findFirst()
                    .ifPresent(other -> columns.putIfAbsent(ColumnRole.NUMBER, other));
        });
        return columns;
    }

    /** Of two columns of numbers one is the measures': the one between item and measure, or right before the measure. */
    private Optional<TableHead.Column> measureNumbers() {
        TableHead.Column measure = columns.get(ColumnRole.MEASURE);
        TableHead.Column item = columns.get(ColumnRole.ITEM);
        if (measure == null || numbers.size() < 2) {
            return Optional.empty();
        }
        return numbers.stream()
                .filter(number -> isLeftOf(item, number) && isLeftOf(number, measure))
                .findFirst()
                .or(() -> numbers.stream()
                        .filter(number ->
                                number.lastColumn() + 1 == measure.head().column())
                        .findFirst());
    }

    private static boolean isLeftOf(TableHead.@Nullable Column one, TableHead.Column other) {
        return one != null && one.head().column() < other.head().column();
    }
}
