package org.serviceplan.importer.annex;

import java.util.Map;

import org.serviceplan.importer.finding.FindingType;
import org.serviceplan.importer.table.AnnexTable.Line;
import org.serviceplan.importer.table.ColumnRole;
import org.serviceplan.importer.table.TableHead;
import org.serviceplan.model.finding.FindingCollector;
import org.serviceplan.model.text.LayoutText;

/** Nothing is left out unseen: of two columns about the same one is read, and rows of examples are none. */
final class PassedOverCheck implements AnnexCheck {

    @Override
    public void check(DraftAnnex draft, FindingCollector findings) {
        for (Map.Entry<ColumnRole, TableHead.Column> other :
                draft.table().head().passedOver().entrySet()) {
            TableHead.Column read = draft.table().head().columns().get(other.getKey());
            if (read != null && matters(other.getKey())) {
                String text = LayoutText.joined(other.getValue().text());
                findings.add(FindingType.COLUMN_PASSED_OVER.at(
                        draft.sheet(), other.getValue().head(), text, text, LayoutText.joined(read.text())));
            }
        }
        for (Line example : draft.table().lines(Line.Kind.EXAMPLE)) {
            findings.add(FindingType.EXAMPLE_ROW_SKIPPED.at(
                    draft.sheet(),
                    example.cell(),
                    example.text(),
                    example.cell().row() + 1));
        }
    }

    private static boolean matters(ColumnRole role) {
        return switch (role) {
            case MEASURE, UNIT, DEADLINE, OUTCOME -> true;
            case NUMBER, ITEM, MEASURE_NUMBER, REMARK -> false;
        };
    }
}
