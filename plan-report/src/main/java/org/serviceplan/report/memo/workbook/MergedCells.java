package org.serviceplan.report.memo.workbook;

import java.util.ArrayList;
import java.util.List;

import org.serviceplan.model.source.CellRef;
import org.serviceplan.model.text.UnparsableTextException;

/** The merged cells of a sheet. */
final class MergedCells {
    private final List<CellRef[]> ranges = new ArrayList<>();

    /** Finds them; what is no range is passed over, as spreadsheets do. */
    static MergedCells of(byte[] sheet) {
        MergedCells merged = new MergedCells();
        Tags tags = new Tags(sheet);
        for (Tag tag = tags.next(); tag != null; tag = tags.next()) {
            if (tag.opens("mergeCell")) {
                tag.value("ref").ifPresent(merged::add);
            }
        }
        return merged;
    }

    private void add(String range) {
        String[] corners = range.split(":", -1);
        try {
            ranges.add(new CellRef[] {CellRef.parse(corners[0]), CellRef.parse(corners[corners.length - 1])});
        } catch (UnparsableTextException e) {
            // Nothing is merged there.
        }
    }

    /** The cell that shows the content of this one. */
    CellRef anchor(CellRef cell) {
        return ranges.stream()
                .filter(range -> holds(range, cell))
                .map(range -> range[0])
                .findFirst()
                .orElse(cell);
    }

    private static boolean holds(CellRef[] range, CellRef cell) {
        return cell.row() >= range[0].row()
                && cell.row() <= range[1].row()
                && cell.column() >= range[0].column()
                && cell.column() <= range[1].column();
    }
}
