package org.serviceplan.importer.table;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.serviceplan.model.calendar.MinguoYear;
import org.serviceplan.model.source.CellRef;
import org.serviceplan.model.text.FoldedText;

/**
 * The head of an annex table.
 *
 * @param firstRow its first row
 * @param lastRow its last row: a later one where heads are two rows high
 * @param columns its columns by what they hold
 * @param passedOver further columns that are about what another one was taken for, from left to right
 * @param ofYears the heads to read in its place where the annex is of one of the years that its columns name
 * @param loose which of its columns are called by words that say so only in an annex: 作法, 成效
 */
public record TableHead(
        int firstRow,
        int lastRow,
        Map<ColumnRole, Column> columns,
        List<PassedOver> passedOver,
        Map<MinguoYear, TableHead> ofYears,
        Set<ColumnRole> loose) {
    private static final Set<String> FORM_HEADS = Set.of("實施要項", "實施要領", "具體作法", "具體做法");
    private static final Pattern SPACES = Pattern.compile("\\s+");

    /**
     * A column of a table.
     *
     * @param head the cell of its head
     * @param lastColumn its last sheet column, a later one than the head's where the head is merged over several
     * @param text its head as submitted
     * @param year the year that its head names; null where it names none
     * @param rest its next part, where other columns stand between; null where it ends
     */
    public record Column(CellRef head, int lastColumn, String text, @Nullable MinguoYear year, @Nullable Column rest) {

        /** A column in one piece that is of no year of its own. */
        public Column(CellRef head, int lastColumn, String text) {
            this(head, lastColumn, text, null, null);
        }

        boolean contains(int column) {
            return isIn(column) || (rest != null && rest.contains(column));
        }

        private boolean isIn(int column) {
            return column >= head.column() && column <= lastColumn;
        }

        /** Whether it is one column of the sheet. */
        public boolean isOne() {
            return lastColumn == head.column() && rest == null;
        }

        /** Whether it is the same column; not as records are compared, which takes long to set up. */
        private boolean isSameAs(Column other) {
            return head.equals(other.head) && lastColumn == other.lastColumn && text.equals(other.text);
        }

        /** This column and another one right of it as one. */
        Column and(Column next) {
            if (rest != null) {
                return new Column(head, lastColumn, text, year, rest.and(next));
            }
            return lastColumn + 1 == next.head.column()
                    ? new Column(head, next.lastColumn, text, year, next.rest)
                    : new Column(head, lastColumn, text, year, next);
        }

        /** The part of this column left of another, which begins it no earlier than here. */
        Column before(int column) {
            return head.column() < column && column <= lastColumn
                    ? new Column(head, column - 1, text, year, null)
                    : this;
        }

        private Column moved(UnaryOperator<CellRef> place) {
            CellRef last = place.apply(CellRef.of(head.row(), lastColumn));
            return new Column(place.apply(head), last.column(), text, year, rest == null ? null : rest.moved(place));
        }
    }

    /**
     * A column that is not read.
     *
     * @param role what it says that it holds, or the head that it stands under
     * @param column the column
     * @param why why it is not read
     */
    public record PassedOver(ColumnRole role, Column column, Reason why) {

        /** Why a column is not read. */
        public enum Reason {
            /** Another one is surer, or later. */
            LIKE_ANOTHER,
            /** It is about the year before or after, whichever that is: 去年度. */
            BESIDE_YEAR,
            /** It stands under the head of another one and says itself that it is about something else. */
            OWN_CAPTION
        }
    }

    /** A head in which no column is passed over. */
    public TableHead(int firstRow, int lastRow, Map<ColumnRole, Column> columns) {
        this(firstRow, lastRow, columns, List.of(), Map.of(), Set.of());
    }

    /** Copies the columns. */
    public TableHead {
        passedOver = List.copyOf(passedOver);
        ofYears = Map.copyOf(ofYears);
        loose = Set.copyOf(loose);
        columns = ColumnRole.copyOf(columns);
    }

    /** The columns that part an item's measures and are not taken in: 執行策略 beside 實施要項. */
    public List<Column> groups() {
        List<Column> groups = new ArrayList<>();
        for (PassedOver other : passedOver) {
            if (other.role() == ColumnRole.ITEM && other.why() == PassedOver.Reason.LIKE_ANOTHER) {
                groups.add(other.column());
            }
        }
        return groups;
    }

    /** Whether the table has a column of this kind. */
    public boolean has(ColumnRole role) {
        return columns.containsKey(role);
    }

    /** The heads of its columns as submitted, without layout. */
    public String texts() {
        return columns.values().stream()
                .distinct()
                .map(column -> SPACES.matcher(column.text()).replaceAll(""))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining("、"));
    }

    /** Whether measures and what came of them stand in one column. */
    public boolean isOfBoth() {
        Column measures = columns.get(ColumnRole.MEASURE);
        Column outcomes = columns.get(ColumnRole.OUTCOME);
        return measures != null && outcomes != null && measures.isSameAs(outcomes);
    }

    /** Whether the heads of several columns stand in one cell. */
    public boolean isOneCell() {
        return standInOneColumn()
                && columns.values().stream()
                                .filter(column -> !column.text().isEmpty())
                                .count()
                        > 1
                && columns.values().stream().map(Column::head).distinct().count() == 1;
    }

    /** As hardly any do. */
    private boolean standInOneColumn() {
        int only = -1;
        for (Column column : columns.values()) {
            if (only >= 0 && column.head().column() != only) {
                return false;
            }
            only = column.head().column();
        }
        return columns.size() > 1;
    }

    /** Whether the heads stand one below the other, and measures side by side. */
    public boolean isTurned() {
        return standInOneColumn()
                && columns.values().stream()
                                .map(column -> column.head().row())
                                .distinct()
                                .count()
                        == columns.values().stream().distinct().count();
    }

    /** The same head with its cells elsewhere. */
    TableHead moved(UnaryOperator<CellRef> place) {
        CellRef first = place.apply(CellRef.of(firstRow, firstColumn()));
        CellRef last = place.apply(CellRef.of(lastRow, firstColumn()));
        Map<ColumnRole, Column> movedColumns = new EnumMap<>(ColumnRole.class);
        columns.forEach((role, column) -> movedColumns.put(role, column.moved(place)));
        List<PassedOver> movedOver = passedOver.stream()
                .map(left -> new PassedOver(left.role(), left.column().moved(place), left.why()))
                .toList();
        return new TableHead(first.row(), last.row(), movedColumns, movedOver, Map.of(), loose);
    }

    /** The same head without columns of some kinds. Which were called loosely stays noted: something may have been asked because of it. */
    TableHead without(Set<ColumnRole> roles) {
        Map<ColumnRole, Column> others = new EnumMap<>(ColumnRole.class);
        others.putAll(columns);
        others.keySet().removeAll(roles);
        List<PassedOver> left = passedOver.stream()
                .filter(other -> !roles.contains(other.role()))
                .toList();
        Map<MinguoYear, TableHead> years = ofYears.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, year -> year.getValue().without(roles)));
        return new TableHead(firstRow, lastRow, others, left, years, loose);
    }

    /** Whether it is an annex's: a table of measures says so, and has one more column that we know. */
    public boolean isOfAnAnnex() {
        boolean itemAndMore =
                has(ColumnRole.ITEM) && (has(ColumnRole.OUTCOME) || has(ColumnRole.DEADLINE) || has(ColumnRole.UNIT));
        return columns.size() >= 2 && (has(ColumnRole.MEASURE) || itemAndMore);
    }

    /** Whether its columns of items and measures are called as on the commission's form. */
    public boolean isOfTheForm() {
        return isOfTheForm(ColumnRole.ITEM) || isOfTheForm(ColumnRole.MEASURE);
    }

    boolean isOfTheForm(ColumnRole role) {
        Column column = columns.get(role);
        return column != null
                && FORM_HEADS.contains(FoldedText.of(column.text()).value());
    }

    /** What a column of the sheet holds; null where the table has no such column. */
    @Nullable
    ColumnRole roleAt(int column) {
        for (ColumnRole role : ColumnRole.ALL) {
            Column own = columns.get(role);
            if (own != null && own.contains(column)) {
                return role;
            }
        }
        return null;
    }

    /** What its columns hold. */
    Set<ColumnRole> roles() {
        return columns.keySet();
    }

    /** Whether another head is this one printed again: the same kinds of columns in the same places. */
    boolean isRepeatedBy(TableHead other) {
        return places().equals(other.places());
    }

    private Map<ColumnRole, Integer> places() {
        return columns.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, column -> column.getValue().head().column()));
    }

    int firstColumn() {
        return columns.values().stream()
                .mapToInt(column -> column.head().column())
                .min()
                .orElse(0);
    }
}
