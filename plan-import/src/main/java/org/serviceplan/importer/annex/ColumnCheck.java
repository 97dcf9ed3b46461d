package org.serviceplan.importer.annex;

import java.util.ArrayList;
import java.util.List;

import org.serviceplan.importer.finding.FindingType;
import org.serviceplan.importer.table.ColumnRole;
import org.serviceplan.importer.table.TableHead;
import org.serviceplan.model.AnnexKind;
import org.serviceplan.model.finding.FindingCollector;

/** Every column that the form asks for is there. */
final class ColumnCheck implements AnnexCheck {
    @Override
    public void check(DraftAnnex draft, FindingCollector findings) {
        TableHead head = draft.table().head();
        List<FindingType> missing = new ArrayList<>();
        addIf(!head.has(ColumnRole.MEASURE), FindingType.MISSING_MEASURE_COLUMN, missing);
        boolean numbered = head.has(ColumnRole.NUMBER);
        addIf(
                !draft.table().namesItems(),
                numbered ? FindingType.MISSING_ITEM_COLUMN : FindingType.ITEMS_UNKNOWN,
                missing);
        if (draft.kind() == AnnexKind.MEASURES) {
            addIf(!head.has(ColumnRole.UNIT), FindingType.MISSING_UNIT_COLUMN, missing);
            addIf(!head.has(ColumnRole.DEADLINE), FindingType.MISSING_DEADLINE_COLUMN, missing);
        } else {
            addIf(!head.has(ColumnRole.OUTCOME), FindingType.MISSING_OUTCOME_COLUMN, missing);
        }
        for (FindingType type : missing) {
            findings.add(type.at(draft.sheet(), draft.headCell(), head.texts()));
        }
    }

    private static void addIf(boolean isMissing, FindingType type, List<FindingType> missing) {
        if (isMissing) {
            missing.add(type);
        }
    }
}
