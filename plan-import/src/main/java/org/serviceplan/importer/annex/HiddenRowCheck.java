package org.serviceplan.importer.annex;

import java.util.List;
import java.util.stream.Stream;

import org.serviceplan.importer.finding.FindingType;
import org.serviceplan.importer.table.TableCell;
import org.serviceplan.importer.table.TableRow;
import org.serviceplan.model.finding.Finding;
import org.serviceplan.model.source.CellRef;

/** Nothing is handed in unseen: hidden rows are taken in, and said to be there. */
final class HiddenRowCheck implements AnnexCheck {

    @Override
    public Stream<Finding> check(DraftAnnex draft) {
        List<TableRow> hidden =
                draft.table().rows().stream().filter(TableRow::hidden).toList();
        return hidden.stream()
                .limit(1)
                .map(first -> FindingType.HIDDEN_ROWS_READ.at(
                        draft.sheet(), firstCell(first), "", first.index() + 1, hidden.size()));
    }

    private static CellRef firstCell(TableRow row) {
        return row.cells().values().stream()
                .filter(TableCell::isWritten)
                .map(TableCell::ref)
                .min(CellRef::compareTo)
                .orElseThrow();
    }
}
