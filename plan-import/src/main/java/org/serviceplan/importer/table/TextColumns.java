package org.serviceplan.importer.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import lombok.AccessLevel;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;

import org.serviceplan.importer.workbook.Cell;
import org.serviceplan.importer.workbook.CellValue;
import org.serviceplan.importer.workbook.Sheet;
import org.serviceplan.importer.workbook.SheetRow;
import org.serviceplan.model.source.CellRef;

/**
 * A table that was pasted as text: every row in one cell, or all rows in one, with tabs or bars between the columns. It is read as a
 * sheet of its own that has these columns, and what was found is then put back to the cells it stands in.
 */
@RequiredArgsConstructor(access = AccessLevel.PRIVATE)
final class TextColumns {
    /** What stands between columns, as patterns. */
    private static final List<String> SEPARATORS = List.of("\t", "\\|", "｜");

    private static final int FEWEST_HEADS = 2;
    /** More than any annex has; a text may be nothing but separators and line breaks. */
    private static final int MOST_COLUMNS = 64;

    private static final int MOST_LINES = 10_000;

    private final Sheet sheet;
    private final int headRow;
    private final int column;
    private final String separator;
    /** Whether cells hold several rows, a line each. */
    private final boolean byLine;
    /** The rows in which the lines stand, where cells hold several. */
    private final List<Integer> rows = new ArrayList<>();

    /** The text of a sheet that has such a head; null where none has. */
    static @Nullable TextColumns of(Sheet sheet, Vocabulary vocabulary) {
        for (SheetRow row : sheet.rows()) {
            for (Cell cell : row.cells()) {
                for (String separator : SEPARATORS) {
                    if (cell.text().contains(separator.substring(separator.length() - 1))) {
                        long heads = heads(cell.text(), separator, vocabulary);
                        if (heads >= FEWEST_HEADS) {
                            boolean byLine = cell.text().strip().indexOf('\n') >= 0;
                            return new TextColumns(
                                    sheet, row.index(), cell.ref().column(), separator, byLine);
                        }
                    }
                }
            }
        }
        return null;
    }

    /** The most heads that a line has. */
    private static long heads(String text, String separator, Vocabulary vocabulary) {
        return text.lines()
                .mapToLong(line -> Arrays.stream(line.split(separator, -1))
                        .filter(part -> vocabulary.head(part).isPresent())
                        .count())
                .max()
                .orElse(0);
    }

    /** The sheet as it would be with the columns apart. */
    Sheet apart() {
        List<SheetRow> apart = new ArrayList<>();
        for (SheetRow row : sheet.rows()) {
            Cell text = Grid.cell(row, column);
            if (text == null && row.index() < headRow && !byLine) {
                apart.add(row);
            } else if (text != null) {
                for (String line : byLine ? text.text().lines().toList() : List.of(text.text())) {
                    List<Cell> cells = apart(byLine ? rows.size() : row.index(), line);
                    if (!cells.isEmpty() && (!byLine || rows.size() < MOST_LINES)) {
                        apart.add(new SheetRow(cells.get(0).ref().row(), row.hidden(), cells));
                        rows.add(row.index());
                    }
                }
            }
        }
        return new Sheet(sheet.name(), sheet.hidden(), apart, List.of());
    }

    private List<Cell> apart(int index, String text) {
        List<Cell> cells = new ArrayList<>();
        int at = column;
        for (String part : text.split(separator, MOST_COLUMNS)) {
            String field = unquoted(part.strip());
            if (!field.isEmpty()) {
                cells.add(new Cell(CellRef.of(index, at), field, CellValue.TEXT));
            }
            at++;
        }
        return cells;
    }

    /** A field with line breaks is copied with quotation marks around it. */
    private static String unquoted(String field) {
        boolean quoted = field.length() > 1 && field.startsWith("\"") && field.endsWith("\"");
        return quoted
                ? field.substring(1, field.length() - 1).replace("\"\"", "\"").strip()
                : field;
    }

    /** A table found on the sheet apart, at the cells where it really stands. */
    AnnexTable back(AnnexTable table) {
        List<AnnexTable.Line> lines = table.lines().stream()
                .map(line -> new AnnexTable.Line(back(line.cell()), line.text(), line.kind()))
                .toList();
        List<TableRow> body = table.rows().stream().map(this::back).toList();
        return new AnnexTable(table.sheet(), lines, back(table.head()), body, table.itemsInBanners());
    }

    private TableHead back(TableHead head) {
        Map<ColumnRole, TableHead.Column> columns = new EnumMap<>(ColumnRole.class);
        head.columns()
                .forEach((role, found) ->
                        columns.put(role, new TableHead.Column(back(found.head()), column, found.text())));
        return new TableHead(back(head.firstRow()), back(head.lastRow()), columns);
    }

    private TableRow back(TableRow row) {
        Map<ColumnRole, TableCell> cells = new EnumMap<>(ColumnRole.class);
        row.cells()
                .forEach((role, cell) -> cells.put(role, new TableCell(back(cell.ref()), cell.text(), cell.origin())));
        return new TableRow(back(row.index()), row.hidden(), row.afterBreak(), cells);
    }

    private CellRef back(CellRef ref) {
        return CellRef.of(back(ref.row()), Math.min(ref.column(), column));
    }

    private int back(int row) {
        return byLine ? rows.get(row) : row;
    }
}
