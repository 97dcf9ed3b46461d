package org.serviceplan.report.comparison;

import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.serviceplan.model.calendar.MinguoYear;
import org.serviceplan.model.office.Office;
import org.serviceplan.report.comparison.change.Changes;
import org.serviceplan.report.comparison.change.RunFacts;
import org.serviceplan.report.comparison.chase.ChaseList;
import org.serviceplan.report.comparison.statistics.ItemStatistics;
import org.serviceplan.report.comparison.statistics.ThemeReach;
import org.serviceplan.report.comparison.statistics.UnitLoad;

/**
 * Measures how long a comparison takes and what heap it leaves in use, for a few sizes; it asserts nothing. Run it with
 * {@code mvn -pl plan-report -P bench test-compile exec:exec}.
 *
 * <p>Every office writes 30 measures: a third copied from the two published plans, a third with some of their clauses, a third put
 * together of clauses of several.
 */
final class ComparisonBenchmark {
    private static final PrintStream OUT = System.out;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final int MEASURES = 30;
    private static final int ITEMS = 2;
    private static final Pattern CLAUSE_ENDS = Pattern.compile("(?<=[，、。；])");
    private static final List<String> TEXTS = texts();

    private ComparisonBenchmark() {}

    public static void main(String[] args) {
        run(19, 5);
        run(19, 5);
        run(1_000, 1);
        run(10_000, 1);
    }

    private static void run(int offices, int years) {
        World world = world(offices, years);
        long start = System.nanoTime();
        long cpuStart = THREADS.getCurrentThreadCpuTime();
        NationalComparison comparison = world.compare();
        int figures = analysed(comparison);
        double cpuSeconds = (THREADS.getCurrentThreadCpuTime() - cpuStart) / 1e9;
        double seconds = (System.nanoTime() - start) / 1e9;
        long megabytes = usedMegabytes();
        int measures = comparison.totals().measures();
        OUT.printf(
                Locale.ROOT,
                "%,d offices, %d year(s), %,d measures: %.2f s (%.2f s of processor), %.3f ms of processor a measure, %,d themes, %,d figures and reminders, %,d MB in use%n",
                offices,
                years,
                measures,
                seconds,
                cpuSeconds,
                cpuSeconds * 1000 / measures,
                comparison.themes().size(),
                figures,
                megabytes);
    }

    /** Everything that reports work out of a comparison; how much that is. */
    private static int analysed(NationalComparison comparison) {
        int figures = ChaseList.of(comparison).reminders().size();
        for (MinguoYear year : comparison.years()) {
            figures += ItemStatistics.of(comparison, year).stream()
                    .mapToInt(one -> one.distribution().standings().size())
                    .sum();
            figures += ThemeReach.of(comparison, year).size();
            figures += UnitLoad.national(comparison, year).size();
            figures += UnitLoad.byOffice(comparison, year).size();
        }
        RunFacts facts = RunFacts.of(comparison);
        return figures + Changes.between(facts, facts).size();
    }

    /** What is left after a collection, input and comparison included. */
    private static long usedMegabytes() {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return (runtime.totalMemory() - runtime.freeMemory()) >> 20;
    }

    private static World world(int offices, int years) {
        Random random = new Random(1);
        int[] covered = IntStream.rangeClosed(113 - years, 112).toArray();
        List<Office> roster = IntStream.range(0, offices)
                .mapToObj(i -> World.office("X" + i, "第" + i + "榮民服務處"))
                .toList();
        List<ReceivedSubmission> submissions = new ArrayList<>();
        for (Office office : roster) {
            for (int year : covered) {
                submissions.add(annex1(random, office, year));
            }
        }
        return World.of(submissions.toArray(ReceivedSubmission[]::new))
                .offices(roster)
                .years(covered);
    }

    private static ReceivedSubmission annex1(Random random, Office office, int year) {
        Plan plan = Plan.of(office, year);
        for (int i = 0; i < MEASURES; i++) {
            plan.measure(1 + i % ITEMS, 1 + i / ITEMS, text(random, i % 3));
        }
        return plan.measures(year + 1911 + "-01-16T09:30:00+08:00");
    }

    private static String text(Random random, int sort) {
        String text = any(random);
        if (sort == 0) {
            return text;
        }
        StringBuilder mixed = new StringBuilder();
        for (String clause : clauses(text)) {
            mixed.append(random.nextInt(4) > 0 ? clause : sort == 1 ? "" : anyClause(random));
        }
        return mixed.length() == 0 ? text : mixed.toString();
    }

    private static String anyClause(Random random) {
        List<String> clauses = clauses(any(random));
        return clauses.get(random.nextInt(clauses.size()));
    }

    private static List<String> clauses(String text) {
        return CLAUSE_ENDS.splitAsStream(text).toList();
    }

    private static String any(Random random) {
        return TEXTS.get(random.nextInt(TEXTS.size()));
    }

    private static List<String> texts() {
        List<String> texts =
                new ArrayList<>(ReferencePlans.annex1Texts("hualien-112").values());
        texts.addAll(ReferencePlans.annex1Texts("kinmen-111").values());
        return List.copyOf(texts);
    }
}
