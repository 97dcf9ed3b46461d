package org.serviceplan.importer.workbook;

import java.time.Duration;
import java.util.function.LongSupplier;

import org.serviceplan.importer.finding.FindingType;

/** How long one file may take, from its first byte to its last finding: every room looks at it, so that none can go on for ever. */
public final class TimeLimit {
    private final Duration limit;
    private final LongSupplier nanoseconds;
    private final long start;

    private TimeLimit(Duration limit, LongSupplier nanoseconds) {
        this.limit = limit;
        this.nanoseconds = nanoseconds;
        this.start = nanoseconds.getAsLong();
    }

    /** A limit that is never reached. */
    public static TimeLimit none() {
        return of(Duration.ofSeconds(1), () -> 0);
    }

    /** A limit that begins now, by this clock. */
    public static TimeLimit of(Duration limit, LongSupplier nanoseconds) {
        return new TimeLimit(limit, nanoseconds);
    }

    /**
     * Looks at the clock; cheap enough for every row.
     *
     * @throws UnreadableWorkbookException if the time is over
     */
    public void check() {
        if (nanoseconds.getAsLong() - start >= limit.toNanos()) {
            throw UnreadableWorkbookException.of(FindingType.LIMIT_TIME, limit.toSeconds());
        }
    }
}
