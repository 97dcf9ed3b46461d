package org.serviceplan.report.comparison.alignment;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.serviceplan.model.text.FoldedText;
import org.serviceplan.report.comparison.ReferencePlans;

import static org.assertj.core.api.Assertions.assertThat;

/** What one more office may change, whatever it writes: texts made from the reference plans, by seed. */
class ThemeStabilityTest {
    private static final List<String> TEXTS = texts();

    private final MeasureSimilarity similarity = new MeasureSimilarity();
    private final Alignment alignment = new Alignment(similarity);

    /** An office that says what others say, or the same in more words, moves nothing: all texts stay under their labels. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void officeThatSaysTheSameChangesNoTheme(int seed) {
        Random random = new Random(seed);
        List<String> before = world(random, 150);
        Map<String, String> themes = labels(before);
        List<String> after = new ArrayList<>(before);
        for (int i = 0; i < 30; i++) {
            String copied = before.get(random.nextInt(before.size()));
            after.add(random.nextBoolean() ? copied : copied + "，並滾動式修正之");
        }

        Map<String, String> themesAfter = labels(after);

        themes.forEach((text, label) -> assertThat(themesAfter).containsEntry(text, label));
        assertThat(Set.copyOf(themesAfter.values())).isEqualTo(Set.copyOf(themes.values()));
    }

    /** A label goes only where the core changed: the new office, or what it brought up, says the same more tersely. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void themeLosesItsLabelOnlyToATerserOneLikeIt(int seed) {
        Random random = new Random(seed);
        List<String> before = world(random, 150);
        List<String> after = new ArrayList<>(before);
        after.addAll(world(random, 30));
        Set<String> labels = Set.copyOf(labels(before).values());
        Set<String> labelsAfter = Set.copyOf(labels(after).values());
        List<Wording> wordingsAfter =
                labelsAfter.stream().map(similarity::wording).toList();

        List<Wording> lost = labels.stream()
                .filter(label -> !labelsAfter.contains(label))
                .map(similarity::wording)
                .toList();

        assertThat(lost).allSatisfy(label -> assertThat(wordingsAfter)
                .anyMatch(other -> other.total().sum() <= label.total().sum()
                        && similarity.between(other, label) >= MeasureSimilarity.SAME));
        assertThat(lost.size()).isLessThanOrEqualTo(30);
        assertThat(labelsAfter).hasSizeGreaterThan(labels.size() - 30);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void officeThatLeavesAndComesBackRestoresEveryTheme(int seed) {
        Random random = new Random(seed);
        List<String> all = world(random, 180);
        List<String> shuffled = new ArrayList<>(all.subList(0, 150));
        shuffled.addAll(all.subList(150, 180));
        Collections.shuffle(shuffled, random);

        assertThat(labels(shuffled)).isEqualTo(labels(all));
        assertThat(alignment.group(List.copyOf(all))).isEqualTo(alignment.group(all));
    }

    /** Each text's label, without typing habits. */
    private Map<String, String> labels(List<String> texts) {
        return alignment.group(texts).stream()
                .flatMap(group -> group.members().stream()
                        .map(member -> Map.entry(folded(texts.get(member.index())), folded(texts.get(group.label())))))
                .distinct()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static String folded(String text) {
        return FoldedText.of(text).value();
    }

    /** Texts of the plans, and beginnings of one with ends of another. */
    private static List<String> world(Random random, int size) {
        List<String> world = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            String one = TEXTS.get(random.nextInt(TEXTS.size()));
            String other = TEXTS.get(random.nextInt(TEXTS.size()));
            world.add(
                    random.nextBoolean()
                            ? one
                            : one.substring(0, one.length() / 2) + other.substring(other.length() / 2));
        }
        return world;
    }

    private static List<String> texts() {
        List<String> texts =
                new ArrayList<>(ReferencePlans.annex1Texts("hualien-112").values());
        texts.addAll(ReferencePlans.annex1Texts("kinmen-111").values());
        return List.copyOf(texts);
    }
}
