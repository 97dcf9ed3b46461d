package org.serviceplan.report.comparison;

import java.util.Comparator;

import org.serviceplan.model.calendar.MinguoYear;
import org.serviceplan.model.office.OfficeCode;
import org.serviceplan.model.source.CellRef;
import org.serviceplan.report.comparison.pairing.MeasureName;

/**
 * Names one measure of annex 1 among all offices and years.
 *
 * @param office whose
 * @param year the plan year
 * @param item the item's number
 * @param measure the measure's own number under it
 * @param cell where it stands on its sheet
 */
public record MeasureRef(OfficeCode office, MinguoYear year, int item, int measure, CellRef cell) {

    /** By year, item, measure and cell; the order of offices is the roster's. */
    public static final Comparator<MeasureRef> WITHIN_OFFICE = Comparator.comparing(MeasureRef::year)
            .thenComparingInt(MeasureRef::item)
            .thenComparingInt(MeasureRef::measure)
            .thenComparing(MeasureRef::cell);

    /** Its name as people write it down: without the cell. */
    public MeasureName name() {
        return new MeasureName(office, year, item, measure);
    }
}
