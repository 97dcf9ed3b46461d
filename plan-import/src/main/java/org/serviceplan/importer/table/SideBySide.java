package org.serviceplan.importer.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

import org.serviceplan.importer.workbook.Cell;
import org.serviceplan.importer.workbook.MergedRange;
import org.serviceplan.importer.workbook.Sheet;
import org.serviceplan.importer.workbook.SheetRow;

/**
 * Parts a sheet on which two tables stand side by side, such as annex 1 beside annex 2: each half is read as a sheet of its own, with
 * the cells where they are.
 */
final class SideBySide {
    private final Vocabulary vocabulary;

    SideBySide(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /**
     * Where the second table begins in a row of heads: at the first head that repeats one before it, if the measures' is repeated and
     * some other. A table that names two columns alike is not two tables.
     */
    OptionalInt secondTable(SheetRow heads) {
        Map<String, ColumnRole> seen = new HashMap<>();
        int start = -1;
        int repeated = 0;
        boolean measures = false;
        for (Cell cell : heads.cells()) {
            ColumnRole role =
                    vocabulary.heads().find(cell.text()).map(HeadWord::role).orElse(null);
            if (role != null && seen.putIfAbsent(Vocabulary.folded(cell.text()), role) != null) {
                start = start < 0 ? cell.ref().column() : start;
                repeated++;
                measures |= role == ColumnRole.MEASURE;
            }
        }
        return measures && repeated > 1 ? OptionalInt.of(start) : OptionalInt.empty();
    }

    /** The halves left of a column and from it on. What stands over both, and over the left alone, stands over the right as well. */
    List<Sheet> halves(Sheet sheet, int column, int headRow) {
        boolean ownTitle = sheet.rows().stream()
                .filter(row -> row.index() < headRow)
                .flatMap(row -> row.cells().stream())
                .anyMatch(cell -> cell.ref().column() >= column && !vocabulary.isLabel(cell.text()));
        return List.of(half(sheet, 0, column, 0), half(sheet, column, Integer.MAX_VALUE, ownTitle ? 0 : headRow));
    }

    /** The cells of some columns, and of all in the first rows. */
    private static Sheet half(Sheet sheet, int from, int to, int wholeRows) {
        List<SheetRow> rows = new ArrayList<>();
        for (SheetRow row : sheet.rows()) {
            List<Cell> cells = row.index() < wholeRows
                    ? row.cells()
                    : row.cells().stream()
                            .filter(cell ->
                                    cell.ref().column() >= from && cell.ref().column() < to)
                            .toList();
            if (!cells.isEmpty()) {
                rows.add(new SheetRow(row.index(), row.hidden(), cells));
            }
        }
        List<MergedRange> merges = sheet.merges().stream()
                .filter(range -> range.first().column() < to && range.last().column() >= from)
                .toList();
        return new Sheet(sheet.name(), sheet.hidden(), rows, merges);
    }
}
