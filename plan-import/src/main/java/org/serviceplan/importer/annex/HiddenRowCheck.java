package org.serviceplan.importer.annex;

import org.serviceplan.importer.finding.FindingType;
import org.serviceplan.importer.table.TableCell;
import org.serviceplan.importer.table.TableRow;
import org.serviceplan.model.finding.FindingCollector;
import org.serviceplan.model.source.CellRef;

/** Nothing is handed in unseen: hidden rows are taken in, and said to be there. */
final class HiddenRowCheck implements AnnexCheck {

    @Override
    public void check(DraftAnnex draft, FindingCollector findings) {
        TableRow first = null;
        int hidden = 0;
        for (TableRow row : draft.table().rows()) {
            if (row.hidden()) {
                first = first == null ? row : first;
                hidden++;
            }
        }
        if (first != null) {
            findings.add(
                    FindingType.HIDDEN_ROWS_READ.at(draft.sheet(), firstCell(first), "", first.index() + 1, hidden));
        }
    }

    private static CellRef firstCell(TableRow row) {
        return row.cells().values().stream()
                .filter(TableCell::isWritten)
                .map(TableCell::ref)
                .min(CellRef::compareTo)
                .orElseThrow();
    }
}
