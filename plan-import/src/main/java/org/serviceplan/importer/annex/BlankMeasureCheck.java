package org.serviceplan.importer.annex;

import org.serviceplan.importer.finding.FindingType;
import org.serviceplan.importer.table.ColumnRole;
import org.serviceplan.model.finding.Finding;
import org.serviceplan.model.finding.FindingCollector;
import org.serviceplan.model.source.CellRef;
import org.serviceplan.model.text.ChineseNumerals;

/** Every item has measures, and no number stands without a text. */
final class BlankMeasureCheck implements AnnexCheck {

    @Override
    public void check(DraftAnnex draft, FindingCollector findings) {
        if (!draft.table().head().has(ColumnRole.MEASURE) || !draft.columnsHold() || draft.isBlank()) {
            return;
        }
        for (DraftItem item : draft.items()) {
            if (item.measures().isEmpty() && !isOnAnotherPage(item, draft)) {
                findings.add(finding(draft, item, item.measureCell(), ""));
            }
            for (DraftMeasure measure : item.measures()) {
                if (measure.text().isEmpty()) {
                    findings.add(finding(draft, item, measure.cell(), number(item, measure)));
                }
            }
        }
    }

    /** A heading at the foot of a page may have its measures on the next one. */
    private static boolean isOnAnotherPage(DraftItem item, DraftAnnex draft) {
        return draft.elsewhere().stream()
                .anyMatch(other ->
                        other.ordinal() == item.ordinal() && !other.measures().isEmpty());
    }

    private static String number(DraftItem item, DraftMeasure measure) {
        return measure.written() == null ? "" : "的「" + item.numberOf(measure) + "」";
    }

    private static Finding finding(DraftAnnex draft, DraftItem item, CellRef cell, String number) {
        return FindingType.BLANK_MEASURE.at(draft.sheet(), cell, "", ChineseNumerals.format(item.ordinal()) + number);
    }
}
