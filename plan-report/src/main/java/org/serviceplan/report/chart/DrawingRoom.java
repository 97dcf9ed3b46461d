package org.serviceplan.report.chart;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.function.Supplier;

/** Where pictures are drawn beside other work: few at a time, as each takes some 25 MB while it is drawn. */
final class DrawingRoom {
    private static final Executor EXECUTOR = Executors.newFixedThreadPool(2, work -> {
        Thread thread = new Thread(work, "charts");
        thread.setDaemon(true);
        return thread;
    });

    private DrawingRoom() {}

    static <T> CompletableFuture<T> begin(Supplier<T> drawing) {
        return CompletableFuture.supplyAsync(drawing, EXECUTOR);
    }
}
