package org.serviceplan.importer.table;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import lombok.RequiredArgsConstructor;

import org.serviceplan.importer.workbook.Cell;
import org.serviceplan.importer.workbook.CellValue;
import org.serviceplan.importer.workbook.SheetRow;
import org.serviceplan.model.source.CellRef;
import org.serviceplan.model.text.FoldedText;
import org.serviceplan.model.text.LayoutText;

/** Reads the lines of text above a table: title, label and preface. */
@RequiredArgsConstructor
public final class LineReader {
    /** Titles stand close above their table; a plan's whole text above it is not looked through. */
    private static final int MOST_ROWS = 12;

    private static final int LONGEST_LINE = 60;
    private static final List<String> OFFICE_ENDINGS = List.of("榮民服務處", "榮服處");
    /** A row of a title that spreads over several: nothing but the year, as in （112年度）. */
    private static final Pattern YEAR_ALONE = Pattern.compile(
            "[（(]?(?:(?:(?:中華)?民國|西元|公元)?\\s?[0-9０-９一二三四五六七八九十百○〇零]{2,5}\\s?年度?|FY\\s?20[0-9]{2})[）)]?");

    private static final Pattern SPACES = Pattern.compile("[\\s　]+");
    private static final Pattern OF_A_YEAR =
            Pattern.compile("[0-9０-９一二三四五六七八九十百○〇零]{2,5}\\s?年(?!\\s?[0-9０-９一二三四五六七八九十]{1,3}\\s?月)");

    private final Vocabulary vocabulary;

    /** The lines in the rows before a table's head, from top to bottom. */
    public List<AnnexTable.Line> above(List<SheetRow> rows) {
        Deque<AnnexTable.Line> lines = new ArrayDeque<>();
        int first = Math.max(0, rows.size() - MOST_ROWS);
        for (int r = rows.size() - 1; r >= first; r--) {
            List<AnnexTable.Line> ofRow = ofRow(rows.get(r));
            for (int i = ofRow.size() - 1; i >= 0; i--) {
                lines.addFirst(ofRow.get(i));
            }
        }
        return List.copyOf(lines);
    }

    /**
     * Whether a row between two heads begins a new table: it names an office or an annex, over the table and not in one of its
     * measures.
     */
    boolean beginsTable(SheetRow row, TableHead head) {
        return row.cells().get(0).ref().column() <= head.firstColumn() && isTitle(row);
    }

    /** Whether a row holds a title or a label and nothing else. */
    boolean isTitle(SheetRow row) {
        Cell first = row.cells().get(0);
        boolean alone = row.cells().size() == 1 || (vocabulary.isTitle(first.text()) && isSpreadTitle(row.cells()));
        return alone && ofRow(row).stream().anyMatch(line -> line.kind() != AnnexTable.Line.Kind.PREFACE);
    }

    /** Whether a title says whose annex it is, which and of what year, as none does that only points to another or is signed. */
    boolean isWholeTitle(String title) {
        String unsigned = title;
        for (String ending : OFFICE_ENDINGS) {
            unsigned = unsigned.replace(ending, "");
        }
        return unsigned.length() < title.length()
                && vocabulary.isTitle(unsigned)
                && OF_A_YEAR.matcher(unsigned).find();
    }

    /** Whether a line of text is a preface, remark or sign-off, or marks the end of a page or table. */
    public boolean isNote(String line) {
        return vocabulary.isNote(line) || vocabulary.namesOffice(line) || vocabulary.isFiller(line);
    }

    /** Whether a line of text in this cell is a title or a label. */
    boolean isTitle(String line, CellRef ref) {
        return isTitle(new SheetRow(ref.row(), false, List.of(new Cell(ref, line, CellValue.TEXT))));
    }

    /** The titles of these lines as one, folded, to see whether two are the same. */
    static FoldedText titleOf(List<AnnexTable.Line> lines) {
        StringBuilder title = new StringBuilder();
        lines.stream()
                .filter(line -> line.kind() == AnnexTable.Line.Kind.TITLE)
                .forEach(line -> title.append(line.text()));
        return FoldedText.of(title);
    }

    private List<AnnexTable.Line> ofRow(SheetRow row) {
        Cell first = row.cells().get(0);
        boolean labelled = vocabulary.isNote(first.text()) || vocabulary.namesOffice(first.text());
        if (row.cells().size() > 1 && labelled) {
            return List.of(new AnnexTable.Line(first.ref(), joined(row.cells()), AnnexTable.Line.Kind.PREFACE));
        }
        List<AnnexTable.Line> lines = new ArrayList<>();
        List<Cell> rest = new ArrayList<>(row.cells());
        // A title may be spread over a row, a few characters or words in each cell, with the annex's label beside it.
        if (isSpreadTitle(row.cells())) {
            rest.removeIf(cell -> !vocabulary.isLabel(cell.text()));
            List<Cell> title = new ArrayList<>(row.cells());
            title.removeAll(rest);
            lines.add(new AnnexTable.Line(title.get(0).ref(), joined(title), AnnexTable.Line.Kind.TITLE));
        }
        for (Cell cell : rest) {
            for (String line : linesOf(cell)) {
                addLine(cell, line, lines);
            }
        }
        return lines;
    }

    /** The lines of a cell; a name of an office that is broken over two of them stands in one. */
    private static List<String> linesOf(Cell cell) {
        List<String> lines = new ArrayList<>();
        for (String submitted : LayoutText.lines(cell.text())) {
            String line = LayoutText.joined(submitted);
            if (!line.isEmpty()) {
                boolean endsName = !lines.isEmpty() && OFFICE_ENDINGS.stream().anyMatch(line::startsWith);
                lines.add(endsName ? lines.remove(lines.size() - 1) + line : line);
            }
        }
        return lines;
    }

    private boolean isSpreadTitle(List<Cell> cells) {
        if (cells.size() < 2) {
            return false;
        }
        List<Cell> title =
                cells.stream().filter(cell -> !vocabulary.isLabel(cell.text())).toList();
        return title.size() > 1
                && title.stream()
                        .noneMatch(cell -> vocabulary.isNote(cell.text()) || vocabulary.namesOffice(cell.text()))
                && joined(title).length() <= LONGEST_LINE
                && vocabulary.isTitle(joined(title));
    }

    private static String joined(List<Cell> cells) {
        return cells.stream().map(Cell::text).map(LayoutText::joined).collect(Collectors.joining());
    }

    private void addLine(Cell cell, String text, List<AnnexTable.Line> lines) {
        if (vocabulary.isLabel(text)) {
            lines.add(new AnnexTable.Line(cell.ref(), text, AnnexTable.Line.Kind.LABEL));
        } else if (vocabulary.isNote(text) || vocabulary.namesOffice(text)) {
            lines.add(new AnnexTable.Line(cell.ref(), text, AnnexTable.Line.Kind.PREFACE));
        } else if (vocabulary.isTitle(text)) {
            lines.add(new AnnexTable.Line(cell.ref(), text, AnnexTable.Line.Kind.TITLE));
        } else if (text.length() <= LONGEST_LINE) {
            boolean year =
                    YEAR_ALONE.matcher(SPACES.matcher(text).replaceAll("")).matches();
            lines.add(new AnnexTable.Line(
                    cell.ref(), text, year ? AnnexTable.Line.Kind.TITLE : AnnexTable.Line.Kind.PREFACE));
        }
    }
}
