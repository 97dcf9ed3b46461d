package org.serviceplan.report.comparison.change;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import org.serviceplan.model.AnnexKind;
import org.serviceplan.model.calendar.MinguoYear;
import org.serviceplan.model.finding.Severity;
import org.serviceplan.model.office.OfficeCode;
import org.serviceplan.model.source.Sha256;
import org.serviceplan.report.comparison.AnnexState;
import org.serviceplan.report.comparison.AnnexStatus;
import org.serviceplan.report.comparison.OfficeComparison;

/**
 * Where an office stood with an annex when a run was made: what is kept of it to tell the next run's changes.
 *
 * @param office whose
 * @param year the plan year
 * @param annex which annex
 * @param status where it stood
 * @param sha256 the bytes of the current submission, or of the newest rejected file; null where nothing was received
 * @param errors findings of severity ERROR in them
 * @param warnings findings of severity WARNING in them
 */
public record AnnexFact(
        OfficeCode office,
        MinguoYear year,
        AnnexKind annex,
        AnnexStatus status,
        @Nullable Sha256 sha256,
        int errors,
        int warnings) {

    /** Checks that bytes are known where and only where something was received. */
    public AnnexFact {
        if ((status == AnnexStatus.MISSING) != (sha256 == null)) {
            throw new IllegalArgumentException("An annex is " + status + " with the bytes " + sha256);
        }
    }

    static AnnexFact of(OfficeComparison office, AnnexState state) {
        return new AnnexFact(
                office.office().code(),
                state.year(),
                state.annex(),
                state.status(),
                state.file() == null ? null : state.file().sha256(),
                state.findings().count(Severity.ERROR),
                state.findings().count(Severity.WARNING));
    }

    /** What a run knew of an annex that it did not cover: nothing was received. */
    AnnexFact beforeItWasCovered() {
        return new AnnexFact(office, year, annex, AnnexStatus.MISSING, null, 0, 0);
    }

    boolean isAccepted() {
        return status == AnnexStatus.ON_TIME || status == AnnexStatus.LATE;
    }

    /** Whether it was still owed after its due date. */
    boolean isOverdueOn(LocalDate day) {
        return !isAccepted() && day.isAfter(annex.due(year));
    }
}
