package org.serviceplan.importer;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

import org.serviceplan.model.Measure;
import org.serviceplan.model.text.FoldedText;

/**
 * Which measures of two annexes are the same: those with the same wording, then those with the likest. Each counts once, so what is
 * left over is missing on one side.
 */
final class MeasureTwins {
    /** Less alike than this, two measures only share the words that all of them do. */
    private static final double ALIKE = 0.6;
    /** More pairs than an item of any office has are not worth the time: wording and number tell enough of them. */
    private static final int MOST_PAIRS = 40_000;

    private static final int NONE = -1;

    private final List<Measure> earlier;
    private final List<Measure> later;
    /** For each later measure the place of its twin. */
    private final int[] twins;

    private final boolean[] taken;

    private record Likeness(int earlier, int later, double score) {}

    private MeasureTwins(List<Measure> earlier, List<Measure> later) {
        this.earlier = earlier;
        this.later = later;
        this.twins = new int[later.size()];
        this.taken = new boolean[earlier.size()];
        Arrays.fill(twins, NONE);
    }

    /** The twins among these measures. */
    static MeasureTwins byWording(List<Measure> earlier, List<Measure> later) {
        MeasureTwins found = new MeasureTwins(earlier, later);
        List<FoldedText> earlierTexts = folded(earlier);
        List<FoldedText> laterTexts = folded(later);
        found.takeSame(earlierTexts, laterTexts);
        found.takeLikest(earlierTexts, laterTexts);
        return found;
    }

    /** The same, and of what is left those with the same number: annex 2 repeats the numbers of annex 1. */
    static MeasureTwins byWordingOrNumber(List<Measure> earlier, List<Measure> later) {
        MeasureTwins found = byWording(earlier, later);
        found.takeFirst(later.size(), place -> later.get(place).ordinal(), earlier.size(), place -> earlier.get(place)
                .ordinal());
        return found;
    }

    /** A later measure and its twin. */
    record Pair(Measure earlier, Measure later) {}

    /** The pairs, in the order of the later annex. */
    List<Pair> pairs() {
        return IntStream.range(0, twins.length)
                .filter(place -> twins[place] != NONE)
                .mapToObj(place -> new Pair(earlier.get(twins[place]), later.get(place)))
                .toList();
    }

    /** Later measures without a twin. */
    List<Measure> added() {
        return IntStream.range(0, twins.length)
                .filter(place -> twins[place] == NONE)
                .mapToObj(later::get)
                .toList();
    }

    /** Earlier measures without a twin. */
    List<Measure> missing() {
        return IntStream.range(0, taken.length)
                .filter(place -> !taken[place])
                .mapToObj(earlier::get)
                .toList();
    }

    private static List<FoldedText> folded(List<Measure> measures) {
        return measures.stream().map(measure -> FoldedText.of(measure.text())).toList();
    }

    private void takeSame(List<FoldedText> earlierTexts, List<FoldedText> laterTexts) {
        Map<FoldedText, Integer> numbers = new HashMap<>();
        earlierTexts.forEach(text -> numbers.putIfAbsent(text, numbers.size()));
        takeFirst(
                laterTexts.size(),
                place -> numbers.getOrDefault(laterTexts.get(place), NONE),
                earlierTexts.size(),
                place -> numbers.get(earlierTexts.get(place)));
    }

    /** Pairs each later measure that has no twin with the first earlier one of the same key that has none. */
    private void takeFirst(int laterSize, IntUnaryOperator laterKey, int earlierSize, IntUnaryOperator earlierKey) {
        Map<Integer, Deque<Integer>> open = new HashMap<>();
        for (int place = 0; place < earlierSize; place++) {
            if (!taken[place]) {
                open.computeIfAbsent(earlierKey.applyAsInt(place), key -> new ArrayDeque<>())
                        .add(place);
            }
        }
        for (int place = 0; place < laterSize; place++) {
            Deque<Integer> candidates = twins[place] == NONE ? open.get(laterKey.applyAsInt(place)) : null;
            Integer twin = candidates == null ? null : candidates.poll();
            if (twin != null) {
                take(twin, place);
            }
        }
    }

    private void takeLikest(List<FoldedText> earlierTexts, List<FoldedText> laterTexts) {
        int[] openEarlier =
                IntStream.range(0, taken.length).filter(place -> !taken[place]).toArray();
        int[] openLater = IntStream.range(0, twins.length)
                .filter(place -> twins[place] == NONE)
                .toArray();
        if ((long) openEarlier.length * openLater.length > MOST_PAIRS) {
            return;
        }
        List<WordPairs> earlierPairs = Arrays.stream(openEarlier)
                .mapToObj(place -> WordPairs.of(earlierTexts.get(place)))
                .toList();
        List<Likeness> alike = new ArrayList<>();
        for (int place : openLater) {
            WordPairs pairs = WordPairs.of(laterTexts.get(place));
            for (int i = 0; i < openEarlier.length; i++) {
                double score = pairs.likenessTo(earlierPairs.get(i));
                if (score >= ALIKE) {
                    alike.add(new Likeness(openEarlier[i], place, score));
                }
            }
        }
        alike.sort(Comparator.comparingDouble(Likeness::score).reversed());
        for (Likeness likeness : alike) {
            if (!taken[likeness.earlier()] && twins[likeness.later()] == NONE) {
                take(likeness.earlier(), likeness.later());
            }
        }
    }

    private void take(int earlierPlace, int laterPlace) {
        twins[laterPlace] = earlierPlace;
        taken[earlierPlace] = true;
    }
}
