package org.serviceplan.importer.annex;

import org.serviceplan.importer.finding.FindingType;
import org.serviceplan.importer.table.TableCell;
import org.serviceplan.model.finding.FindingCollector;
import org.serviceplan.model.text.LayoutText;

/** Of a measure that says only 同上 it is told what it was taken for. */
final class RepeatedMeasureCheck implements AnnexCheck {

    @Override
    public void check(DraftAnnex draft, FindingCollector findings) {
        for (DraftItem item : draft.items()) {
            for (DraftMeasure measure : item.measures()) {
                for (TableCell cell : measure.repeated()) {
                    findings.add(FindingType.MEASURE_AS_ABOVE.at(
                            draft.sheet(), cell.ref(), cell.text(), LayoutText.joined(cell.text())));
                }
            }
        }
    }
}
