package org.serviceplan.importer.annex;

import org.serviceplan.importer.finding.FindingType;
import org.serviceplan.importer.table.ColumnRole;
import org.serviceplan.model.AnnexKind;
import org.serviceplan.model.finding.FindingCollector;
import org.serviceplan.model.source.CellRef;
import org.serviceplan.model.text.ChineseNumerals;

/** Every measure of annex 2 has an outcome of its own. */
final class OutcomeCheck implements AnnexCheck {

    @Override
    public void check(DraftAnnex draft, FindingCollector findings) {
        boolean asked =
                draft.kind() == AnnexKind.OUTCOMES && draft.table().head().has(ColumnRole.OUTCOME);
        if (!asked || !draft.columnsHold()) {
            return;
        }
        boolean isOfBoth = draft.table().head().isOfBoth();
        if (isOfBoth && !draft.isAnyApart()) {
            // That is told of the whole column.
            return;
        }
        for (DraftItem item : draft.items()) {
            check(draft.sheet(), item, isOfBoth, findings);
        }
    }

    private static void check(String sheet, DraftItem item, boolean isOfBoth, FindingCollector findings) {
        CellRef shared = null;
        for (DraftMeasure measure : item.measures()) {
            CellRef cell = measure.outcome().cell().orElse(measure.cell());
            if (measure.outcome().isBlank() && !measure.text().isEmpty()) {
                boolean written = isOfBoth && !measure.apart();
                findings.add((written ? FindingType.OUTCOME_NOT_APART : FindingType.BLANK_OUTCOME)
                        .at(
                                sheet,
                                cell,
                                written ? measure.text() : measure.outcome().written(),
                                ChineseNumerals.format(item.ordinal()),
                                ChineseNumerals.format(measure.ordinal())));
            } else if (measure.sharing() > 1 && !cell.equals(shared)) {
                shared = cell;
                findings.add(FindingType.SHARED_OUTCOME.at(
                        sheet, cell, measure.outcome().text(), ChineseNumerals.format(measure.sharing())));
            }
        }
    }
}
