package org.serviceplan.batch.store;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

import org.jspecify.annotations.Nullable;

/**
 * From where a report is told. A night's own report knows what was known when it started. Asked for a moment at which a night's
 * report was told, a run makes that very report again: with what was known then, the files that lay in the inbox then, and their
 * counts. Asked for any other moment, it tells what was received by then as far as is known now; which files lay in the inbox at
 * that moment nobody knows.
 *
 * @param asOf the moment as of which statuses are told; what was received later is left out
 * @param knownBy what was read or registered later is left out
 * @param inbox the run that saw the inbox as it was; null where none did
 * @param files the run whose files are counted
 * @param isRemade whether an earlier night's report is made again
 */
public record Viewpoint(Instant asOf, Instant knownBy, @Nullable RunId inbox, RunId files, boolean isRemade) {

    static Viewpoint own(Run run) {
        boolean past = run.request().asOf() != null;
        return new Viewpoint(run.asOf(), run.startedAt(), past ? null : run.id(), run.id(), false);
    }

    static Viewpoint again(Instant asOf, RunId earlier) {
        return new Viewpoint(asOf, asOf, earlier, earlier, true);
    }

    OffsetDateTime asOfTime() {
        return asOf.atOffset(ZoneOffset.UTC);
    }

    OffsetDateTime knownByTime() {
        return knownBy.atOffset(ZoneOffset.UTC);
    }

    @Nullable
    String inboxOf() {
        return inbox == null ? null : inbox.value();
    }
}
