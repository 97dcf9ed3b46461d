package org.serviceplan.importer.table;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;

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
    private int lastRow;
    private final List<MergedRange> merges = new ArrayList<>();

    private TurnedSheet(Grid grid, CellRef firstHead, @Nullable TurnedSheet above) {
        this.grid = grid;
        this.firstHead = firstHead;
        this.above = above;
    }

    /** The tables of a sheet whose heads stand one below the other, from top to bottom. */
    static List<TurnedSheet> allOn(Sheet sheet, HeadWords words, TimeLimit time) {
        Grid grid = new Grid(sheet);
        List<TurnedSheet> begun = new ArrayList<>();
        Map<Integer, TurnedSheet> lowest = new HashMap<>();
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
            }
        }
        return apart(begun, sheet.merges());
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

    /** Those that are whole, each with the rows and merged ranges between the one above it and its last head. */
    private static List<TurnedSheet> apart(List<TurnedSheet> begun, List<MergedRange> merges) {
        NavigableMap<Integer, TurnedSheet> tables = new TreeMap<>();
        int from = 0;
        for (TurnedSheet table : begun) {
            if (!table.isWhole() && table.above != null) {
                table.above.lastRow = table.lastRow;
            }
        }
        for (TurnedSheet table : begun) {
            if (table.isWhole() && table.firstHead.row() >= from) {
                table.from = from;
                from = table.lastRow + 1;
                tables.put(table.firstHead.row(), table);
            }
        }
        for (MergedRange merge : merges) {
            Map.Entry<Integer, TurnedSheet> table =
                    tables.floorEntry(merge.first().row());
            if (table != null && merge.first().row() <= table.getValue().lastRow) {
                table.getValue().merges.add(merge);
            }
        }
        return List.copyOf(tables.values());
    }

    private boolean isWhole() {
        return roles.size() >= FEWEST_HEADS && roles.containsAll(NEEDED);
    }

    /** Whether another table begins with a head: this one is whole, or has only a word or two that stand apart from it. */
    private boolean endsAbove(CellRef head, ColumnRole role) {
        return isWhole() ? FIRST.contains(role) || role == first : FIRST.contains(role) && head.row() > lastRow + 1;
    }

    private void add(CellRef head, ColumnRole role) {
        first = first == null ? role : first;
        roles.add(role);
        lastRow = grid.lastRow(head);
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
