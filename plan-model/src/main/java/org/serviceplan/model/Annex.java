package org.serviceplan.model;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.serviceplan.model.calendar.MinguoYear;
import org.serviceplan.model.office.Office;
import org.serviceplan.model.source.CellRef;

/** An annex as it stands on a sheet. Office and year may be unknown; then it cannot become a {@link Submission}. */
public sealed interface Annex permits MeasuresAnnex, OutcomesAnnex {

    /** Which of the two annexes it is. */
    AnnexKind kind();

    /** Whose it is, or null where nothing says so. */
    @Nullable
    Office office();

    /** The plan's year, or null where nothing says so. */
    @Nullable
    MinguoYear year();

    /** Its title as submitted, without layout; empty where there is none. */
    String title();

    /** The name of the sheet it stands on, or begins on. */
    String sheet();

    /** The name of the sheet on which one of its cells stands. */
    default String sheetOf(CellRef cell) {
        return cell.sheet() == null ? sheet() : cell.sheet();
    }

    /** Its items, in the order written. */
    List<PlanItem> items();

    /** All measures of all items, in the order written. */
    default List<Measure> measures() {
        return items().stream().flatMap(item -> item.measures().stream()).toList();
    }
}
