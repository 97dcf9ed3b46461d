package org.serviceplan.importer.annex;

import java.util.HashMap;
import java.util.Map;

import org.serviceplan.importer.finding.FindingType;
import org.serviceplan.model.finding.FindingCollector;
import org.serviceplan.model.text.ChineseNumerals;

/** No item stands outside the framework, and none twice. */
final class ItemNumberCheck implements AnnexCheck {

    @Override
    public void check(DraftAnnex draft, FindingCollector findings) {
        if (!draft.itemsAreTold()) {
            return;
        }
        Map<Integer, DraftItem> seen = new HashMap<>();
        for (DraftItem item : draft.items()) {
            DraftItem earlier = seen.putIfAbsent(item.ordinal(), item);
            if (earlier != null) {
                findings.add(FindingType.DUPLICATE_ITEM.at(
                        draft.sheet(),
                        item.cell(),
                        item.heading(),
                        ChineseNumerals.format(item.ordinal()),
                        earlier.cell()));
            } else if (draft.framework().item(item.ordinal()).isEmpty()) {
                findings.add(FindingType.UNKNOWN_ITEM.at(
                        draft.sheet(),
                        item.cell(),
                        item.heading(),
                        ChineseNumerals.format(item.ordinal()) + "、" + item.heading()));
            }
        }
    }
}
