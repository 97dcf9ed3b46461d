package org.serviceplan.importer.annex;

import org.serviceplan.importer.finding.FindingType;
import org.serviceplan.importer.table.ColumnRole;
import org.serviceplan.importer.table.TableHead;
import org.serviceplan.model.AnnexKind;
import org.serviceplan.model.finding.FindingCollector;
import org.serviceplan.model.text.LayoutText;

/** Measures and outcomes have a column each; where they share one, it is told whether they could be parted. */
final class OneColumnCheck implements AnnexCheck {

    @Override
    public void check(DraftAnnex draft, FindingCollector findings) {
        TableHead.Column column = draft.table().head().columns().get(ColumnRole.OUTCOME);
        if (column == null || !draft.table().head().isOfBoth()) {
            return;
        }
        boolean apart = draft.isAnyApart();
        if (apart || (draft.kind() == AnnexKind.OUTCOMES && draft.hasMeasures())) {
            FindingType type = apart ? FindingType.OUTCOMES_BESIDE_MEASURES : FindingType.OUTCOMES_NOT_APART;
            findings.add(type.at(draft.sheet(), column.head(), column.text(), LayoutText.joined(column.text())));
        }
    }
}
