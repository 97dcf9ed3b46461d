package org.serviceplan.importer.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import lombok.RequiredArgsConstructor;

import org.serviceplan.importer.workbook.Cell;
import org.serviceplan.importer.workbook.SheetRow;
import org.serviceplan.importer.workbook.TimeLimit;
import org.serviceplan.model.source.CellRef;

/** Finds the heads of annex tables on a sheet by their wording, one or two rows high. */
@RequiredArgsConstructor
final class HeadFinder {
    /** A head's text is short; what is longer is no head and need not be looked up. */
    private static final int LONGEST_HEAD = 40;

    private static final int LONGEST_HALF = 6;

    private final Vocabulary vocabulary;

    /** All heads on the sheet, from top to bottom, repeated ones included. */
    List<TableHead> findAll(Grid grid, TimeLimit time) {
        List<TableHead> heads = new ArrayList<>();
        int nextRow = 0;
        for (SheetRow row : grid.rows()) {
            time.check();
            if (row.index() >= nextRow) {
                Optional<TableHead> head = at(grid, row);
                if (head.isPresent()) {
                    heads.add(head.get());
                    nextRow = head.get().lastRow() + 1;
                }
            }
        }
        return heads;
    }

    private Optional<TableHead> at(Grid grid, SheetRow row) {
        int lowest = -1;
        for (Cell cell : row.cells()) {
            if (isHead(cell.text())) {
                lowest = Math.max(lowest, grid.lastRow(cell.ref()));
            }
        }
        if (lowest < 0 && !mayBeUpperHalf(row)) {
            return Optional.empty();
        }
        boolean twoRows = lowest > row.index() || completesBelow(grid, row);
        TableHead head = read(grid, row, twoRows ? Math.max(lowest, row.index() + 1) : row.index());
        return isAnnexHead(head) ? Optional.of(head) : Optional.empty();
    }

    /** Where every cell of a head is broken over two rows, none of them is a head yet: 項 over 次, 實施 over 要項. */
    private static boolean mayBeUpperHalf(SheetRow row) {
        return row.cells().size() > 1
                && row.cells().stream().allMatch(cell -> cell.text().length() <= LONGEST_HALF);
    }

    private boolean isHead(String text) {
        return text.length() <= LONGEST_HEAD && vocabulary.head(text).isPresent();
    }

    /** Whether some cell is a head only together with the one below: 項 over 次. */
    private boolean completesBelow(Grid grid, SheetRow row) {
        for (Cell cell : row.cells()) {
            String below = grid.own(row.index() + 1, cell.ref().column());
            if (!below.isEmpty() && !isHead(cell.text()) && isHead(cell.text() + below)) {
                return true;
            }
        }
        return false;
    }

    private TableHead read(Grid grid, SheetRow row, int lastRow) {
        int lastColumn = -1;
        for (Cell cell : row.cells()) {
            lastColumn = Math.max(lastColumn, grid.lastColumn(cell.ref()));
        }
        HeadColumns columns = new HeadColumns();
        for (int c = row.cells().get(0).ref().column(); c <= lastColumn; c++) {
            readColumn(grid, row.index(), lastRow, c, columns);
        }
        return new TableHead(row.index(), lastRow, columns.byRole());
    }

    private void readColumn(Grid grid, int firstRow, int lastRow, int column, HeadColumns columns) {
        String top = grid.own(firstRow, column);
        String bottom = lastRow > firstRow ? grid.own(firstRow + 1, column) : "";
        // A lower head says more than the one it stands under, and both together may be one word.
        for (String text : List.of(bottom, top + bottom, top)) {
            Optional<Vocabulary.Head> head =
                    text.isBlank() || text.length() > LONGEST_HEAD ? Optional.empty() : vocabulary.head(text);
            if (head.isPresent()) {
                boolean lower = text.equals(bottom) && !bottom.isEmpty();
                CellRef ref = CellRef.of(lower ? firstRow + 1 : firstRow, column);
                columns.add(head.get(), new TableHead.Column(ref, grid.lastColumn(ref), text));
                return;
            }
        }
    }

    /** A table of measures says so, and has one more column that we know. */
    private static boolean isAnnexHead(TableHead head) {
        boolean itemAndMore = head.has(ColumnRole.ITEM)
                && (head.has(ColumnRole.OUTCOME) || head.has(ColumnRole.DEADLINE) || head.has(ColumnRole.UNIT));
        return head.roles().size() >= 2 && (head.has(ColumnRole.MEASURE) || itemAndMore);
    }
}
