package org.serviceplan.importer.table;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import lombok.RequiredArgsConstructor;

import org.serviceplan.importer.workbook.Cell;
import org.serviceplan.importer.workbook.SheetRow;
import org.serviceplan.importer.workbook.TimeLimit;

/** Finds the heads of annex tables on a sheet by their wording, from one row to four high. */
@RequiredArgsConstructor
final class HeadFinder {
    private static final int LONGEST_HALF = 6;
    /** As many rows below a title its head may stand. */
    private static final int LOWEST_HEAD = 4;

    private final HeadWords words;

    /** All heads on the sheet, from top to bottom, repeated ones included. */
    List<TableHead> findAll(Grid grid, TimeLimit time) {
        List<TableHead> heads = new ArrayList<>();
        Set<List<String>> groups = new HashSet<>();
        int nextRow = 0;
        for (SheetRow row : grid.rows()) {
            time.check();
            if (row.index() >= nextRow) {
                Optional<TableHead> head = at(grid, row, nextRow, groups);
                if (head.isPresent()) {
                    heads.add(head.get());
                    nextRow = head.get().lastRow() + 1;
                }
            }
        }
        return heads;
    }

    private Optional<TableHead> at(Grid grid, SheetRow row, int highest, Set<List<String>> groups) {
        boolean named = hasHead(row);
        if (!named && !mayBeUpperHalf(row)) {
            return Optional.empty();
        }
        HeadRows rows = HeadRows.from(grid, words, row, named);
        if (rows.last() == rows.first() ? !named : isTitleOfHeadBelow(grid, row)) {
            return Optional.empty();
        }
        rows.coverGroups(highest, groups);
        TableHead head = read(grid, rows);
        return head.isOfAnAnnex() && !isTitleInCells(grid, row, head) ? Optional.of(head) : Optional.empty();
    }

    /** A title in several cells may end with the words of a head of both: 花蓮縣榮民服務處, 112年度, 具體作法及執行成效. The head stands below. */
    private boolean isTitleInCells(Grid grid, SheetRow title, TableHead head) {
        if (!head.isOfBoth() || title.cells().stream().allMatch(cell -> words.isHead(cell.text()))) {
            return false;
        }
        int below = grid.placeOf(head.lastRow() + 1);
        int end = Math.min(below + LOWEST_HEAD, grid.rows().size());
        for (SheetRow row : grid.rows().subList(below, end)) {
            if (hasHead(row)) {
                TableHead next = read(grid, HeadRows.from(grid, words, row, true));
                return next.isOfAnAnnex() && !next.isRepeatedBy(head);
            }
            if (row.cells().size() > 1) {
                return false;
            }
        }
        return false;
    }

    private TableHead read(Grid grid, HeadRows rows) {
        return new HeadReader(grid, words, rows.first(), rows.last()).read();
    }

    /** A word that stands alone over a head which has it as well is the table's title: 112年度具體作法. */
    private boolean isTitleOfHeadBelow(Grid grid, SheetRow row) {
        Cell title = row.cells().get(0);
        ColumnRole role = row.cells().size() > 1 ? null : words.role(title.text());
        int below = grid.placeOf(grid.lastRow(title.ref()) + 1);
        if (role == null || below == grid.rows().size()) {
            return false;
        }
        TableHead head = read(grid, HeadRows.from(grid, words, grid.rows().get(below), true));
        return head.isOfAnAnnex() && head.has(role) && title.ref().column() <= head.firstColumn();
    }

    private boolean hasHead(SheetRow row) {
        for (Cell cell : row.cells()) {
            if (words.isHead(cell.text())) {
                return true;
            }
        }
        return false;
    }

    /** Where every cell of a head is broken over two rows, none of them is a head yet: 項 over 次, 實施 over 要項. */
    private static boolean mayBeUpperHalf(SheetRow row) {
        for (Cell cell : row.cells()) {
            if (cell.text().length() > LONGEST_HALF) {
                return false;
            }
        }
        return row.cells().size() > 1;
    }
}
