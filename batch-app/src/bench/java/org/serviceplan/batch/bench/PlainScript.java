package org.serviceplan.batch.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.jspecify.annotations.Nullable;

/** A plain script in Python that stores annexes and measures in the database of a night that is over, as one would write it. */
final class PlainScript {
    private static final List<String> PYTHONS = List.of("python3", "/usr/bin/python3");

    private final Path script;
    private final Path home;

    PlainScript(Path script, Path home) {
        this.script = script;
        this.home = home;
    }

    /** Gives the script some of the night's files and says how long all of them would take it. */
    void compare(int share, Night night) throws IOException, InterruptedException {
        String python = python();
        if (python == null) {
            System.out.println("No python3 with openpyxl and psycopg2 is here: no script beside it");
            return;
        }
        try (EmbeddedPostgres server = server()) {
            String[] told = run(python, server.getPort(), share).split(" ", -1);
            int files = Integer.parseInt(told[0]);
            double scale = (double) night.files() / files;
            double wall = Double.parseDouble(told[3]) * scale;
            System.out.printf(
                    "%nScript with openpyxl and psycopg2, %d .xlsx files: %s annexes, %s measures (the night: %s)%n",
                    files, told[1], told[2], told[5]);
            System.out.printf(
                    "  scaled to %d files: %.1f s (%.0f files/s), its CPU %.1f s; take-in is %.1f times as fast%n",
                    night.files(),
                    wall,
                    night.files() / wall,
                    Double.parseDouble(told[4]) * scale,
                    wall / night.step("takeIn"));
        }
    }

    private static @Nullable String python() throws InterruptedException {
        for (String python : PYTHONS) {
            try {
                Process process = new ProcessBuilder(python, "-c", "import openpyxl, psycopg2")
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start();
                if (process.waitFor() == 0) {
                    return python;
                }
            } catch (IOException e) {
                // Not here.
            }
        }
        return null;
    }

    /** The server the night has just used, with what matters for time set as the program sets it. */
    private EmbeddedPostgres server() throws IOException {
        Path data = home.resolve("data").toAbsolutePath();
        return EmbeddedPostgres.builder()
                .setOverrideWorkingDirectory(data.resolve("postgres-binaries").toFile())
                .setDataDirectory(data.resolve("postgres"))
                .setCleanDataDirectory(false)
                .setOutputRedirector(ProcessBuilder.Redirect.DISCARD)
                .setErrorRedirector(ProcessBuilder.Redirect.DISCARD)
                .setConnectConfig("password", password())
                .setServerConfig("listen_addresses", "127.0.0.1")
                .setServerConfig("max_wal_size", "4GB")
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .start();
    }

    private String password() throws IOException {
        return Files.readString(home.resolve("data/postgres.password")).strip();
    }

    private String run(String python, int port, int share) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(
                python,
                "-W",
                "ignore",
                script.toString(),
                home.resolve("samples/inbox").toString(),
                Integer.toString(port),
                Integer.toString(share));
        builder.environment().put("PGPASSWORD", password());
        builder.redirectError(ProcessBuilder.Redirect.INHERIT);
        Process process = builder.start();
        String told = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        if (process.waitFor() != 0) {
            throw new IllegalStateException("The script failed: " + told);
        }
        return told;
    }
}
