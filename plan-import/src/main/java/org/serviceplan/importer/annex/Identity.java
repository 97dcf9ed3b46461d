package org.serviceplan.importer.annex;

import java.util.List;

import org.jspecify.annotations.Nullable;

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
}
