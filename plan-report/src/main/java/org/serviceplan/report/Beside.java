package org.serviceplan.report;

import java.io.IOException;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

import org.jspecify.annotations.Nullable;

/** Does two things at once. */
final class Beside {
    private Beside() {}

    @FunctionalInterface
    interface Work {
        void run() throws IOException;
    }

    /**
     * Does both, and returns when both have ended, however they did: nobody writes into a folder that is being cleared.
     *
     * @throws IOException the failure of the first, or else that of the second
     */
    static void both(Work one, Work other) throws IOException {
        Callable<Void> call = () -> {
            other.run();
            return null;
        };
        FutureTask<Void> task = new FutureTask<>(call);
        Thread thread = new Thread(task, "report");
        thread.start();
        try {
            one.run();
        } finally {
            awaitEnd(thread);
        }
        try {
            task.get();
        } catch (ExecutionException e) {
            throw failure(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted", e);
        }
    }

    private static void awaitEnd(Thread thread) {
        boolean interrupted = false;
        while (thread.isAlive()) {
            try {
                thread.join();
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private static IOException failure(@Nullable Throwable cause) {
        if (cause instanceof RuntimeException e) {
            throw e;
        }
        if (cause instanceof Error e) {
            throw e;
        }
        return cause instanceof IOException e ? e : new IOException(cause);
    }
}
