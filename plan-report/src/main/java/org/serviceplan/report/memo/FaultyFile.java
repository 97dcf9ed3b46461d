package org.serviceplan.report.memo;

import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.serviceplan.model.AnnexKind;
import org.serviceplan.model.Submission;
import org.serviceplan.model.calendar.MinguoYear;
import org.serviceplan.model.finding.Findings;
import org.serviceplan.model.finding.Severity;
import org.serviceplan.model.office.Office;
import org.serviceplan.model.office.OfficeRoster;
import org.serviceplan.model.source.SourceFile;
import org.serviceplan.report.comparison.ReceivedSubmission;
import org.serviceplan.report.comparison.RejectedFile;
import org.serviceplan.report.comparison.Sender;

/** A file in which something has to be corrected, before it is known what its memo is called. */
record FaultyFile(
        @Nullable Office office,
        boolean guessed,
        SourceFile file,
        @Nullable MinguoYear year,
        List<String> annexes,
        OffsetDateTime received,
        boolean rejected,
        boolean readable,
        Findings findings) {
    /** What was sent back weighs more than what was taken in, this year more than the last. */
    static final Comparator<FaultyFile> MOST_IMPORTANT_FIRST = Comparator.comparing(FaultyFile::rejected)
            .reversed()
            .thenComparing(FaultyFile::year, Comparator.nullsLast(Comparator.reverseOrder()))
            .thenComparing(faulty -> faulty.file().path())
            .thenComparing(faulty -> faulty.file().sha256());

    /** The file of some annexes that were taken in: the current ones of one office in it. */
    static FaultyFile of(List<ReceivedSubmission> annexes) {
        Submission first = annexes.get(0).submission();
        Findings findings = annexes.stream().map(ReceivedSubmission::findings).reduce(Findings.none(), Findings::and);
        return new FaultyFile(
                first.office(),
                false,
                first.file(),
                first.year(),
                annexes.stream()
                        .map(ReceivedSubmission::submission)
                        .map(annex -> label(annex.year(), annex.kind()))
                        .distinct()
                        .toList(),
                annexes.get(0).received(),
                false,
                true,
                findings);
    }

    static FaultyFile of(RejectedFile rejected, OfficeRoster roster) {
        List<RejectedFile.Claim> claims = rejected.claims();
        Sender sender = Sender.of(rejected, roster);
        return new FaultyFile(
                sender.office(),
                sender.guessed(),
                rejected.file(),
                rejected.year(),
                claims.stream()
                        .map(claim -> label(claim.year(), claim.kind()))
                        .distinct()
                        .toList(),
                rejected.received(),
                true,
                // Annexes can only be told in what was read to its end, within all limits.
                !claims.isEmpty(),
                rejected.findings());
    }

    private static String label(@Nullable MinguoYear year, AnnexKind kind) {
        return (year == null ? "" : year + "年度") + kind.label();
    }

    boolean needsCorrection() {
        return findings.count(Severity.ERROR) + findings.count(Severity.WARNING) > 0;
    }
}
