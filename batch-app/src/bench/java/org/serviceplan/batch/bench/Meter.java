package org.serviceplan.batch.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Looks at a process and its database again and again while they live: what they took cannot be asked for afterwards. */
final class Meter {
    private static final int MILLIS_BETWEEN_LOOKS = 50;

    private final Process process;
    private final Path postmasterPid;
    private final long start = System.nanoTime();
    private final Map<Long, Duration> databaseCpu = new HashMap<>();
    private Duration cpu = Duration.ZERO;
    private long residentKilobytes;

    /** @param postmasterPid the file in which the database will note its process */
    Meter(Process process, Path postmasterPid) {
        this.process = process;
        this.postmasterPid = postmasterPid;
    }

    Spent untilEnd() throws InterruptedException {
        while (!process.waitFor(MILLIS_BETWEEN_LOOKS, TimeUnit.MILLISECONDS)) {
            look();
        }
        double wall = (System.nanoTime() - start) / 1e9;
        Duration database = databaseCpu.values().stream().reduce(Duration.ZERO, Duration::plus);
        return new Spent(wall, seconds(cpu), seconds(database), residentKilobytes / 1024);
    }

    private void look() {
        cpu = process.info().totalCpuDuration().orElse(cpu);
        residentKilobytes = Math.max(residentKilobytes, peakKilobytes());
        postmaster();
    }

    private long peakKilobytes() {
        try {
            return Files.readAllLines(Path.of("/proc", Long.toString(process.pid()), "status")).stream()
                    .filter(line -> line.startsWith("VmHWM:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                    .findAny()
                    .orElse(0);
        } catch (IOException e) {
            // Not Linux, or the process has just ended.
            return 0;
        }
    }

    private void postmaster() {
        try {
            long pid = Long.parseLong(Files.readAllLines(postmasterPid).get(0).strip());
            ProcessHandle.of(pid).ifPresent(server -> {
                note(server);
                server.children().forEach(this::note);
            });
        } catch (IOException | NumberFormatException | IndexOutOfBoundsException e) {
            // Not started yet, or being written.
        }
    }

    private void note(ProcessHandle server) {
        server.info().totalCpuDuration().ifPresent(time -> databaseCpu.put(server.pid(), time));
    }

    private static double seconds(Duration time) {
        return time.toNanos() / 1e9;
    }
}
