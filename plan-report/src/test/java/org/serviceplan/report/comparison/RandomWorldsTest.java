package org.serviceplan.report.comparison;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.serviceplan.model.office.Office;

import static org.assertj.core.api.Assertions.assertThat;

/** What must hold whatever offices write: worlds made from pieces of the reference plans, by seed. */
class RandomWorldsTest {
    private static final List<String> TEXTS =
            List.copyOf(ReferencePlans.annex1Texts("hualien-112").values());
    private static final List<Office> OFFICES = IntStream.range(0, 12)
            .mapToObj(i -> World.office("X" + (char) ('A' + i), "第" + i + "榮民服務處"))
            .toList();

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5})
    void everyMeasureIsInExactlyOneThemeAndAllSumsHold(int seed) {
        NationalComparison comparison = world(submissions(seed)).compare();

        List<MeasureRef> inThemes = comparison.themes().stream()
                .flatMap(theme -> theme.members().stream())
                .map(Theme.Member::measure)
                .toList();
        List<MeasureRef> measures =
                comparison.plans().measures().stream().map(ComparedMeasure::ref).toList();
        assertThat(measures).hasSizeGreaterThan(100).doesNotHaveDuplicates();
        assertThat(inThemes).containsExactlyInAnyOrderElementsOf(measures);
        assertThat(ControlTotals.of(comparison).checks()).allMatch(ControlTotals.Check::holds);
        assertThat(comparison.themes()).extracting(Theme::id).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5})
    void orderOfSubmissionsDoesNotMatter(int seed) {
        List<ReceivedSubmission> submissions = submissions(seed);
        List<ReceivedSubmission> shuffled = new ArrayList<>(submissions);
        Collections.shuffle(shuffled, new Random(seed));

        assertSame(world(shuffled).compare(), world(submissions).compare());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5})
    void officeThatLeavesAndComesBackRestoresTheComparison(int seed) {
        List<ReceivedSubmission> all = submissions(seed);
        Office leaving = all.get(0).submission().office();
        List<ReceivedSubmission> without = all.stream()
                .filter(received -> !received.submission().office().equals(leaving))
                .toList();
        List<ReceivedSubmission> back = new ArrayList<>(without);
        all.stream()
                .filter(received -> received.submission().office().equals(leaving))
                .forEach(back::add);

        assertThat(world(without).compare().totals())
                .isNotEqualTo(world(all).compare().totals());
        assertSame(world(back).compare(), world(all).compare());
    }

    private static void assertSame(NationalComparison actual, NationalComparison expected) {
        assertThat(actual.offices()).isEqualTo(expected.offices());
        assertThat(actual.themes()).isEqualTo(expected.themes());
        assertThat(actual.targets()).isEqualTo(expected.targets());
        assertThat(actual.continuity()).isEqualTo(expected.continuity());
        assertThat(actual.totals()).isEqualTo(expected.totals());
        assertThat(actual.plans().measures()).isEqualTo(expected.plans().measures());
        assertThat(actual.plans().outcomes()).isEqualTo(expected.plans().outcomes());
    }

    private static World world(List<ReceivedSubmission> submissions) {
        return World.of(submissions.toArray(ReceivedSubmission[]::new)).offices(OFFICES);
    }

    /** Some offices miss a year or an annex, some submit twice. */
    private static List<ReceivedSubmission> submissions(int seed) {
        Random random = new Random(seed);
        List<ReceivedSubmission> submissions = new ArrayList<>();
        for (Office office : OFFICES) {
            for (int year : new int[] {111, 112}) {
                for (int version = random.nextInt(3); version > 0; version--) {
                    Plan annex1 = Plan.of(office, year).in(year + office.name() + version + ".xlsx");
                    Plan annex2 = Plan.of(office, year).in(year + office.name() + version + ".xls");
                    fill(random, annex1, annex2);
                    submissions.add(annex1.measures("2023-01-1" + version + "T09:30:00+08:00"));
                    submissions.add(annex2.outcomes("2023-01-1" + version + "T09:30:00+08:00"));
                }
            }
        }
        return submissions;
    }

    private static void fill(Random random, Plan annex1, Plan annex2) {
        for (int item = 1; item <= 3; item++) {
            for (int number = 1; number <= 4; number++) {
                String text = mixed(random);
                annex1.measure(item, number, text);
                if (random.nextInt(4) > 0) {
                    annex2.outcome(item, number, text, random.nextBoolean() ? "辦理" + random.nextInt(9) + "場次" : "");
                }
            }
        }
    }

    /** A text of the plan, or the beginning of one and the end of another. */
    private static String mixed(Random random) {
        String one = TEXTS.get(random.nextInt(TEXTS.size()));
        String other = TEXTS.get(random.nextInt(TEXTS.size()));
        return random.nextBoolean() ? one : one.substring(0, one.length() / 2) + other.substring(other.length() / 2);
    }
}
