package org.serviceplan.importer.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.serviceplan.importer.samples.LongSample;

/**
 * Measures whole processes, one way of reading each, in alternation: the time from start to end, and the processor time,
 * which other work on the machine disturbs less. All are started alike, once as the ready files start the night and once
 * without any options. Prints medians and ratios, and then how time grows with the length of a sheet. Arguments: the corpus
 * folder, the number of workbooks, the number of rounds.
 */
public final class ReadingBenchmark {
    private static final List<String> PYTHON_MODES = List.of("openpyxl", "read-only");
    /** As the ready files of batch-app start the night. */
    private static final List<String> OF_THE_NIGHT =
            List.of("-XX:TieredStopAtLevel=1", "-XX:+UseParallelGC");

    private static final int[] LENGTHS = {12_500, 25_000, 50_000, 100_000};
    private static final String PYTHON_READER =
            """
            import pathlib, sys, time, openpyxl
            n = 0
            for f in sorted(pathlib.Path(sys.argv[1]).glob('*.xlsx')):
                for sheet in openpyxl.load_workbook(f, read_only=sys.argv[2] == 'read-only'):
                    n += sum(1 for row in sheet for cell in row if cell.value is not None)
            print(n, time.process_time())
            """;

    private final Path corpus;
    private final Map<String, List<double[]>> seconds = new LinkedHashMap<>();

    private ReadingBenchmark(Path corpus) {
        this.corpus = corpus;
    }

    /** Compares; or, given the name of a way to read and a folder, reads. */
    public static void main(String[] args) throws IOException, InterruptedException {
        if (args.length == 2) {
            readAll(Reading.valueOf(args[0]), Path.of(args[1]));
            return;
        }
        Path corpus = Path.of(args[0]);
        AnnexCorpus.write(corpus, Integer.parseInt(args[1]));
        ReadingBenchmark benchmark = new ReadingBenchmark(corpus);
        benchmark.compare(Integer.parseInt(args[2]));
        benchmark.lengthen(Integer.parseInt(args[2]));
    }

    private static void readAll(Reading reading, Path corpus) throws IOException {
        long found = 0;
        try (Stream<Path> files = Files.list(corpus)) {
            for (Path file : files.sorted().toList()) {
                found += reading.read(file);
            }
        }
        var system = (com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        System.out.println(found + " " + system.getProcessCpuTime() / 1e9);
    }

    private void compare(int rounds) throws IOException, InterruptedException {
        compare(rounds, OF_THE_NIGHT);
        seconds.clear();
        compare(rounds, List.of());
        seconds.clear();
    }

    private void compare(int rounds, List<String> options) throws IOException, InterruptedException {
        System.out.println("java " + String.join(" ", options));
        for (int round = 0; round < rounds; round++) {
            for (Reading reading : Reading.values()) {
                run(reading.name(), java(options, reading, corpus));
            }
        }
        // Slow, and far from the others: once will do.
        for (String mode : options.isEmpty() ? PYTHON_MODES : List.<String>of()) {
            run(mode, List.of("/usr/bin/python3", "-c", PYTHON_READER, corpus.toString(), mode));
        }
        double[] ours = medians(Reading.IMPORTER.name());
        System.out.printf("%-14s %9s %9s %14s %14s%n", "", "wall s", "cpu s", "ours/it wall", "ours/it cpu");
        seconds.forEach((name, runs) -> {
            double[] its = medians(name);
            System.out.printf(
                    "%-14s %9.2f %9.2f %14.2f %14.2f%n", name, its[0], its[1], ours[0] / its[0], ours[1] / its[1]);
        });
    }

    /** Reads single annexes of so many rows, each in a process of its own: twice the rows should take twice the time. */
    private void lengthen(int rounds) throws IOException, InterruptedException {
        System.out.printf("%n%-14s %9s %9s%n", "rows", "wall s", "cpu s");
        for (String format : List.of("xlsx", "ods")) {
            for (int rows : LENGTHS) {
                String name = format + " " + rows;
                Path folder = Files.createDirectories(corpus.resolveSibling("bench-" + format + "-" + rows));
                LongSample sample = LongSample.of(rows);
                Files.write(folder.resolve("long." + format), format.equals("ods") ? sample.ods() : sample.xlsx());
                for (int round = 0; round < rounds; round++) {
                    run(name, java(List.of(), Reading.IMPORTER, folder));
                }
                double[] its = medians(name);
                System.out.printf("%-14s %9.2f %9.2f%n", name, its[0], its[1]);
            }
        }
    }

    private static List<String> java(List<String> options, Reading reading, Path folder) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.addAll(List.of("-Xmx256m", "-cp", System.getProperty("java.class.path")));
        command.addAll(List.of(ReadingBenchmark.class.getName(), reading.name(), folder.toString()));
        return command;
    }

    private void run(String name, List<String> command) throws IOException, InterruptedException {
        long start = System.nanoTime();
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            System.out.println(name + " is not here or failed");
            return;
        }
        double wall = (System.nanoTime() - start) / 1e9;
        String[] foundAndCpu = output.strip().split(" ", -1);
        System.out.printf("%-14s found %s in %.2f s%n", name, foundAndCpu[0], wall);
        seconds.computeIfAbsent(name, n -> new ArrayList<>())
                .add(new double[] {wall, Double.parseDouble(foundAndCpu[1])});
    }

    private double[] medians(String name) {
        List<double[]> runs = seconds.get(name);
        double[] medians = new double[2];
        for (int i = 0; i < medians.length; i++) {
            int part = i;
            double[] sorted =
                    runs.stream().mapToDouble(run -> run[part]).sorted().toArray();
            medians[i] = sorted[sorted.length / 2];
        }
        return medians;
    }
}
