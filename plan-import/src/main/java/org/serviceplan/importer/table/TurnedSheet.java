package org.serviceplan.importer.table;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
    private static final int FEWEST_HEADS = 3;

    private final Sheet sheet;
    private final CellRef firstHead;

    private TurnedSheet(Sheet sheet, CellRef firstHead) {
        this.sheet = sheet;
        this.firstHead = firstHead;
    }

    /** A sheet on which heads stand one below the other; null where they do not. */
    static @Nullable TurnedSheet of(Sheet sheet, HeadWords words, TimeLimit time) {
        Map<Integer, Set<ColumnRole>> roles = new HashMap<>();
        Map<Integer, CellRef> firsts = new HashMap<>();
        for (SheetRow row : sheet.rows()) {
            time.check();
            Cell first = row.cells().get(0);
            ColumnRole role = words.role(first.text());
            if (role != null) {
                CellRef ref = first.ref();
                Set<ColumnRole> ofColumn =
                        roles.computeIfAbsent(ref.column(), column -> EnumSet.noneOf(ColumnRole.class));
                ofColumn.add(role);
                firsts.putIfAbsent(ref.column(), ref);
                if (ofColumn.size() >= FEWEST_HEADS && ofColumn.containsAll(NEEDED)) {
                    return new TurnedSheet(sheet, firsts.getOrDefault(ref.column(), ref));
                }
            }
        }
        return null;
    }

    /** The rows above the heads. */
    List<SheetRow> above() {
        return sheet.rows().stream()
                .filter(row -> row.index() < firstHead.row())
                .toList();
    }

    /** The table with rows for columns. */
    Sheet turned() {
        TreeMap<Integer, List<Cell>> columns = new TreeMap<>();
        for (SheetRow row : sheet.rows()) {
            for (Cell cell : row.cells()) {
                if (row.index() >= firstHead.row() && cell.ref().column() >= firstHead.column()) {
                    columns.computeIfAbsent(cell.ref().column(), column -> new ArrayList<>())
                            .add(new Cell(turned(cell.ref()), cell.text(), cell.value()));
                }
            }
        }
        List<SheetRow> rows = new ArrayList<>();
        columns.forEach((column, cells) -> rows.add(new SheetRow(column, false, cells)));
        List<MergedRange> merges = sheet.merges().stream()
                .map(range -> new MergedRange(turned(range.first()), turned(range.last())))
                .toList();
        return new Sheet(sheet.name(), sheet.hidden(), rows, merges);
    }

    /** A table found on the sheet turned, at the cells where it really stands. */
    static AnnexTable back(AnnexTable table) {
        return table.moved(TurnedSheet::turned);
    }

    private static CellRef turned(CellRef ref) {
        return CellRef.of(/* row= */ ref.column(), /* column= */ ref.row());
    }
}
