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
    private final Map<ColumnRole, Vocabulary.Head> heads = new EnumMap<>(ColumnRole.class);
    private final Map<ColumnRole, TableHead.Column> passedOver = new EnumMap<>(ColumnRole.class);
    private final List<TableHead.Column> numbers = new ArrayList<>();

    /** Adds the next column, from left to right. */
    void add(Vocabulary.Head head, TableHead.Column column) {
        if (head.role() == ColumnRole.NUMBER) {
            numbers.add(column);
        }
        TableHead.Column other = columns.get(head.role());
        Vocabulary.Head before = heads.get(head.role());
        if (other == null || before == null) {
            put(head, column);
        } else if (goesOn(before, other, head, column)) {
            columns.put(head.role(), new TableHead.Column(other.head(), column.lastColumn(), other.text()));
        } else if (isSurer(head, before)) {
            passedOver.put(head.role(), other);
            put(head, column);
        } else {
            passedOver.put(head.role(), column);
        }
    }

    private void put(Vocabulary.Head head, TableHead.Column column) {
        columns.put(head.role(), column);
        heads.put(head.role(), head);
    }

    /** What came of the parts of a year is what came of the year. */
    private static boolean goesOn(
            Vocabulary.Head before, TableHead.Column other, Vocabulary.Head head, TableHead.Column column) {
        return head.role() == ColumnRole.OUTCOME
                && before.edition().isPart()
                && head.edition().isPart()
                && other.lastColumn() + 1 == column.head().column();
    }

    private static boolean isSurer(Vocabulary.Head head, Vocabulary.Head before) {
        int later = Integer.compare(head.edition().recency(), before.edition().recency());
        return later > 0 || (later == 0 && head.rank() < before.rank());
    }

    /** Columns about what another one was taken for. */
    Map<ColumnRole, TableHead.Column> passedOver() {
        return passedOver;
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
