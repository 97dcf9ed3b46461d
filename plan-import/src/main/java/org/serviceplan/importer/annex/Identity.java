package org.serviceplan.importer.annex;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.serviceplan.importer.finding.FindingType;
import org.serviceplan.model.calendar.MinguoYear;
import org.serviceplan.model.finding.Finding;
import org.serviceplan.model.office.Office;

/**
 * Whose an annex is and for which year, as far as anything says so.
 *
 * @param office the office, or null
 * @param year the plan year, or null
 * @param fromPath whether the file's or a folder's name had a say in it, so that the same bytes elsewhere may be another's
 * @param findings what is unknown or contradictory
 */
record Identity(@Nullable Office office, @Nullable MinguoYear year, boolean fromPath, List<Finding> findings) {

    /** Copies the list. */
    Identity {
        findings = List.copyOf(findings);
    }

    /** How much of it is known. */
    int known() {
        return (office == null ? 0 : 2) + (year == null ? 0 : 1);
    }

    /** The same with what other parts of the annex say of it, as far as they do. */
    Identity with(Identity told) {
        List<Finding> left = new ArrayList<>(findings);
        left.removeIf(finding -> (told.office != null && finding.code().equals(FindingType.OFFICE_UNKNOWN.code()))
                || (told.year != null && finding.code().equals(FindingType.YEAR_UNKNOWN.code())));
        return new Identity(
                told.office == null ? office : told.office, told.year == null ? year : told.year, fromPath, left);
    }

    /** Whether two do not contradict each other. */
    boolean mayBe(Identity other) {
        boolean office = this.office == null || other.office == null || this.office.equals(other.office);
        boolean year = this.year == null || other.year == null || this.year.equals(other.year);
        return office && year;
    }
}
