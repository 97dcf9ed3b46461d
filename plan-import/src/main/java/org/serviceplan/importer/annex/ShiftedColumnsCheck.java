package org.serviceplan.importer.annex;

import org.serviceplan.importer.finding.FindingType;
import org.serviceplan.importer.table.TableCell;
import org.serviceplan.model.finding.FindingCollector;

/** What stands under a head is what the head says: headings of items do not stand under another. */
final class ShiftedColumnsCheck implements AnnexCheck {

    @Override
    public void check(DraftAnnex draft, FindingCollector findings) {
        TableCell first = draft.shift().first();
        if (first != null) {
            findings.add(FindingType.COLUMNS_SHIFTED.at(draft.sheet(), first.ref(), first.text()));
        }
    }
}
