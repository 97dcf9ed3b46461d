package org.serviceplan.batch.store;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.serviceplan.model.calendar.MinguoYear;
import org.serviceplan.report.comparison.FileCounts;

/**
 * What is on record of a run.
 *
 * @param run its name
 * @param state how far it came
 * @param startedAt when it was first started
 * @param asOf the moment as of which it tells statuses
 * @param finishedAt when it was published or given up; null while it is neither
 * @param year the year it compared; null before it was published
 * @param folder where its report is; null before it was published
 * @param files what became of the files so far
 * @param shares who took the files in, where workers did; the most first
 * @param attempts how often it was started, in order
 */
public record RunAccount(
        RunId run,
        State state,
        Instant startedAt,
        Instant asOf,
        @Nullable Instant finishedAt,
        @Nullable MinguoYear year,
        @Nullable String folder,
        FileCounts files,
        List<Share> shares,
        List<Attempt> attempts) {

    /** Copies the lists. */
    public RunAccount {
        shares = List.copyOf(shares);
        attempts = List.copyOf(attempts);
    }

    /**
     * What a worker took in.
     *
     * @param worker its name
     * @param files how many files
     */
    public record Share(String worker, int files) {}

    /** How far a run came. */
    public enum State {
        /** It may be running, or waits to be resumed. */
        UNFINISHED("未完成"),
        /** Its report can be read. */
        PUBLISHED("已發布"),
        /** It will not be resumed. */
        ABANDONED("已放棄");

        private final String label;

        State(String label) {
            this.label = label;
        }

        /** Its name in Traditional Chinese. */
        public String label() {
            return label;
        }
    }

    /**
     * One start of a run.
     *
     * @param status how Spring Batch has it, such as {@code COMPLETED}, {@code FAILED} or {@code STARTED}
     * @param took how long it took; null for one that never said that it ended
     * @param message why it failed, in Traditional Chinese; empty for one that did not
     * @param steps the job's steps, in order
     */
    public record Attempt(String status, @Nullable Duration took, String message, List<StepTime> steps) {

        /** Copies the list. */
        public Attempt {
            steps = List.copyOf(steps);
        }

        /** Why it failed, in one line; nobody was left to note it where the process was killed. */
        public String reason() {
            return message.isBlank() ? "中斷，未及記錄原因（行程被終止、主機停機或資料庫無法使用）" : message.strip();
        }

        /** Whether it ended because it was told to. */
        public boolean isStopped() {
            return status.equals("STOPPED");
        }

        /** Whether it ended, and not well. */
        public boolean isFailed() {
            return status.equals("FAILED");
        }
    }

    /**
     * How long a step took.
     *
     * @param name its name
     * @param took its time; null for one that did not end
     */
    public record StepTime(String name, @Nullable Duration took) {}
}
