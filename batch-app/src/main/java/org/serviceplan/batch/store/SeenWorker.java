package org.serviceplan.batch.store;

import java.time.Duration;
import java.time.Instant;

/**
 * A worker that has given a sign of life.
 *
 * @param sign what it said last
 * @param since when it gave its first sign
 * @param silence how long ago it gave its last
 */
public record SeenWorker(WorkerSign sign, Instant since, Duration silence) {
    /** Workers give a sign far more often than this. */
    static final Duration LONGEST_SILENCE = Duration.ofMinutes(1);

    /** Whether it is there, as far as can be seen. */
    public boolean isOnline() {
        return silence.compareTo(LONGEST_SILENCE) <= 0;
    }
}
