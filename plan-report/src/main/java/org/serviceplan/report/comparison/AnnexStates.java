package org.serviceplan.report.comparison;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.serviceplan.model.AnnexKind;
import org.serviceplan.model.calendar.MinguoYear;
import org.serviceplan.model.calendar.Taiwan;
import org.serviceplan.model.finding.Findings;
import org.serviceplan.model.office.Office;
import org.serviceplan.model.office.OfficeCode;

/** Where every office stands with every annex it owes. Days are Taiwan's. */
final class AnnexStates {
    private static final Comparator<RejectedFile> OLDEST_FIRST = Comparator.comparing(
                    RejectedFile::received, OffsetDateTime.timeLineOrder())
            .thenComparing(rejected -> rejected.file().path())
            .thenComparing(rejected -> rejected.file().sha256());

    private final CurrentSubmissions current;
    private final LocalDate today;
    private final Map<Owed, RejectedFile> newestRejected = new HashMap<>();

    AnnexStates(ComparisonInput input, CurrentSubmissions current) {
        this.current = current;
        this.today = Taiwan.day(input.asOf());
        for (RejectedFile rejected : input.rejections()) {
            for (RejectedFile.Claim claim : rejected.claims()) {
                remember(rejected, claim);
            }
        }
    }

    private record Owed(OfficeCode office, MinguoYear year, AnnexKind kind) {}

    /** An office's annexes of these years, by year and annex. */
    List<AnnexState> of(Office office, List<MinguoYear> years) {
        List<AnnexState> states = new ArrayList<>();
        for (MinguoYear year : years) {
            for (AnnexKind kind : AnnexKind.values()) {
                states.add(of(new Owed(office.code(), year, kind)));
            }
        }
        return states;
    }

    private AnnexState of(Owed owed) {
        ReceivedSubmission accepted =
                current.find(owed.office(), owed.year(), owed.kind()).orElse(null);
        if (accepted != null) {
            return accepted(owed, accepted);
        }
        return owing(owed, newestRejected.get(owed));
    }

    private static AnnexState accepted(Owed owed, ReceivedSubmission accepted) {
        LocalDate due = owed.kind().due(owed.year());
        int late = daysAfter(due, Taiwan.day(accepted.received()));
        return new AnnexState(
                owed.year(),
                owed.kind(),
                late > 0 ? AnnexStatus.LATE : AnnexStatus.ON_TIME,
                due,
                accepted.received(),
                late,
                accepted.submission().file(),
                accepted.findings());
    }

    private AnnexState owing(Owed owed, @Nullable RejectedFile rejected) {
        LocalDate due = owed.kind().due(owed.year());
        return new AnnexState(
                owed.year(),
                owed.kind(),
                rejected == null ? AnnexStatus.MISSING : AnnexStatus.REJECTED,
                due,
                rejected == null ? null : rejected.received(),
                daysAfter(due, today),
                rejected == null ? null : rejected.file(),
                rejected == null ? Findings.none() : rejected.findings());
    }

    private void remember(RejectedFile rejected, RejectedFile.Claim claim) {
        Office office = claim.office();
        MinguoYear year = claim.year();
        if (office != null && year != null) {
            newestRejected.merge(
                    new Owed(office.code(), year, claim.kind()),
                    rejected,
                    (one, other) -> OLDEST_FIRST.compare(one, other) >= 0 ? one : other);
        }
    }

    private static int daysAfter(LocalDate due, LocalDate day) {
        return (int) Math.max(0, ChronoUnit.DAYS.between(due, day));
    }
}
