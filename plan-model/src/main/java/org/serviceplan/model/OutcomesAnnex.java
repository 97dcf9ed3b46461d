package org.serviceplan.model;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.serviceplan.model.calendar.MinguoYear;
import org.serviceplan.model.office.Office;

/**
 * Annex 2 (附件二, 執行成效一覽表): what came of an office's measures of a year.
 *
 * @param office whose it is, or null where nothing says so
 * @param year the plan's year, or null where nothing says so
 * @param title its title as submitted, without layout
 * @param sheet the name of the sheet it stands on, or begins on
 * @param items its items, each of whose measures has an outcome, blank or not, and no deadline
 */
public record OutcomesAnnex(
        @Nullable Office office, @Nullable MinguoYear year, String title, String sheet, List<PlanItem> items)
        implements Annex {

    /** Checks that every measure has an outcome and no deadline. */
    public OutcomesAnnex {
        items = List.copyOf(items);
        for (PlanItem item : items) {
            for (Measure measure : item.measures()) {
                if (measure.outcome() == null || measure.deadline() != null) {
                    throw new IllegalArgumentException(
                            "Annex 2 reports outcomes and no deadlines, unlike its measure at " + measure.cell());
                }
            }
        }
    }

    @Override
    public AnnexKind kind() {
        return AnnexKind.OUTCOMES;
    }
}
