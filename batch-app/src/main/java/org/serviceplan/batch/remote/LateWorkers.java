package org.serviceplan.batch.remote;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

import lombok.RequiredArgsConstructor;
import lombok.extern.slf4j.Slf4j;
import org.springframework.dao.DataAccessException;

import org.serviceplan.batch.database.PartLocks;
import org.serviceplan.batch.settings.RemoteSettings;
import org.serviceplan.batch.store.PartTable;

/**
 * Workers that come back late: one that was given up may go on with its files when whoever has them now needs them, and stop in the
 * middle of it. Their sessions are ended, so that nobody waits for them for ever.
 */
@Slf4j
@RequiredArgsConstructor
final class LateWorkers {
    private final PartTable parts;
    private final RemoteSettings settings;

    /** Looks after them from now on. */
    Watch watch() {
        return new Watch();
    }

    final class Watch implements AutoCloseable {
        private final ScheduledExecutorService looking = Executors.newSingleThreadScheduledExecutor(look -> {
            Thread thread = new Thread(look, "late-workers");
            thread.setDaemon(true);
            return thread;
        });

        private final ScheduledFuture<?> looks;

        private Watch() {
            long pause = settings.pollInterval().toMillis();
            this.looks = looking.scheduleWithFixedDelay(this::look, pause, pause, TimeUnit.MILLISECONDS);
        }

        /** Not before a worker that is still at its part would be given up: two may well wait for each other a while. */
        private void look() {
            try {
                parts.endSessionsInTheWay(settings.stallTimeout())
                        .forEach(session -> LOG.warn("工作程序 {} 已被放棄卻仍佔住檔案，中斷其連線", PartLocks.workerOf(session)));
            } catch (DataAccessException e) {
                LOG.debug("Will look for late workers again", e);
            }
        }

        @Override
        public void close() {
            looks.cancel(false);
            looking.shutdown();
        }
    }
}
