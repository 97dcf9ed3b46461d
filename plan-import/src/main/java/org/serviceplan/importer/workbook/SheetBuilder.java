package org.serviceplan.importer.workbook;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.TreeMap;

import org.serviceplan.importer.finding.FindingType;
import org.serviceplan.model.source.CellRef;

/**
 * Collects a sheet from any format. Cells may come in any order, though files nearly always have them in reading order;
 * where one comes twice, the later one counts, as in Excel.
 */
final class SheetBuilder {
    /** Far more than Excel takes; names go into findings. */
    private static final int LONGEST_NAME = 255;

    private static final int MANY_BLANK_ROWS = 10_000;
    private static final int FORMULA_SHOWN = 200;

    private final String name;
    private final boolean hidden;
    private final Budget budget;
    private final List<List<Cell>> rows = new ArrayList<>();
    private final List<MergedRange> merges = new ArrayList<>();
    private final BitSet hiddenRows = new BitSet();
    private final List<Cell> current = new ArrayList<>();
    private int currentRow = -1;
    private int currentColumn = -1;
    private int rowsVisited;
    private boolean disordered;

    SheetBuilder(String name, boolean hidden, Budget budget) {
        this.name = name.substring(0, Math.min(name.length(), LONGEST_NAME));
        this.hidden = hidden;
        this.budget = budget;
    }

    /** A row begins, blank or not. */
    void row(int row, boolean hiddenRow) {
        budget.position();
        rowsVisited++;
        if (hiddenRow) {
            hide(row);
        }
    }

    /** This row is hidden. */
    void hide(int row) {
        hiddenRows.set(row);
    }

    /** A cell is there, blank or not. */
    void visit() {
        budget.position();
    }

    /** A text; one of white space only is nothing. */
    void text(int row, int column, String text) {
        if (!isBlank(text)) {
            shown(row, column, text, CellValue.TEXT);
        }
    }

    void number(int row, int column, double number, CellFormat format) {
        shown(row, column, format.text(number), format.value(number));
    }

    void date(int row, int column, LocalDateTime moment, CellFormat format) {
        shown(row, column, DateFormat.orPlain(format).text(moment), new CellValue.Dated(moment));
    }

    void logical(int row, int column, boolean value) {
        shown(row, column, value ? "TRUE" : "FALSE", new CellValue.Logical(value));
    }

    void faulty(int row, int column, String code) {
        shown(row, column, code, new CellValue.Faulty(code));
    }

    /** A value, as a person sees it. */
    void shown(int row, int column, String text, CellValue value) {
        budget.cell();
        CellRef ref = CellRef.of(row, column);
        add(new Cell(ref, budget.text(name, ref, text), value));
    }

    /** A formula that was never calculated. */
    void uncalculated(int row, int column, String formula) {
        String start = formula.substring(0, Math.min(formula.length(), FORMULA_SHOWN));
        budget.found(
                FindingType.FORMULA_WITHOUT_VALUE,
                () -> FindingType.FORMULA_WITHOUT_VALUE.at(name, CellRef.of(row, column), start));
    }

    void merge(MergedRange range) {
        budget.merge();
        merges.add(range);
    }

    Sheet build() {
        finishRow();
        if (rowsVisited - rows.size() > MANY_BLANK_ROWS) {
            budget.found(
                    FindingType.BLANK_ROWS, () -> FindingType.BLANK_ROWS.ofSheet(name, "", rowsVisited - rows.size()));
        }
        List<SheetRow> built = new ArrayList<>(rows.size());
        for (List<Cell> cells : disordered ? ordered() : rows) {
            int row = cells.get(0).ref().row();
            built.add(new SheetRow(row, hiddenRows.get(row), cells));
        }
        return new Sheet(name, hidden, List.copyOf(built), disjointMerges());
    }

    private List<MergedRange> disjointMerges() {
        DisjointMerges sorted = new DisjointMerges(merges);
        for (MergedRange range : sorted.overlapping()) {
            budget.found(
                    FindingType.MERGES_OVERLAP, () -> FindingType.MERGES_OVERLAP.at(name, range.first(), "", range));
        }
        return sorted.disjoint();
    }

    private void add(Cell cell) {
        int row = cell.ref().row();
        int column = cell.ref().column();
        disordered |= row < currentRow || (row == currentRow && column <= currentColumn);
        if (row != currentRow) {
            finishRow();
        }
        currentRow = row;
        currentColumn = column;
        current.add(cell);
    }

    private void finishRow() {
        if (!current.isEmpty()) {
            rows.add(List.copyOf(current));
            current.clear();
        }
    }

    private List<List<Cell>> ordered() {
        TreeMap<Integer, TreeMap<Integer, Cell>> byRow = new TreeMap<>();
        for (List<Cell> cells : rows) {
            for (Cell cell : cells) {
                byRow.computeIfAbsent(cell.ref().row(), row -> new TreeMap<>())
                        .put(cell.ref().column(), cell);
            }
        }
        List<List<Cell>> ordered = new ArrayList<>();
        byRow.values().forEach(cells -> ordered.add(List.copyOf(cells.values())));
        return ordered;
    }

    /** Also true of no-break spaces, which Java does not count as white space. */
    private static boolean isBlank(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            // Behind the wide space there is none.
            if (c > '\u3000' || (!Character.isWhitespace(c) && !Character.isSpaceChar(c))) {
                return false;
            }
        }
        return true;
    }
}
