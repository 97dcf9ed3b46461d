package org.serviceplan.importer.annex;

import org.jspecify.annotations.Nullable;

import org.serviceplan.model.calendar.MinguoYear;
import org.serviceplan.model.office.Office;

/**
 * What a table and its sheet say of whose the table is, whatever the file is called.
 *
 * @param office the office, or null
 * @param year the plan year, or null
 * @param clear false where more is said than is understood, such as the name of an office that nobody knows
 */
record ToldIdentity(@Nullable Office office, @Nullable MinguoYear year, boolean clear) {

    /** Whether two tables may be parts of one annex: what both say is the same, and neither says what is not understood. */
    boolean mayBe(ToldIdentity other) {
        return clear
                && other.clear
                && (office == null || other.office == null || office.equals(other.office))
                && (year == null || other.year == null || year.equals(other.year));
    }

    boolean saysNothing() {
        return office == null && year == null;
    }

    /** How much of it is known. */
    int known() {
        return (office == null ? 0 : 2) + (year == null ? 0 : 1);
    }
}
