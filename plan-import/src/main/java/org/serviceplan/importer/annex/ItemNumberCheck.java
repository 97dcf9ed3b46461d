package org.serviceplan.importer.annex;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

import org.serviceplan.importer.finding.FindingType;
import org.serviceplan.model.finding.Finding;
import org.serviceplan.model.text.ChineseNumerals;

/** No item stands outside the framework, and none twice. */
final class ItemNumberCheck implements AnnexCheck {

    @Override
    public Stream<Finding> check(DraftAnnex draft) {
        Map<Integer, DraftItem> seen = new HashMap<>();
        return draft.items().stream().flatMap(item -> {
            DraftItem earlier = seen.putIfAbsent(item.ordinal(), item);
            if (earlier != null) {
                return Stream.of(FindingType.DUPLICATE_ITEM.at(
                        draft.sheet(),
                        item.cell(),
                        item.heading(),
                        ChineseNumerals.format(item.ordinal()),
                        earlier.cell()));
            }
            return draft.framework().item(item.ordinal()).isEmpty()
                    ? Stream.of(FindingType.UNKNOWN_ITEM.at(
                            draft.sheet(),
                            item.cell(),
                            item.heading(),
                            ChineseNumerals.format(item.ordinal()) + "、" + item.heading()))
                    : Stream.empty();
        });
    }
}
