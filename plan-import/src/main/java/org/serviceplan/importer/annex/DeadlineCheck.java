package org.serviceplan.importer.annex;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import org.serviceplan.importer.finding.FindingType;
import org.serviceplan.importer.table.ColumnRole;
import org.serviceplan.model.AnnexKind;
import org.serviceplan.model.calendar.Deadline;
import org.serviceplan.model.calendar.MinguoYear;
import org.serviceplan.model.finding.Finding;
import org.serviceplan.model.finding.FindingCollector;
import org.serviceplan.model.source.CellRef;
import org.serviceplan.model.text.ChineseNumerals;

/** Every measure of annex 1 has a deadline that is understood. What several measures share is told once. */
final class DeadlineCheck implements AnnexCheck {

    @Override
    public void check(DraftAnnex draft, FindingCollector findings) {
        boolean asked =
                draft.kind() == AnnexKind.MEASURES && draft.table().head().has(ColumnRole.DEADLINE);
        if (!asked || !draft.columnsHold()) {
            return;
        }
        for (DraftItem item : draft.items()) {
            check(draft, item, findings);
        }
    }

    private static void check(DraftAnnex draft, DraftItem item, FindingCollector findings) {
        String told = null;
        for (DraftMeasure measure : item.measures()) {
            String text = measure.deadline().text();
            // A row that holds nothing is told to hold no measure.
            boolean blank = text.isEmpty() && measure.text().isEmpty();
            if (!blank && !text.equals(told)) {
                told = text;
                Finding finding = check(draft, item, measure);
                if (finding != null) {
                    findings.add(finding);
                }
            }
        }
    }

    private static @Nullable Finding check(DraftAnnex draft, DraftItem item, DraftMeasure measure) {
        Deadline deadline = draft.deadlines().read(measure.deadline().text());
        CellRef cell = measure.deadline().cell().orElse(measure.cell());
        return switch (deadline.kind()) {
            case BLANK ->
                FindingType.BLANK_DEADLINE.at(draft.sheet(), cell, "", ChineseNumerals.format(item.ordinal()));
            case UNRECOGNISED ->
                FindingType.UNRECOGNISED_DEADLINE.at(draft.sheet(), cell, deadline.text(), deadline.text());
            case BY_DATE -> beforeTheYear(draft, deadline, cell);
            case ONGOING, RECURRING -> null;
        };
    }

    /** A day before the plan's year is what last year's plan said. */
    private static @Nullable Finding beforeTheYear(DraftAnnex draft, Deadline deadline, CellRef cell) {
        MinguoYear year = draft.identity().year();
        LocalDate date = deadline.date();
        return year != null && date != null && date.getYear() < year.gregorian()
                ? FindingType.DEADLINE_BEFORE_YEAR.at(draft.sheet(), cell, deadline.text(), deadline.text(), year)
                : null;
    }
}
