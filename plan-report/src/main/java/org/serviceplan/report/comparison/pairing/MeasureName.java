package org.serviceplan.report.comparison.pairing;

import org.serviceplan.model.calendar.MinguoYear;
import org.serviceplan.model.office.OfficeCode;

/**
 * A measure of annex 1 as people write it down: HUA 112 3-2.
 *
 * @param office whose
 * @param year the plan year
 * @param item the item's number (項次)
 * @param measure the measure's own number under it (序號)
 */
public record MeasureName(OfficeCode office, MinguoYear year, int item, int measure) {

    @Override
    public String toString() {
        return office + " " + year + " " + item + "-" + measure;
    }
}
