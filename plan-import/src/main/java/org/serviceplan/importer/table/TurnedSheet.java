package org.serviceplan.importer.table;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;

import org.serviceplan.importer.workbook.Cell;
import org.serviceplan.importer.workbook.MergedRange;
import org.serviceplan.importer.workbook.Sheet;
import org.serviceplan.importer.workbook.SheetRow;
import org.serviceplan.importer.workbook.TimeLimit;
import org.serviceplan.model.source.CellRef;

/**
 * A table whose heads stand one below the other, with a column for each measure. It is read as the sheet would be with rows for
 * columns, and what was found is then put back to the cells it stands in.
 */
final class TurnedSheet {
    private static final Set<ColumnRole> NEEDED = EnumSet.of(ColumnRole.ITEM, ColumnRole.MEASURE);
    /** What a table begins with. */
    private static final Set<ColumnRole> FIRST = EnumSet.of(ColumnRole.NUMBER, ColumnRole.ITEM);

    private static final int FEWEST_HEADS = 3;
    /** A column of numbers or groups may stand before the heads. */
    private static final int MOST_BEFORE = 2;

    private final Grid grid;
    private final CellRef firstHead;
    /** The one above it in the same column. */
    private final @Nullable TurnedSheet above;

    private final Set<ColumnRole> roles = EnumSet.noneOf(ColumnRole.class);
    private @Nullable ColumnRole first;
    private int from;
    private CellRef lastHead;
    private int lastRow;
    private final List<MergedRange> merges = new ArrayList<>();

    private TurnedSheet(Grid grid, CellRef firstHead, @Nullable TurnedSheet above) {
        this.grid = grid;
        this.firstHead = firstHead;
        this.lastHead = firstHead;
        this.above = above;
    }

    /**
     * The tables of a sheet whose heads stand one below the other, from top to bottom.
     *
     * @param isApart whether a row without a head is no part of a table: a title or remark
     */
    static List<TurnedSheet> allOn(Sheet sheet, HeadWords words, Predicate<SheetRow> isApart, TimeLimit time) {
        Grid grid = new Grid(sheet);
        List<TurnedSheet> begun = new ArrayList<>();
        Map<Integer, TurnedSheet> lowest = new HashMap<>();
        TurnedSheet last = null;
        for (SheetRow row : sheet.rows()) {
            time.check();
            Cell head = headIn(row, words);
            ColumnRole role = head == null ? null : words.role(head.text());
            if (head != null && role != null) {
                TurnedSheet table = lowest.get(head.ref().column());
                if (table == null || table.endsAbove(head.ref(), role)) {
                    table = new TurnedSheet(grid, head.ref(), table);
                    begun.add(table);
                    lowest.put(head.ref().column(), table);
                }
                table.add(head.ref(), role);
                last = table;
            } else if (last != null) {
                last.goOn(row, isApart);
            }
        }
        return apart(begun, sheet.merges());
    }

    /** The row below such tables above a row; 0 where there is none. */
    static int endAbove(Sheet sheet, int row, HeadWords words, TimeLimit time) {
        List<SheetRow> above =
                sheet.rows().stream().takeWhile(one -> one.index() < row).toList();
        Sheet part = new Sheet(sheet.name(), sheet.hidden(), above, sheet.merges());
        List<TurnedSheet> tables = allOn(part, words, one -> true, time);
        return tables.isEmpty() ? 0 : tables.get(tables.size() - 1).lastRow + 1;
    }

    /** The first word of a head that stands before the measures. */
    private static @Nullable Cell headIn(SheetRow row, HeadWords words) {
        for (int c = 0; c < Math.min(MOST_BEFORE + 1, row.cells().size()); c++) {
            if (words.isHead(row.cells().get(c).text())) {
                return row.cells().get(c);
            }
        }
        return null;
    }

    /** Those that are tables, each with the rows and merged ranges between the one above it and its last head. */
    private static List<TurnedSheet> apart(List<TurnedSheet> begun, List<MergedRange> merges) {
        for (TurnedSheet table : begun) {
            if (table.above != null && !table.isTable() && table.firstHead.row() == table.above.lastRow + 1) {
                table.above.lastRow = table.lastRow;
            }
        }
        NavigableMap<Integer, TurnedSheet> tables = new TreeMap<>();
        int from = 0;
        for (TurnedSheet table : begun) {
            if (table.isTable() && table.firstHead.row() >= from) {
                table.from = from;
                from = table.lastRow + 1;
                tables.put(table.firstHead.row(), table);
            }
        }
        for (MergedRange merge : merges) {
            Map.Entry<Integer, TurnedSheet> table =
                    tables.floorEntry(merge.first().row());
            if (table != null && table.getValue().holds(merge.first())) {
                table.getValue().merges.add(merge);
            }
        }
        return List.copyOf(tables.values());
    }

