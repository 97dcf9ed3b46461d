package org.serviceplan.batch.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

import io.zonky.test.db.postgres.util.LinuxUtils;
import lombok.extern.slf4j.Slf4j;

/**
 * A PostgreSQL server that outlived the process that started it, as after {@code kill -9}. Whoever calls this holds the data
 * folder's lock, so no living run uses the server.
 */
@Slf4j
final class OrphanServer {
    private static final String PID_FILE = "postmaster.pid";
    private static final int PATIENCE_SECONDS = 60;

    private OrphanServer() {}

    /**
     * Stops the server of a cluster, if it still runs, and removes what it left.
     *
     * @param cluster the folder of its data
     * @param binaries the folder its program must come from; any other process with the noted number is none of ours
     */
    static void stop(Path cluster, Path binaries) throws IOException {
        Path pidFile = cluster.resolve(PID_FILE);
        if (!Files.exists(pidFile)) {
            return;
        }
        Optional<ProcessHandle> server = pid(pidFile).flatMap(ProcessHandle::of);
        Optional<Path> program = server.flatMap(process -> process.info().command())
                .map(Path::of)
                .filter(path -> path.startsWith(binaries));
        if (program.isPresent()) {
            LOG.info("前次執行未正常結束，先停止其留下的 PostgreSQL（行程 {}）", server.get().pid());
            stop(server.get(), program.get(), cluster);
        }
        // PostgreSQL refuses to start while the noted number belongs to any living process, even to a stranger.
        Files.deleteIfExists(pidFile);
    }

    private static Optional<Long> pid(Path pidFile) throws IOException {
        List<String> lines = Files.readAllLines(pidFile);
        try {
            return lines.isEmpty()
                    ? Optional.empty()
                    : Optional.of(Long.parseLong(lines.get(0).strip()));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    /** A fast shutdown ends the dead run's sessions; destroying the process would wait for them or need a recovery. */
    private static void stop(ProcessHandle server, Path program, Path cluster) throws IOException {
        List<String> command = new ArrayList<>();
        if (LinuxUtils.isUnshareAvailable()) {
            // PostgreSQL's programs refuse to run as root.
            command.addAll(List.of("unshare", "-U"));
        }
        command.addAll(List.of(
                program.resolveSibling("pg_ctl").toString(), "stop", "-D", cluster.toString(), "-m", "fast", "-w"));
        Process stopping = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        try {
            stopping.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS);
            if (server.isAlive()) {
                server.destroyForcibly();
                server.onExit().orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS).join();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted while stopping process " + server.pid(), e);
        }
    }
}
