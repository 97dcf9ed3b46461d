package org.serviceplan.batch.takein;

import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

import org.springframework.batch.core.job.JobInterruptedException;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.StepExecution;

/** What ran out of memory is tried once more, one at a time: what another part reads at the same moment may have taken it. */
final class Alone {
    private static final ReentrantLock LOCK = new ReentrantLock();

    private Alone() {}

    /** What the work comes to, or something instead where it needs more memory than there is. */
    static <T> T orElse(Supplier<T> work, Supplier<T> instead) {
        try {
            return work.get();
        } catch (OutOfMemoryError e) {
            return again(work, instead);
        }
    }

    /** Executes a step with no other beside it that ran out of memory. */
    static void execute(Step step, StepExecution execution) throws JobInterruptedException {
        LOCK.lock();
        try {
            step.execute(execution);
        } finally {
            LOCK.unlock();
        }
    }

    private static <T> T again(Supplier<T> work, Supplier<T> instead) {
        LOCK.lock();
        try {
            return work.get();
        } catch (OutOfMemoryError e) {
            return instead.get();
        } finally {
            LOCK.unlock();
        }
    }
}
