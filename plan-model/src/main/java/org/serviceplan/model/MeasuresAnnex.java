package org.serviceplan.model;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.serviceplan.model.calendar.MinguoYear;
import org.serviceplan.model.office.Office;

/**
 * Annex 1 (附件一, 具體作法): what an office promises for a year.
 *
 * @param office whose it is, or null where nothing says so
 * @param year the plan's year, or null where nothing says so
 * @param title its title as submitted, without layout
 * @param sheet the name of the sheet it stands on, or begins on
 * @param items its items, whose measures have no outcome
 */
public record MeasuresAnnex(
        @Nullable Office office, @Nullable MinguoYear year, String title, String sheet, List<PlanItem> items)
        implements Annex {

    /** Checks that no measure has an outcome. */
    public MeasuresAnnex {
        items = List.copyOf(items);
        for (PlanItem item : items) {
            for (Measure measure : item.measures()) {
                if (measure.outcome() != null) {
                    throw new IllegalArgumentException(
                            "Annex 1 reports no outcomes, but its measure at " + measure.cell() + " has one");
                }
            }
        }
    }

    @Override
    public AnnexKind kind() {
        return AnnexKind.MEASURES;
    }
}
