package org.serviceplan.batch.remote;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

import lombok.RequiredArgsConstructor;
import lombok.extern.slf4j.Slf4j;
import org.jspecify.annotations.Nullable;

import org.serviceplan.batch.database.Holder;
import org.serviceplan.batch.monitoring.WorkerMonitoring;
import org.serviceplan.batch.monitoring.WorkerReport;
import org.serviceplan.batch.program.ProgramVersion;
import org.serviceplan.batch.store.WorkerSign;
import org.serviceplan.batch.store.WorkerTable;

/**
 * Gives a worker's signs of life from a thread of its own: to the database, where operators and nights look who is there, and to
 * the monitoring systems that the settings name. A sign that does not come through stays away; the next one may.
 */
@Slf4j
@RequiredArgsConstructor
final class Signs implements AutoCloseable {
    private static final Duration DATABASE_EVERY = Duration.ofSeconds(15);
    private static final Duration MONITORING_EVERY = Duration.ofMinutes(1);
    private static final int SECONDS_TO_END = 5;

    private final WorkerName name;
    private final int threads;
    private final WorkerMonitoring monitoring;
    private final UUID id = UUID.randomUUID();
    private final Instant startedAt = Instant.now();
    private final String program = ProgramVersion.ofThisProcess();
    private final WorkerActivity activity = new WorkerActivity(this::soon);
    private final AtomicBoolean isDue = new AtomicBoolean();
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread daemon = new Thread(task, "signs");
        daemon.setDaemon(true);
        return daemon;
    });
    private volatile @Nullable WorkerTable table;
    private @Nullable Instant lastSign;

    /** What the signs are of. */
    WorkerActivity activity() {
        return activity;
    }

    /** The database may be away yet. */
    void toMonitoring() {
        every(MONITORING_EVERY, this::tell);
    }

    /** The table is there by now. */
    void to(WorkerTable present) {
        table = present;
        every(DATABASE_EVERY, this::note);
        thread.execute(quietly(this::tell));
    }

    private void every(Duration pause, Runnable task) {
        Future<?> unused = thread.scheduleWithFixedDelay(quietly(task), 0, pause.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** What throws would never be called again. */
    private static Runnable quietly(Runnable task) {
        return () -> {
            try {
                task.run();
            } catch (RuntimeException | OutOfMemoryError e) {
                LOG.debug("The sign does not come through", e);
            }
        };
    }

    /** Something has changed; several changes at once are one sign. */
    private void soon() {
        if (table != null && !thread.isShutdown() && isDue.compareAndSet(false, true)) {
            thread.execute(quietly(this::note));
        }
    }

    private void note() {
        isDue.set(false);
        WorkerTable present = table;
        if (present != null) {
            present.note(sign());
            lastSign = Instant.now();
        }
    }

    private WorkerSign sign() {
        WorkerActivity.State state = activity.state();
        return new WorkerSign(
                id,
                name.value(),
                Holder.host(),
                program,
                threads,
                state.doing(),
                state.files(),
                state.done(),
                state.failed());
    }

    private void tell() {
        monitoring.tell(report());
    }

    private WorkerReport report() {
        return new WorkerReport(sign(), activity.state().reading(), startedAt, lastSign);
    }

    /** Who ends orderly is not missed. */
    @Override
    public void close() {
        thread.shutdownNow();
        try {
            if (thread.awaitTermination(SECONDS_TO_END, TimeUnit.SECONDS)) {
                monitoring.ended(report());
            }
            WorkerTable present = table;
            if (present != null) {
                present.leave(id);
            }
        } catch (RuntimeException e) {
            LOG.debug("Nobody is told of the end", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
