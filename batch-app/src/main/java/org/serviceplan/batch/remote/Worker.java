package org.serviceplan.batch.remote;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;
import org.springframework.batch.core.step.Step;

/** Serves requests in several threads until it is told to stop, or has had nothing to do for long enough. */
@RequiredArgsConstructor
final class Worker {
    private final String name;
    private final RequestService requests;
    private final Supplier<Optional<Step>> offers;
    private final StopSignal signal;
    private final Duration pollInterval;
    private final @Nullable Duration idleTimeout;
    private final List<Thread> threads = new ArrayList<>();

    void start(int count) {
        for (int number = 1; number <= count; number++) {
            Thread thread = new Thread(this::serve, "worker-" + number);
            threads.add(thread);
            thread.start();
        }
    }

    void join() throws InterruptedException {
        for (Thread thread : threads) {
            thread.join();
        }
    }

    private void serve() {
        MDC.put("worker", name);
        Patience patience = new Patience(signal);
        long busyAt = System.nanoTime();
        while (!signal.isGiven() && !isOver(busyAt)) {
            try {
                boolean served = offers.get().map(requests::serveNext).orElse(false);
                patience.allIsWell();
                if (served) {
                    busyAt = System.nanoTime();
                } else {
                    signal.rest(pollInterval);
                }
            } catch (RuntimeException | OutOfMemoryError e) {
                patience.waitBecause(e);
            }
        }
    }

    private boolean isOver(long busyAt) {
        return idleTimeout != null && System.nanoTime() - busyAt > idleTimeout.toNanos();
    }
}
