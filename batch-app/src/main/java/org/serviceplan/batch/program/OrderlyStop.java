package org.serviceplan.batch.program;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import lombok.extern.slf4j.Slf4j;

/**
 * Ends a program orderly when the process is told to end: what is under way is stored, and the database is closed after it.
 * Without this the database would be gone first.
 */
@Slf4j
public final class OrderlyStop {
    private static final int PATIENCE_SECONDS = 60;

    private final CountDownLatch ended = new CountDownLatch(1);
    private volatile Runnable stopping = () -> {};

    private OrderlyStop() {}

    /** Listens from now on. */
    public static OrderlyStop onShutdown() {
        OrderlyStop stop = new OrderlyStop();
        Runtime.getRuntime().addShutdownHook(new Thread(stop::stop, "orderly-stop"));
        return stop;
    }

    /** What tells the work to stop. It is called again and again until the end: what is to be stopped may only just begin. */
    public void willStop(Runnable telling) {
        stopping = telling;
    }

    /** Also the ordinary way out passes the hook, which then has nothing to do. */
    public void ended() {
        ended.countDown();
    }

    private void stop() {
        try {
            for (int second = 0; second < PATIENCE_SECONDS; second++) {
                if (ended.getCount() > 0) {
                    stopping.run();
                }
                if (ended.await(1, TimeUnit.SECONDS)) {
                    return;
                }
            }
            LOG.warn("未能在 {} 秒內停妥；已收錄的資料都已保存，正在讀取的檔案之後會重讀", PATIENCE_SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
