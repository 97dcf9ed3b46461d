package org.serviceplan.importer.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;

import org.serviceplan.importer.workbook.Cell;
import org.serviceplan.importer.workbook.MergedRange;
import org.serviceplan.importer.workbook.Sheet;
import org.serviceplan.importer.workbook.SheetRow;
import org.serviceplan.importer.workbook.TimeLimit;
import org.serviceplan.model.source.CellRef;

/**
 * A table that was pasted as text: every row in one cell, or all rows in one. It is read as a sheet of its own that has these columns,
 * and what was found is then put back to the cells it stands in. Lines whose columns cannot be told apart are left out, and told.
 */
final class TextColumns {
    private static final int FEWEST_HEADS = 2;
    private static final int MOST_LINES = 10_000;
    /** Lists of words that begin no table; a text may be nothing else. */
    private static final int MOST_TRIES = 3;

    private final Sheet sheet;
    private final int headRow;
    private final int column;
    /** Whether cells hold several rows, a line each. */
    private final boolean byLine;

    private final TextRows lines;
    /** The rows in which the lines stand, where cells hold several. */
    private final List<Integer> rows = new ArrayList<>();

    private final List<AnnexTable.Line> unclear = new ArrayList<>();
    /** How many lines are unclear up to the last one that was set apart. */
    private int unclearRows;

    private final List<SheetRow> apart = new ArrayList<>();
    /** Lines that are no rows are as wide as the table. */
    private final List<MergedRange> wide = new ArrayList<>();

    private TextColumns(Sheet sheet, Cell head, TextRows lines, TimeLimit time) {
        this.sheet = sheet;
        this.headRow = head.ref().row();
        this.column = head.ref().column();
        this.byLine = head.text().strip().indexOf('\n') >= 0;
        this.lines = lines;
        for (SheetRow row : sheet.rows()) {
            time.check();
            setApart(row);
        }
    }

    /** The text of a sheet that has such a head; null where none has. */
    static @Nullable TextColumns of(
            Sheet sheet, Vocabulary vocabulary, Predicate<String> isItemHeading, TimeLimit time) {
        LineReader reader = new LineReader(vocabulary);
        int tries = 0;
        for (SheetRow row : sheet.rows()) {
            time.check();
            for (Cell cell : row.cells()) {
                for (TextSplit split : TextSplit.values()) {
                    if (split.mayStandIn(cell.text()) && heads(cell.text(), split, vocabulary) >= FEWEST_HEADS) {
                        TextColumns text = new TextColumns(
                                sheet, cell, new TextRows(split, vocabulary, reader, isItemHeading), time);
                        if (split.isSure() || text.lines.clear() > 0) {
                            return text;
                        }
                        tries++;
                    }
                }
                if (tries >= MOST_TRIES) {
                    return null;
                }
            }
        }
        return null;
    }

    /** The most heads that a line has. */
    private static long heads(String text, TextSplit split, Vocabulary vocabulary) {
        return text.lines()
                .mapToLong(line -> split.fields(line).stream()
                        .filter(field -> vocabulary.heads().find(field.text()).isPresent())
                        .count())
                .max()
                .orElse(0);
    }

    /** The sheet as it would be with the columns apart. */
    Sheet apart() {
        return new Sheet(sheet.name(), sheet.hidden(), apart, wide);
    }

    private void setApart(SheetRow row) {
        Cell text = Grid.cell(row, column);
        if (text == null && row.index() < headRow && !byLine) {
            apart.add(row);
        } else if (text != null) {
            for (String line : byLine ? text.text().lines().toList() : List.of(text.text())) {
                int clear = lines.clear();
                CellRef place = CellRef.of(byLine ? rows.size() : row.index(), column);
                Optional<List<Cell>> cells = line.isBlank() ? Optional.of(List.of()) : lines.apart(place, line);
                unclearRows = lines.clear() > clear ? unclear.size() : unclearRows;
                if (cells.isEmpty()) {
                    unclear.add(new AnnexTable.Line(text.ref(), line, AnnexTable.Line.Kind.UNCLEAR));
                } else if (!cells.get().isEmpty() && (!byLine || rows.size() < MOST_LINES)) {
                    apart.add(new SheetRow(place.row(), row.hidden(), cells.get()));
                    if (lines.isBeside() && lines.columns() > 1) {
                        wide.add(new MergedRange(place, CellRef.of(place.row(), column + lines.columns() - 1)));
                    }
                    rows.add(row.index());
                }
            }
        }
    }

    /** The lines whose columns could not be told apart; of those under all rows some are only remarks. */
    List<AnnexTable.Line> unclear() {
        List<AnnexTable.Line> told = new ArrayList<>(unclear);
        for (int i = told.size() - 1;
                i >= unclearRows && lines.mayBeRemark(told.get(i).text());
                i--) {
            AnnexTable.Line line = told.get(i);
            told.set(i, new AnnexTable.Line(line.cell(), line.text(), AnnexTable.Line.Kind.STRAY));
        }
        return told;
    }

    /** A table found on the sheet apart, at the cells where it really stands. */
    AnnexTable back(AnnexTable table) {
        return table.moved(this::back);
    }

    private CellRef back(CellRef ref) {
        return CellRef.of(byLine ? rows.get(ref.row()) : ref.row(), Math.min(ref.column(), column));
    }
}
