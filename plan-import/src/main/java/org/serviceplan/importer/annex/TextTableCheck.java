package org.serviceplan.importer.annex;

import org.serviceplan.importer.finding.FindingType;
import org.serviceplan.importer.table.AnnexTable;
import org.serviceplan.importer.table.TableHead;
import org.serviceplan.model.finding.FindingCollector;

/** Columns are columns of the sheet, and neither its rows nor texts in one cell. */
final class TextTableCheck implements AnnexCheck {

    @Override
    public void check(DraftAnnex draft, FindingCollector findings) {
        TableHead head = draft.table().head();
        if (head.isOneCell()) {
            findings.add(FindingType.COLUMNS_IN_ONE_CELL.at(draft.sheet(), draft.headCell(), head.texts()));
        }
        int turned = draft.turned().size();
        if (turned > 0) {
            String tables = turned == 1 ? "表格" : turned + " 個表格";
            findings.add(FindingType.TABLE_TURNED.at(draft.sheet(), draft.headCell(), head.texts(), tables));
        }
        for (AnnexTable.Line line : draft.table().lines(AnnexTable.Line.Kind.UNCLEAR)) {
            findings.add(FindingType.COLUMNS_UNCLEAR.at(draft.sheet(), line.cell(), line.text()));
        }
        for (AnnexTable.Line line : draft.table().lines(AnnexTable.Line.Kind.STRAY)) {
            findings.add(FindingType.TEXT_BELOW_SKIPPED.at(draft.sheet(), line.cell(), line.text(), line.text()));
        }
    }
}
