package org.serviceplan.batch.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The program's jar, with the memory it is to get by with, in a folder of its own. */
final class Program {
    private static final String HEAP = "-Xmx512m";
    private static final Pattern HEAP_BEFORE_COLLECTION = Pattern.compile("(\\d+)M->");
    private static final int YEARS_TO_GREGORIAN = 1911;
    private static final String PLACE = "--data=data";

    private final Path jar;
    private final Path home;
    private final int lastYear;

    /** @param lastYear the last plan year of its files, which is compared */
    Program(Path jar, Path home, int lastYear) {
        this.jar = jar;
        this.home = home;
        this.lastYear = lastYear;
    }

    Night night() throws IOException, InterruptedException {
        double load = ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
        Process process = start(List.of(
                "nightly",
                PLACE,
                "--inbox=samples/inbox",
                "--output=reports",
                "--year=" + lastYear,
                // Outcomes come in the year after; the years may lie ahead of us.
                "--as-of=" + (lastYear + YEARS_TO_GREGORIAN + 2) + "-01-01T00:00:00+08:00",
                "--serviceplan.roster=samples/roster.csv"));
        Spent spent = new Meter(process, home.resolve("data/postgres/postmaster.pid")).untilEnd();
        // Counted before the next process writes over the log.
        long heap = peakHeap();
        JsonNode run = latestRun();
        return new Night(
                process.exitValue(),
                run.path("files").path("seen").asLong(),
                run.path("files").path("accepted").asLong(),
                steps(run),
                spent,
                heap,
                load);
    }

    private JsonNode latestRun() throws IOException, InterruptedException {
        String lines = run(List.of("runs", PLACE, "--format=ndjson"));
        JsonNode latest = null;
        for (String line : lines.lines().filter(text -> text.startsWith("{")).toList()) {
            JsonNode run = JsonMapper.shared().readTree(line);
            if (latest == null
                    || run.path("run").asString().compareTo(latest.path("run").asString()) > 0) {
                latest = run;
            }
        }
        if (latest == null) {
            throw new IllegalStateException("No run is known: " + lines);
        }
        return latest;
    }

    private static Map<String, Double> steps(JsonNode run) {
        Map<String, Double> seconds = new HashMap<>();
        for (JsonNode attempt : run.path("attempts")) {
            for (JsonNode step : attempt.path("steps")) {
                seconds.put(step.path("name").asString(), step.path("millis").asDouble(Double.NaN) / 1000);
            }
        }
        return seconds;
    }

    private long peakHeap() throws IOException {
        return HEAP_BEFORE_COLLECTION
                .matcher(Files.readString(home.resolve("gc.log")))
                .results()
                .map(MatchResult::group)
                .mapToLong(text -> Long.parseLong(text.replaceAll("\\D", "")))
                .max()
                .orElse(0);
    }

    /** Runs a command to its end and gives what it printed. */
    String run(List<String> arguments) throws IOException, InterruptedException {
        int status = start(arguments).waitFor();
        String output = Files.readString(output(arguments));
        if (status != 0) {
            throw new IllegalStateException(arguments + " ended with status " + status + ": " + output);
        }
        return output;
    }

    private Process start(List<String> arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                HEAP,
                // As the ready files for systemd, cron and Windows start it.
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseParallelGC",
                "-Xlog:gc:file=gc.log:none:filecount=0",
                "-jar",
                jar.toAbsolutePath().toString()));
        command.addAll(arguments);
        return new ProcessBuilder(command)
                .directory(home.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output(arguments).toFile())
                .start();
    }

    private Path output(List<String> arguments) {
        return home.resolve(arguments.get(0) + ".log");
    }
}
