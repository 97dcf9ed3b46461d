package org.serviceplan.importer.annex;

import org.serviceplan.importer.finding.FindingType;
import org.serviceplan.importer.table.ColumnRole;
import org.serviceplan.importer.table.TableHead;
import org.serviceplan.model.AnnexKind;
import org.serviceplan.model.finding.FindingCollector;
import org.serviceplan.model.text.LayoutText;

/** Of a table that promises and reports, it is told what it was taken as. */
final class BothAnnexesCheck implements AnnexCheck {

    @Override
    public void check(DraftAnnex draft, FindingCollector findings) {
        TableHead.Column outcomes = draft.table().head().columns().get(ColumnRole.OUTCOME);
        if (draft.kind() == AnnexKind.MEASURES && outcomes != null) {
            boolean reports = TableKinds.reports(draft);
            findings.add((reports ? FindingType.BOTH_ANNEXES_IN_ONE_TABLE : FindingType.OUTCOMES_NOT_REPORTED_YET)
                    .at(draft.sheet(), outcomes.head(), outcomes.text(), LayoutText.joined(outcomes.text())));
        }
    }
}
