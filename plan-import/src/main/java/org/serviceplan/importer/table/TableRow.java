package org.serviceplan.importer.table;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

import org.jspecify.annotations.Nullable;

import org.serviceplan.model.source.CellRef;

/**
 * A row of a table's body.
 *
 * @param index the sheet's own row, from 0
 * @param hidden whether the row is hidden
 * @param afterBreak whether the head was printed again right above it, as at the top of a page
 * @param beginsGroup whether something new begins in it within the item, in a column that is not taken in: the next 執行策略
 * @param cells what it shows, for every column the table has
 * @param outcomes what each column of outcomes says, where there are several; their cell is all of it, a line each
 */
public record TableRow(
        int index,
        boolean hidden,
        boolean afterBreak,
        boolean beginsGroup,
        Map<ColumnRole, TableCell> cells,
        List<String> outcomes) {

    /** Copies the cells. */
    public TableRow {
        outcomes = List.copyOf(outcomes);
        cells = ColumnRole.copyOf(cells);
    }

    /** The same row at the top of a page. */
    TableRow atTopOfPage() {
        return new TableRow(index, hidden, true, beginsGroup, cells, outcomes);
    }

    /** The same row without what it shows in columns of some kinds. */
    TableRow without(Set<ColumnRole> roles) {
        Map<ColumnRole, TableCell> others = new EnumMap<>(ColumnRole.class);
        others.putAll(cells);
        others.keySet().removeAll(roles);
        return new TableRow(
                index,
                hidden,
                afterBreak,
                beginsGroup,
                others,
                roles.contains(ColumnRole.OUTCOME) ? List.of() : outcomes);
    }

    /**
     * The same row with its cells elsewhere.
     *
     * @param column a column that it has
     */
    TableRow moved(UnaryOperator<CellRef> place, int column) {
        Map<ColumnRole, TableCell> moved = new EnumMap<>(ColumnRole.class);
        cells.forEach(
                (role, cell) -> moved.put(role, new TableCell(place.apply(cell.ref()), cell.text(), cell.origin())));
        return new TableRow(
                place.apply(CellRef.of(index, column)).row(), hidden, afterBreak, beginsGroup, moved, outcomes);
    }

    /** What it shows in a column, or null where the table has none of this kind. */
    public @Nullable TableCell cell(ColumnRole role) {
        return cells.get(role);
    }

    /** Whether something was written in this row in a column. */
    public boolean isWritten(ColumnRole role) {
        TableCell cell = cells.get(role);
        return cell != null && cell.isWritten();
    }

    /** The text written in this row in a column; empty where there is none. */
    public String written(ColumnRole role) {
        TableCell cell = cells.get(role);
        return cell != null && cell.isWritten() ? cell.text() : "";
    }
}
