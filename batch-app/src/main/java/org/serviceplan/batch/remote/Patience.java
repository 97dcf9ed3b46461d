package org.serviceplan.batch.remote;

import java.time.Duration;

import lombok.RequiredArgsConstructor;
import lombok.extern.slf4j.Slf4j;

/** How long to wait before the next try while something is the matter: longer each time. What it is, is told once. */
@Slf4j
@RequiredArgsConstructor
final class Patience {
    private static final Duration SHORTEST = Duration.ofSeconds(1);
    private static final Duration LONGEST = Duration.ofMinutes(1);

    private final StopSignal signal;
    private Duration pause = SHORTEST;
    private String told = "";

    void waitBecause(Throwable failure) {
        LOG.debug("Will try again", failure);
        waitBecause(WorkerFault.explain(failure));
    }

    void waitBecause(String reason) {
        if (!reason.equals(told)) {
            LOG.warn("{}（稍後自動重試，最久相隔 {} 秒）", reason, LONGEST.toSeconds());
            told = reason;
        }
        signal.rest(pause);
        pause = pause.multipliedBy(2);
        if (pause.compareTo(LONGEST) > 0) {
            pause = LONGEST;
        }
    }

    /** All is well, as far as can be seen. */
    void allIsWell() {
        if (!told.isEmpty()) {
            LOG.info("已恢復");
            told = "";
            pause = SHORTEST;
        }
    }
}
