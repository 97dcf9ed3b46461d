package org.serviceplan.importer.workbook;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.function.LongSupplier;

import org.serviceplan.importer.finding.FindingType;

/**
 * How long one file may take, from its first byte to its last finding: every room looks at it, so that none can go on for ever. A
 * file is not to blame for a machine that stood still or had others to serve. So the first half of the limit counts as it passes, and
 * from then on only what this thread spends of a processor's time, where that can be told; hardly any file needs to ask, and the JVM
 * loads a good deal to answer. For one thread.
 */
public final class TimeLimit {
    private static final long UNKNOWN = -1;

    private final Duration limit;
    private final LongSupplier clock;
    private final LongSupplier processor;
    private final long start;
    private final long half;
    private long processorAtHalf = UNKNOWN;
    /** Before so much has passed the limit cannot be reached. */
    private long nextLook;

    private TimeLimit(Duration limit, LongSupplier clock, LongSupplier processor) {
        this.limit = limit;
        this.clock = clock;
        this.processor = processor;
        this.start = clock.getAsLong();
        this.half = limit.toNanos() / 2;
        this.nextLook = half;
    }

    /** A limit that is never reached. */
    public static TimeLimit none() {
        return of(Duration.ofSeconds(1), () -> 0);
    }

    /** A limit that begins now, for this thread. */
    public static TimeLimit of(Duration limit) {
        return of(limit, System::nanoTime, TimeLimit::processorTime);
    }

    /** A limit that begins now, by this clock alone. */
    public static TimeLimit of(Duration limit, LongSupplier clock) {
        return of(limit, clock, () -> UNKNOWN);
    }

    /**
     * A limit that begins now.
     *
     * @param clock nanoseconds that pass
     * @param processor nanoseconds of a processor's time that the thread has spent; negative where that cannot be told
     */
    public static TimeLimit of(Duration limit, LongSupplier clock, LongSupplier processor) {
        return new TimeLimit(limit, clock, processor);
    }

    /**
     * Looks at the clock; cheap enough for every row.
     *
     * @throws UnreadableWorkbookException if the time is over
     */
    public void check() {
        long passed = clock.getAsLong() - start;
        if (passed >= nextLook) {
            look(passed);
        }
    }

    private void look(long passed) {
        long left = limit.toNanos() - spent(passed);
        if (left <= 0) {
            throw UnreadableWorkbookException.of(FindingType.LIMIT_TIME, seconds());
        }
        nextLook = passed + left;
    }

    private long spent(long passed) {
        long now = processor.getAsLong();
        if (now < 0) {
            return passed;
        }
        if (processorAtHalf == UNKNOWN) {
            processorAtHalf = now;
        }
        return half + now - processorAtHalf;
    }

    private String seconds() {
        return BigDecimal.valueOf(limit.toNanos(), 9).stripTrailingZeros().toPlainString();
    }

    private static long processorTime() {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        return threads.isCurrentThreadCpuTimeSupported() ? threads.getCurrentThreadCpuTime() : UNKNOWN;
    }
}