    /** Whether a merged range begins in it, and not in a head that has been made higher. */
    private boolean holds(CellRef first) {
        return first.row() <= lastRow
                && (first.column() != firstHead.column()
                        || merges.stream().noneMatch(merge -> merge.first().equals(first)));
    }

    /** Below a whole one, another table may have no column of items. */
    private boolean isTable() {
        return isWhole()
                || (above != null && above.isWhole() && roles.size() > 1 && roles.contains(ColumnRole.MEASURE));
    }

    private boolean isWhole() {
        return isWhole(roles);
    }

    private static boolean isWhole(Set<ColumnRole> roles) {
        return roles.size() >= FEWEST_HEADS && roles.containsAll(NEEDED);
    }

    /** Whether another table begins with a head: this one is whole, or has only a word or two that stand apart from it. */
    private boolean endsAbove(CellRef head, ColumnRole role) {
        boolean apart = head.row() > lastRow + 1;
        return isWhole()
                ? FIRST.contains(role) || role == first || (apart && role == ColumnRole.MEASURE)
                : apart && (role == ColumnRole.NUMBER || (FIRST.contains(role) && roles.contains(role)));
    }

    private void add(CellRef head, ColumnRole role) {
        first = first == null ? role : first;
        roles.add(role);
        lastHead = head;
        lastRow = grid.lastRow(head);
    }

    /** A text may go on in rows below its own that have no head. */
    private void goOn(SheetRow row, Predicate<SheetRow> isApart) {
        if (row.index() == lastRow + 1
                && row.cells().get(0).ref().column() > firstHead.column()
                && !isApart.test(row)) {
            lastRow = row.index();
            merges.removeIf(merge -> merge.first().equals(lastHead));
            merges.add(new MergedRange(lastHead, CellRef.of(lastRow, lastHead.column())));
        }
    }

    int firstRow() {
        return firstHead.row();
    }

    /** The column in which the heads of another table stand beside it, if any. */
    OptionalInt beside(HeadWords words) {
        Map<Integer, Set<ColumnRole>> heads = new TreeMap<>();
        for (SheetRow row : rows(firstHead.row(), lastRow + 1)) {
            for (Cell cell : row.cells()) {
                ColumnRole role = cell.ref().column() > firstHead.column() ? words.role(cell.text()) : null;
                if (role != null) {
                    heads.computeIfAbsent(cell.ref().column(), column -> EnumSet.noneOf(ColumnRole.class))
                            .add(role);
                }
            }
        }
        return heads.entrySet().stream()
                .filter(column -> isWhole(column.getValue()))
                .mapToInt(Map.Entry::getKey)
                .findFirst();
    }

    /** The rows between the table above, or the top of the sheet, and the heads. */
    List<SheetRow> above() {
        return rows(from, firstHead.row());
    }

    /** The rows below the heads that begin no further right than these. */
    List<SheetRow> below() {
        return rows(lastRow + 1, Integer.MAX_VALUE).stream()
                .filter(row -> row.cells().get(0).ref().column() <= firstHead.column())
                .toList();
    }

    private List<SheetRow> rows(int first, int end) {
        return grid.rows().subList(grid.placeOf(first), grid.placeOf(end));
    }

    /** The table with rows for columns. */
    Sheet turned() {
        TreeMap<Integer, List<Cell>> columns = new TreeMap<>();
        for (SheetRow row : rows(firstHead.row(), lastRow + 1)) {
            for (Cell cell : row.cells()) {
                if (cell.ref().column() >= firstHead.column()) {
                    columns.computeIfAbsent(cell.ref().column(), column -> new ArrayList<>())
                            .add(new Cell(turned(cell.ref()), cell.text(), cell.value()));
                }
            }
        }
        List<SheetRow> rows = new ArrayList<>();
        columns.forEach((column, cells) -> rows.add(new SheetRow(column, false, cells)));
        List<MergedRange> ranges = merges.stream()
                .map(range -> new MergedRange(turned(range.first()), turned(range.last())))
                .toList();
        return new Sheet(grid.sheetName(), false, rows, ranges);
    }

    /** A table found on the sheet turned, at the cells where it really stands. */
    static AnnexTable back(AnnexTable table) {
        return table.moved(TurnedSheet::turned);
    }

    private static CellRef turned(CellRef ref) {
        return CellRef.of(/* row= */ ref.column(), /* column= */ ref.row());
    }
}
