package org.serviceplan.report.comparison.alignment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * The labels chosen so far, by the pieces of their texts, so that a text is held only against labels it can be like. It is exact:
 * pieces of a text are passed over only while they could not make it like any label even together.
 */
final class LabelIndex {
    private final List<Wording> labels = new ArrayList<>();
    private final Map<Integer, Postings> byPiece = new HashMap<>();

    /**
     * A label that a text is like.
     *
     * @param label its number, in the order added
     * @param score the likeness
     */
    record Match(int label, double score) {
        static final Match NONE = new Match(-1, 0);
    }

    /** Adds a label; its number is how many there were before. */
    void add(Wording label) {
        for (int i = 0; i < label.size(); i++) {
            byPiece.computeIfAbsent(label.piece(i), key -> new Postings()).add(labels.size());
        }
        labels.add(label);
    }

    /** The label a text is most like among those allowed, the earliest of equals; {@link Match#NONE} where none reaches the score. */
    Match best(Wording text, double leastScore, IntPredicate allowed) {
        Match best = Match.NONE;
        for (int label : candidates(text, leastScore)) {
            double score = MeasureSimilarity.score(text, labels.get(label));
            if (score >= leastScore && score > best.score() && allowed.test(label)) {
                best = new Match(label, score);
            }
        }
        return best;
    }

    /** All labels that share a piece which the text cannot do without, ascending. */
    private int[] candidates(Wording text, double leastScore) {
        double mayLack = leastScore;
        int[] mostCommonFirst = IntStream.range(0, text.size())
                .boxed()
                .sorted(Comparator.comparingInt((Integer i) -> postings(text.piece(i)).size)
                        .reversed()
                        .thenComparing(Comparator.naturalOrder()))
                .mapToInt(Integer::intValue)
                .toArray();
        IntStream.Builder found = IntStream.builder();
        for (int i : mostCommonFirst) {
            mayLack -= MeasureSimilarity.mostFor(text, i);
            if (mayLack <= 0) {
                postings(text.piece(i)).forEach(found);
            }
        }
        return found.build().sorted().distinct().toArray();
    }

    private Postings postings(int piece) {
        return byPiece.getOrDefault(piece, Postings.NONE);
    }

    /** The labels with one piece. */
    private static final class Postings {
        static final Postings NONE = new Postings();

        private int[] labels = new int[4];
        private int size;

        void add(int label) {
            if (size == labels.length) {
                labels = Arrays.copyOf(labels, size * 2);
            }
            labels[size++] = label;
        }

        void forEach(IntStream.Builder consumer) {
            for (int i = 0; i < size; i++) {
                consumer.add(labels[i]);
            }
        }
    }
}
