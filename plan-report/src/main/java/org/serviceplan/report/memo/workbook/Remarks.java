package org.serviceplan.report.memo.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

import org.serviceplan.model.finding.Severity;
import org.serviceplan.model.source.CellRef;

/** What is to be said at the cells of one sheet. */
final class Remarks {
    /** More is no remark any more; the first sheet and the finding itself have all of it. */
    private static final int LONGEST = 4_000;

    private final SortedMap<CellRef, Remark> byCell = new TreeMap<>();

    /** What is said at one cell, and how much it weighs. */
    record Remark(Severity severity, List<String> lines) {
        String text() {
            String text = String.join("\n", lines);
            return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "……";
        }

        private static Remark join(Remark one, Remark other) {
            List<String> lines = new ArrayList<>(one.lines());
            lines.addAll(other.lines());
            return new Remark(
                    one.severity().compareTo(other.severity()) <= 0 ? one.severity() : other.severity(), lines);
        }
    }

    /**
     * Those of one sheet.
     *
     * @param anchor which cell shows what belongs to a cell: another one where cells are merged
     */
    static Remarks of(List<Correction> corrections, String sheet, UnaryOperator<CellRef> anchor) {
        Remarks remarks = new Remarks();
        for (Correction correction : corrections) {
            CellRef cell = correction.cell();
            if (cell != null && sheet.equals(correction.sheet())) {
                remarks.byCell.merge(
                        anchor.apply(cell),
                        new Remark(correction.severity(), List.of(correction.remark())),
                        Remark::join);
            }
        }
        return remarks;
    }

    SortedMap<CellRef, Remark> byCell() {
        return byCell;
    }

    Remark at(CellRef cell) {
        return Objects.requireNonNull(byCell.get(cell), "a remark at this cell");
    }
}
