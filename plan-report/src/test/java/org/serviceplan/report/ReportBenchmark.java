package org.serviceplan.report;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import org.serviceplan.model.framework.PlanFramework;
import org.serviceplan.report.chart.ChartPicture;
import org.serviceplan.report.chart.NationalCharts;
import org.serviceplan.report.comparison.ComparisonInput;
import org.serviceplan.report.comparison.NationalComparer;
import org.serviceplan.report.comparison.NationalComparison;
import org.serviceplan.report.csv.MeasuresCsv;
import org.serviceplan.report.json.ComparisonJson;
import org.serviceplan.report.page.NationalPage;
import org.serviceplan.report.run.RunLog;
import org.serviceplan.report.workbook.NationalWorkbook;
import org.serviceplan.report.workbook.SourceLinks;

/** Measures how long it takes to publish a report, as a whole and in parts, and in how much memory: medians of several rounds. */
final class ReportBenchmark {
    private static final PrintStream OUT = System.out;
    private static final String WHOLE = "everything published";

    private ReportBenchmark() {}

    public static void main(String[] args) throws IOException {
        measure("19 offices, 3 years", ReportWorld.ofNineteenOffices(3), 5);
        measure("1,000 offices, 2 years", ReportWorld.of(1_000), 1);
    }

    @FunctionalInterface
    private interface Work {
        void run() throws IOException;
    }

    private static void measure(String name, ComparisonInput input, int rounds) throws IOException {
        Map<String, long[]> times = new LinkedHashMap<>();
        ManagementFactory.getMemoryPoolMXBeans().forEach(MemoryPoolMXBean::resetPeakUsage);
        for (int round = 0; round < rounds; round++) {
            new Round(input, times, rounds, round).run();
        }
        OUT.printf(Locale.ROOT, "%s, heap up to %,d MB%n", name, peakMegabytes());
        times.forEach((part, all) -> OUT.printf(
                Locale.ROOT, "  %-22s median %6.2f s, first %6.2f s%n", part, median(all) / 1e9, all[0] / 1e9));
    }

    private static double median(long[] times) {
        return Arrays.stream(times).sorted().skip(times.length / 2).findFirst().orElseThrow();
    }

    private static long peakMegabytes() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                        .filter(pool -> pool.getType() == java.lang.management.MemoryType.HEAP)
                        .mapToLong(pool -> pool.getPeakUsage().getUsed())
                        .sum()
                >> 20;
    }

    /** One round: everything at once as it is published, the very first thing done, and then each part alone. */
    private record Round(ComparisonInput input, Map<String, long[]> times, int rounds, int round) {
        void run() throws IOException {
            NationalComparison[] compared = new NationalComparison[1];
            time("comparison", () -> compared[0] = NationalComparer.compare(input));
            NationalComparison comparison = compared[0];
            Path folder = Files.createTempDirectory("report");
            try {
                time(WHOLE, () -> new ReportWriter(Path.of("inbox")).write(input, comparison, RunLog.none(), folder));
            } finally {
                delete(folder);
            }
            parts(comparison);
        }

        private void parts(NationalComparison comparison) throws IOException {
            PlanFramework framework = input.frameworks().forYear(input.year());
            SourceLinks links = SourceLinks.between(Path.of("report"), Path.of("inbox"));
            List<ChartPicture> charts = NationalCharts.draw(comparison, framework);
            List<ChartPicture> profiles = NationalCharts.drawProfiles(comparison, framework);
            time("  charts, on two threads", () -> Stream.concat(charts.stream(), profiles.stream())
                    .forEach(chart -> {
                        chart.png();
                        chart.svg();
                    }));
            NationalWorkbook workbook = NationalWorkbook.of(input, comparison, RunLog.none(), charts, links);
            OutputStream nowhere = OutputStream.nullOutputStream();
            time("  workbook as .xlsx", () -> workbook.writeXlsx(nowhere));
            time("  workbook as .ods", () -> workbook.writeOds(nowhere));
            time("  page", () -> new NationalPage(input, comparison, RunLog.none(), links)
                    .write(charts, profiles, nowhere));
            time("  JSON", () -> ComparisonJson.write(input, comparison, RunLog.none(), nowhere));
            time("  CSV", () -> MeasuresCsv.write(comparison, input.frameworks(), nowhere));
        }

        private void time(String part, Work work) throws IOException {
            long start = System.nanoTime();
            work.run();
            times.computeIfAbsent(part, key -> new long[rounds])[round] = System.nanoTime() - start;
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).forEach(file -> {
                try {
                    Files.delete(file);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
    }
}
