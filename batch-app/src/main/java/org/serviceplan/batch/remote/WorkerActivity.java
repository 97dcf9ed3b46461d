package org.serviceplan.batch.remote;

import java.util.LinkedHashMap;
import java.util.Map;

import lombok.RequiredArgsConstructor;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.step.StepExecution;

import org.serviceplan.batch.store.RunId;
import org.serviceplan.batch.takein.InboxPartition;

/** What a worker is doing, and what it has done since it started; its threads tell. */
final class WorkerActivity {
    private static final String WAITING = "等待夜間作業";

    private final Map<Long, Reading> readings = new LinkedHashMap<>();
    private final Runnable changed;
    private String idle = "啟動中";
    private long files;
    private long done;
    private long failed;

    /** @param changed told when it begins or ends something */
    WorkerActivity(Runnable changed) {
        this.changed = changed;
    }

    /**
     * How things stand at a moment.
     *
     * @param doing what it is doing, in Traditional Chinese
     * @param reading how many parts it is reading
     * @param files how many files it has read
     * @param done how many parts it has done
     * @param failed how many parts it could not do
     */
    record State(String doing, int reading, long files, long done, long failed) {}

    synchronized State state() {
        long underWay = readings.values().stream().mapToLong(Reading::files).sum();
        return new State(doing(), readings.size(), files + underWay, done, failed);
    }

    private String doing() {
        if (readings.isEmpty()) {
            return idle;
        }
        String first = readings.values().iterator().next().text();
        return readings.size() == 1 ? first : first + "，及另外 " + (readings.size() - 1) + " 個部分";
    }

    /** There is nothing to do. */
    void waits() {
        becomes(WAITING);
    }

    /** There is work that it cannot do. */
    void refuses(RunId run, String reason) {
        becomes("不接受執行 " + run + " 的工作：" + reason);
    }

    private void becomes(String now) {
        synchronized (this) {
            if (now.equals(idle)) {
                return;
            }
            idle = now;
        }
        changed.run();
    }

    /** Begins a part; what is returned is to be ended. */
    Reading begins(RunId run, StepExecution part) {
        InboxPartition of = InboxPartition.from(part.getExecutionContext());
        Reading reading =
                new Reading(part, part.getWriteCount(), "讀取執行 " + run + " 的 " + of.first() + " 至 " + of.last());
        synchronized (this) {
            readings.put(part.getId(), reading);
        }
        changed.run();
        return reading;
    }

    /** A part being read. */
    @RequiredArgsConstructor
    final class Reading {
        private final StepExecution part;
        private final long before;
        private final String text;

        private String text() {
            return text;
        }

        /** A part that was given back and comes again counts on. */
        private long files() {
            return part.getWriteCount() - before;
        }

        /** It is over, one way or another; a part that was given back is neither done nor a failure. */
        void ends() {
            synchronized (WorkerActivity.this) {
                readings.remove(part.getId());
                files += files();
                done += part.getStatus() == BatchStatus.COMPLETED ? 1 : 0;
                failed += part.getStatus() == BatchStatus.COMPLETED || part.getStatus() == BatchStatus.STOPPED ? 0 : 1;
            }
            changed.run();
        }
    }
}
