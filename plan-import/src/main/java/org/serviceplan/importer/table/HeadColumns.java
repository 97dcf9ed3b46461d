package org.serviceplan.importer.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.serviceplan.importer.table.TableHead.PassedOver.Reason;
import org.serviceplan.model.calendar.MinguoYear;

/**
 * The columns of one head, as far as their words say what they hold. Of two that say the same, the one about the annex's own year
 * counts, then the later, then the surer.
 */
final class HeadColumns {
    /** A table that names more years is no annex of one of them; each is another way to read the whole table. */
    private static final int MOST_YEARS = 8;

    private final List<Word> words = new ArrayList<>();
    private final List<TableHead.Column> numbers = new ArrayList<>();
    private final List<TableHead.PassedOver> captions = new ArrayList<>();

    /** A column and what its head says. */
    private record Word(HeadWord head, TableHead.Column column) {

        boolean isLike(Word other) {
            return head.role() == other.head.role();
        }
    }

    /** Adds the next column, from left to right. */
    void add(HeadWord head, TableHead.Column column) {
        if (head.role() == ColumnRole.NUMBER) {
            numbers.add(column);
        }
        for (int i = 0; i < words.size(); i++) {
            Word other = words.get(i);
            if (goesOn(other.head(), head)) {
                words.set(i, new Word(other.head(), other.column().and(column)));
                return;
            }
        }
        words.add(new Word(head, column));
    }

    /** Whether there is a column of items, and so far none of this kind. */
    boolean mayLack(ColumnRole role) {
        boolean items = false;
        for (Word word : words) {
            if (word.head().role() == role || word.head().isOfBoth()) {
                return false;
            }
            items |= word.head().role() == ColumnRole.ITEM;
        }
        return items;
    }

    /** Whether a column has no word, or one more of items beside theirs. */
    boolean isFree(int column) {
        boolean items = false;
        for (Word word : words) {
            boolean ofItems = word.head().role() == ColumnRole.ITEM;
            if (word.column().contains(column)) {
                return ofItems && items;
            }
            items |= ofItems;
        }
        return true;
    }

    /** Adds a column in place of what its word was taken for. */
    void replace(HeadWord head, TableHead.Column column) {
        words.removeIf(word -> word.column().contains(column.head().column()));
        add(head, column);
    }

    /** Adds a column that stands under a head of its kind and is about something else. */
    void leaveOut(ColumnRole role, TableHead.Column column) {
        captions.add(new TableHead.PassedOver(role, column, Reason.OWN_CAPTION));
    }

    /** What came of the parts of a year is what came of the year, and so it is with what is to be done in them. */
    private static boolean goesOn(HeadWord before, HeadWord head) {
        return (head.role() == ColumnRole.OUTCOME || head.role() == ColumnRole.DEADLINE)
                && before.role() == head.role()
                && before.edition().isPartBeside(head.edition());
    }

    /** The head of these rows. */
    TableHead head(int firstRow, int lastRow) {
        Set<MinguoYear> years = years();
        Map<MinguoYear, TableHead> ofYears = years.isEmpty() ? Map.of() : new HashMap<>();
        for (MinguoYear year : years) {
            ofYears.put(year, head(firstRow, lastRow, year, Map.of()));
        }
        return head(firstRow, lastRow, null, ofYears);
    }

    /** The years of columns beside which there is another one of the kind. */
    private Set<MinguoYear> years() {
        Set<MinguoYear> years = new HashSet<>();
        for (Word word : words) {
            MinguoYear year = word.column().year();
            if (year != null && words.stream().anyMatch(other -> other.isLike(word) && !other.equals(word))) {
                years.add(year);
            }
        }
        return years.size() > MOST_YEARS ? Set.of() : years;
    }

    /** The head as it is read where the annex is of this year, or of none that the columns name. */
    private TableHead head(int firstRow, int lastRow, @Nullable MinguoYear year, Map<MinguoYear, TableHead> ofYears) {
        Map<ColumnRole, Word> read = new EnumMap<>(ColumnRole.class);
        List<TableHead.PassedOver> passedOver = new ArrayList<>(captions);
        for (Word word : words) {
            ColumnRole role = word.head().role();
            Word other = read.get(role);
            boolean surer = other == null || isSurer(word.head(), other.head(), year);
            Word left = surer ? other : word;
            if (surer) {
                read.put(role, word);
            }
            if (left != null) {
                Reason why = left.head().edition().isBeside() ? Reason.BESIDE_YEAR : Reason.LIKE_ANOTHER;
                passedOver.add(new TableHead.PassedOver(role, left.column(), why));
            }
        }
        // Better none than last year's for this year's.
        read.values().removeIf(word -> word.head().edition().isBeside());
        if (passedOver.size() > 1) {
            passedOver.sort(Comparator.comparing(left -> left.column().head().column()));
        }
        Set<ColumnRole> loose = Set.of();
        for (Word word : read.values()) {
            if (word.head().isLoose()) {
                loose = loose.isEmpty() ? EnumSet.noneOf(ColumnRole.class) : loose;
                loose.add(word.head().role());
            }
        }
        return new TableHead(firstRow, lastRow, byRole(read), passedOver, ofYears, loose);
    }

    private static boolean isSurer(HeadWord head, HeadWord before, @Nullable MinguoYear year) {
        int fitter = Boolean.compare(head.edition().fits(year), before.edition().fits(year));
        int later = Integer.compare(head.edition().recency(), before.edition().recency());
        return fitter > 0 || (fitter == 0 && (later > 0 || (later == 0 && head.rank() < before.rank())));
    }

    /** The columns by what they hold. */
    private Map<ColumnRole, TableHead.Column> byRole(Map<ColumnRole, Word> read) {
        Map<ColumnRole, TableHead.Column> columns = new EnumMap<>(ColumnRole.class);
        for (Map.Entry<ColumnRole, Word> entry : read.entrySet()) {
            columns.put(entry.getKey(), entry.getValue().column());
        }
        addBoth(read, columns);
        measureNumbers(columns).ifPresent(column -> {
            columns.put(ColumnRole.MEASURE_NUMBER, column);
            columns.remove(ColumnRole.NUMBER, column);
            numbers.stream()
                    .filter(other -> !other.equals(column))
                    .findFirst()
                    .ifPresent(other -> columns.putIfAbsent(ColumnRole.NUMBER, other));
        });
        return columns;
    }

    /** Measures and outcomes may stand in one column, beside which there is none of outcomes. A word alone is no head. */
    private static void addBoth(Map<ColumnRole, Word> read, Map<ColumnRole, TableHead.Column> columns) {
        Word measures = read.get(ColumnRole.MEASURE);
        if (measures != null && measures.head().isOfBoth() && columns.size() > 1) {
            columns.putIfAbsent(ColumnRole.OUTCOME, measures.column());
        }
    }

    /** Of two columns of numbers one is the measures': the one between item and measure, or right before the measure. */
    private Optional<TableHead.Column> measureNumbers(Map<ColumnRole, TableHead.Column> columns) {
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
