package org.serviceplan.importer.table;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

import lombok.RequiredArgsConstructor;

import org.serviceplan.importer.table.TableHead.PassedOver;
import org.serviceplan.importer.workbook.Cell;
import org.serviceplan.importer.workbook.SheetRow;
import org.serviceplan.model.calendar.MinguoYear;
import org.serviceplan.model.source.CellRef;

/** Finds the items of a table whose head does not call their column as the form does: by their headings, which stand below it. */
@RequiredArgsConstructor
final class ItemColumn {
    /** As many rows of the body tell where items stand. */
    private static final int FIRST_ROWS = 64;

    private final Grid grid;
    private final Predicate<String> isItemHeading;

    /** The head with the column of items that holds their headings; the same head where none but its own does. */
    TableHead settled(TableHead head) {
        return head.isOfTheForm(ColumnRole.ITEM) || !head.has(ColumnRole.MEASURE)
                ? head
                : column(head).map(column -> with(column, head)).orElse(head);
    }

    /** The first column of no other kind in which a heading stands, unless one stands in the column of items. */
    private Optional<TableHead.Column> column(TableHead head) {
        int below = grid.placeOf(head.lastRow() + 1);
        int end = Math.min(below + FIRST_ROWS, grid.rows().size());
        Optional<TableHead.Column> found = Optional.empty();
        for (SheetRow row : grid.rows().subList(below, end)) {
            for (Cell cell : row.cells().size() > 1 ? row.cells() : List.<Cell>of()) {
                ColumnRole role = head.roleAt(cell.ref().column());
                boolean free = role == null || isBesideNumbers(cell, role, head);
                boolean mayHold = role == ColumnRole.ITEM || (free && found.isEmpty());
                if (mayHold && isAlone(cell) && isItemHeading.test(cell.text())) {
                    if (role == ColumnRole.ITEM) {
                        return Optional.empty();
                    }
                    found = Optional.of(under(head, cell.ref().column()));
                }
            }
        }
        return found;
    }

    /** A column without a head of its own beside that of the numbers counts as its second half. */
    private static boolean isBesideNumbers(Cell cell, ColumnRole role, TableHead head) {
        TableHead.Column numbers = head.columns().get(ColumnRole.NUMBER);
        return role == ColumnRole.NUMBER
                && numbers != null
                && cell.ref().column() > numbers.head().column();
    }

    private boolean isAlone(Cell cell) {
        return grid.lastColumn(cell.ref()) == cell.ref().column();
    }

    private TableHead.Column under(TableHead head, int column) {
        for (int r = head.lastRow(); r >= head.firstRow(); r--) {
            if (!grid.own(r, column).isBlank()) {
                return new TableHead.Column(CellRef.of(r, column), column, grid.own(r, column));
            }
        }
        return new TableHead.Column(CellRef.of(head.lastRow(), column), column, "");
    }

    private static TableHead with(TableHead.Column column, TableHead head) {
        Map<ColumnRole, TableHead.Column> columns = new EnumMap<>(ColumnRole.class);
        columns.putAll(head.columns());
        TableHead.Column before = columns.put(ColumnRole.ITEM, column);
        columns.computeIfPresent(
                ColumnRole.NUMBER,
                (role, numbers) -> numbers.before(column.head().column()));
        List<PassedOver> passedOver = new ArrayList<>(head.passedOver());
        passedOver.removeIf(other -> other.column().contains(column.head().column()));
        if (before != null) {
            passedOver.add(new PassedOver(ColumnRole.ITEM, before, PassedOver.Reason.LIKE_ANOTHER));
        }
        Map<MinguoYear, TableHead> ofYears = new HashMap<>();
        head.ofYears().forEach((year, own) -> ofYears.put(year, with(column, own)));
        return new TableHead(head.firstRow(), head.lastRow(), columns, passedOver, ofYears, head.loose());
    }
}
