package org.serviceplan.importer.annex;

import org.serviceplan.importer.finding.FindingType;
import org.serviceplan.importer.table.ColumnRole;
import org.serviceplan.model.AnnexKind;
import org.serviceplan.model.finding.Finding;
import org.serviceplan.model.finding.FindingCollector;
import org.serviceplan.model.source.CellRef;
import org.serviceplan.model.text.ChineseNumerals;
import org.serviceplan.model.text.LayoutText;

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
                findings.add(blank(sheet, item, measure, cell, isOfBoth && !measure.apart()));
            } else if (!measure.outcome().ditto().isEmpty()) {
                findings.add(asAbove(sheet, item, measure, cell));
            } else if (measure.sharing() > 1 && !cell.equals(shared)) {
                shared = cell;
                findings.add(FindingType.SHARED_OUTCOME.at(
                        sheet, cell, measure.outcome().text(), ChineseNumerals.format(measure.sharing())));
            }
        }
    }

    private static Finding asAbove(String sheet, DraftItem item, DraftMeasure measure, CellRef cell) {
        String ditto = measure.outcome().ditto();
        return FindingType.OUTCOME_AS_ABOVE.at(
                sheet,
                cell,
                ditto,
                ChineseNumerals.format(item.ordinal()),
                ChineseNumerals.format(measure.ordinal()),
                LayoutText.joined(ditto));
    }

    private static Finding blank(
            String sheet, DraftItem item, DraftMeasure measure, CellRef cell, boolean isInMeasure) {
        String own = measure.outcome().ditto().isEmpty()
                ? measure.outcome().written()
                : measure.outcome().ditto();
        String written = isInMeasure ? measure.text() : own;
        String ordinal = ChineseNumerals.format(item.ordinal());
        String number = ChineseNumerals.format(measure.ordinal());
        if (measure.outcome().isElsewhere()) {
            return FindingType.OUTCOME_ELSEWHERE.at(sheet, cell, written, ordinal, number, LayoutText.joined(written));
        }
        FindingType type = isInMeasure ? FindingType.OUTCOME_NOT_APART : FindingType.BLANK_OUTCOME;
        return type.at(sheet, cell, written, ordinal, number);
    }
}
