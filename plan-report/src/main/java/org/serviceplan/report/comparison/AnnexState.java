package org.serviceplan.report.comparison;

import java.time.LocalDate;
import java.time.OffsetDateTime;

import org.jspecify.annotations.Nullable;

import org.serviceplan.model.AnnexKind;
import org.serviceplan.model.calendar.MinguoYear;
import org.serviceplan.model.finding.Findings;
import org.serviceplan.model.source.SourceFile;

/**
 * Where one office stands with one annex of one year.
 *
 * @param year the plan year
 * @param annex which annex
 * @param status where it stands
 * @param due the last day on which it is on time
 * @param received when the current submission, or the newest rejected file, was received; null where nothing was
 * @param daysLate days after the due date: of receipt for a late one, as of the comparison for one still owed, 0 otherwise
 * @param file the current submission's file, or the newest rejected one; null where nothing was received
 * @param findings what was found in it
 */
public record AnnexState(
        MinguoYear year,
        AnnexKind annex,
        AnnexStatus status,
        LocalDate due,
        @Nullable OffsetDateTime received,
        int daysLate,
        @Nullable SourceFile file,
        Findings findings) {}
