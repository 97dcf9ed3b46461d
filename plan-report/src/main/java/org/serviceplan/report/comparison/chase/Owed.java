package org.serviceplan.report.comparison.chase;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.serviceplan.model.calendar.Taiwan;
import org.serviceplan.report.comparison.AnnexState;
import org.serviceplan.report.comparison.AnnexStatus;

/**
 * An annex that an office owes.
 *
 * @param state where the office stands with it: MISSING and past due, or REJECTED, past due or not
 * @param awaitingSince the day on which the newest rejected file was received; null where nothing was
 * @param daysAwaiting how many days its correction has been awaited; 0 where nothing was received
 */
public record Owed(AnnexState state, @Nullable LocalDate awaitingSince, int daysAwaiting) {

    /** What an office owes of an annex on a day; nothing where it is accepted, or missing and not yet due. */
    static Optional<Owed> of(AnnexState state, LocalDate today) {
        return switch (state.status()) {
            case ON_TIME, LATE -> Optional.empty();
            case MISSING -> state.daysLate() > 0 ? Optional.of(new Owed(state, null, 0)) : Optional.empty();
            case REJECTED -> Optional.of(rejected(state, today));
        };
    }

    /** Whether a file was sent back and its correction is awaited. */
    public boolean isAwaitingCorrection() {
        return state.status() == AnnexStatus.REJECTED;
    }

    /** Days after the due date; 0 for a file sent back before it. */
    public int daysOverdue() {
        return state.daysLate();
    }

    private static Owed rejected(AnnexState state, LocalDate today) {
        LocalDate since = Taiwan.day(Objects.requireNonNull(state.received(), "A rejected file was received"));
        return new Owed(state, since, (int) Math.max(0, ChronoUnit.DAYS.between(since, today)));
    }
}
