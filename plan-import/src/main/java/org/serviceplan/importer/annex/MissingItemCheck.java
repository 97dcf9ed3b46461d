package org.serviceplan.importer.annex;

import java.util.stream.Stream;

import org.serviceplan.importer.finding.FindingType;
import org.serviceplan.model.finding.Finding;
import org.serviceplan.model.text.ChineseNumerals;

/** Every item of the framework is answered. */
final class MissingItemCheck implements AnnexCheck {

    @Override
    public Stream<Finding> check(DraftAnnex draft) {
        if (draft.items().isEmpty()) {
            return Stream.of(FindingType.EMPTY_TABLE.at(draft.sheet(), draft.headCell(), ""));
        }
        return draft.framework().items().stream()
                .filter(item -> draft.items().stream().noneMatch(draftItem -> draftItem.ordinal() == item.ordinal()))
                .map(item -> FindingType.MISSING_ITEM.at(
                        draft.sheet(), draft.headCell(), "", ChineseNumerals.format(item.ordinal()), item.heading()));
    }
}
