package org.serviceplan.batch.nightly;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

import lombok.RequiredArgsConstructor;

import org.serviceplan.batch.ServicePlan;

import static org.assertj.core.api.Assertions.assertThat;

/** A command in a JVM of its own, which can be killed. */
@RequiredArgsConstructor
final class Child {
    private static final int PATIENCE_SECONDS = 120;
    /** Looking costs the processor time that the child needs. */
    private static final int MILLISECONDS_BETWEEN_LOOKS = 10;

    private final Process process;
    private final Path log;

    static Child start(Path folder, List<String> options) throws IOException {
        return start(folder, "256m", "nightly", options);
    }

    static Child start(Path folder, String heap, String subcommand, List<String> options) throws IOException {
        Path log = Files.createTempFile(folder, "child", ".log");
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + heap,
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                // As in the JVM of the tests: to verify what javac has just made is a tenth of each start.
                "-XX:+UnlockDiagnosticVMOptions",
                "-XX:-BytecodeVerificationRemote",
                "-cp",
                System.getProperty("java.class.path"),
                ServicePlan.class.getName(),
                subcommand));
        command.addAll(options);
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        return new Child(process, log);
    }

    /** Waits until something is so; the process must still be running then. */
    Child waitUntil(BooleanSupplier reached) throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (!reached.getAsBoolean()) {
            assertThat(process.isAlive()).as(() -> "ended too early: " + log()).isTrue();
            assertThat(System.nanoTime()).as(() -> "never reached: " + log()).isLessThan(end);
            Thread.sleep(MILLISECONDS_BETWEEN_LOOKS);
        }
        return this;
    }

    /** {@code kill -9} after a time, unless it has ended by then; whether it has not. */
    boolean killAfter(long milliseconds) throws InterruptedException {
        if (process.waitFor(milliseconds, TimeUnit.MILLISECONDS)) {
            return false;
        }
        kill();
        return true;
    }

    /** Waits until it has said something. */
    Child waitUntilSaid(String words) throws InterruptedException {
        return waitUntil(() -> log().contains(words));
    }

    /** {@code kill -9}. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** {@code kill -STOP}: it is there, and does nothing. */
    void freeze() throws IOException, InterruptedException {
        signal("STOP");
    }

    /** {@code kill -CONT}. */
    void thaw() throws IOException, InterruptedException {
        signal("CONT");
    }

    private void signal(String name) throws IOException, InterruptedException {
        Process kill = new ProcessBuilder("kill", "-" + name, Long.toString(pid())).start();
        assertThat(kill.waitFor()).isZero();
    }

    /** {@code kill -15}. */
    int terminate() throws InterruptedException {
        process.destroy();
        return exitStatus();
    }

    /** {@code kill} to one that is in the middle of something, with the time to hear it. */
    void askToEnd() throws InterruptedException {
        process.destroy();
        Thread.sleep(1000);
    }

    int exitStatus() throws InterruptedException {
        assertThat(process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS))
                .as(this::log)
                .isTrue();
        return process.exitValue();
    }

    long pid() {
        return process.pid();
    }

    String log() {
        try {
            return Files.readString(log);
        } catch (IOException e) {
            return e.toString();
        }
    }
}
