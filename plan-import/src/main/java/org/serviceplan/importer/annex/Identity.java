package org.serviceplan.importer.annex;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

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

    /** The same with what another part of the annex says of it, and with what is wrong with what that says. */
    Identity with(ToldIdentity told, Identity part) {
        Set<String> said = new HashSet<>();
        List<Finding> all = new ArrayList<>(findings);
        all.addAll(part.findings);
        all.removeIf(finding -> !said.add(finding.code() + finding.message()));
        Office whose = told.office() == null ? office : told.office();
        MinguoYear when = told.year() == null ? year : told.year();
        all.removeIf(finding -> (whose != null && finding.code().equals(FindingType.OFFICE_UNKNOWN.code()))
                || (when != null && finding.code().equals(FindingType.YEAR_UNKNOWN.code())));
        return new Identity(whose, when, fromPath || part.fromPath, all);
    }
}
