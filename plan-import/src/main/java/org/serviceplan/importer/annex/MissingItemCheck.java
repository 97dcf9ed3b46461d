package org.serviceplan.importer.annex;

import java.util.BitSet;

import org.serviceplan.importer.finding.FindingType;
import org.serviceplan.importer.table.AnnexTable;
import org.serviceplan.model.PlanItem;
import org.serviceplan.model.finding.FindingCollector;
import org.serviceplan.model.framework.ImplementationItem;
import org.serviceplan.model.text.ChineseNumerals;

/** Every item of the framework is answered. */
final class MissingItemCheck implements AnnexCheck {

    @Override
    public void check(DraftAnnex draft, FindingCollector findings) {
        if (!draft.table().lines(AnnexTable.Line.Kind.UNCLEAR).isEmpty()) {
            // What is missing may be what could not be read.
            return;
        }
        if (draft.isBlank()) {
            findings.add(FindingType.EMPTY_TABLE.at(draft.sheet(), draft.headCell(), ""));
            return;
        }
        if (!draft.itemsAreTold()) {
            return;
        }
        BitSet answered = new BitSet();
        for (PlanItem item : draft.elsewhere()) {
            answered.set(item.ordinal());
        }
        for (DraftItem item : draft.items()) {
            answered.set(item.ordinal());
        }
        for (ImplementationItem item : draft.framework().items()) {
            if (!answered.get(item.ordinal())) {
                findings.add(FindingType.MISSING_ITEM.at(
                        draft.sheet(), draft.headCell(), "", ChineseNumerals.format(item.ordinal()), item.heading()));
            }
        }
    }
}
