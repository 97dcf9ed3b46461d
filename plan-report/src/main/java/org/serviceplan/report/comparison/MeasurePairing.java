package org.serviceplan.report.comparison;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

import lombok.RequiredArgsConstructor;

import org.serviceplan.report.comparison.alignment.MeasureSimilarity;
import org.serviceplan.report.comparison.alignment.Wording;

/**
 * Pairs the measures of two lists that say the same thing, each used at most once: first equal wordings, then similar ones under
 * the same number where numbers matter, then the most similar, and last what is left under the same number and at least faintly
 * similar or without any wording. Which of equally good pairs is taken depends only on the lists.
 */
@RequiredArgsConstructor
final class MeasurePairing {
    /** Under the same number half the likeness is enough. */
    private static final double FAINTLY_SAME = MeasureSimilarity.SAME / 2;

    private static final int LAST_ROUND = 3;

    private final MeasureSimilarity similarity;
    private final boolean numbersMatter;

    /** A measure to be paired. */
    record Side(int item, int number, Wording wording) {}

    /**
     * Two measures that say the same.
     *
     * @param left index in the first list
     * @param right index in the second list
     * @param score their likeness
     */
    record Pair(int left, int right, double score) {}

    /** Worse pairs come later: by round, then by likeness, then by position. */
    private record Candidate(int round, Pair pair) {
        static final Comparator<Candidate> BEST_FIRST = Comparator.comparingInt(Candidate::round)
                .thenComparing(candidate -> candidate.pair().score(), Comparator.reverseOrder())
                .thenComparingInt(candidate -> candidate.pair().left())
                .thenComparingInt(candidate -> candidate.pair().right());
    }

    /** The pairs, by position in the first list. */
    List<Pair> pair(List<Side> left, List<Side> right) {
        boolean[] leftTaken = new boolean[left.size()];
        boolean[] rightTaken = new boolean[right.size()];
        List<Pair> pairs = new ArrayList<>();
        take(equal(left, right), leftTaken, rightTaken, pairs);
        take(similar(left, leftTaken, right, rightTaken), leftTaken, rightTaken, pairs);
        pairs.sort(Comparator.comparingInt(Pair::left));
        return pairs;
    }

    private static List<Candidate> equal(List<Side> left, List<Side> right) {
        List<Candidate> candidates = new ArrayList<>();
        for (int i = 0; i < left.size(); i++) {
            for (int j = 0; j < right.size(); j++) {
                if (left.get(i).wording().folded().equals(right.get(j).wording().folded())) {
                    candidates.add(new Candidate(distance(left.get(i), right.get(j)), new Pair(i, j, 1)));
                }
            }
        }
        return candidates;
    }

    private List<Candidate> similar(List<Side> left, boolean[] leftTaken, List<Side> right, boolean[] rightTaken) {
        List<Candidate> candidates = new ArrayList<>();
        for (int i : free(leftTaken)) {
            for (int j : free(rightTaken)) {
                double score =
                        similarity.between(left.get(i).wording(), right.get(j).wording());
                int distance = numbersMatter ? distance(left.get(i), right.get(j)) : 0;
                if (score >= MeasureSimilarity.SAME) {
                    candidates.add(new Candidate(distance, new Pair(i, j, score)));
                } else if (distance == 0 && isKnownByNumber(left.get(i), right.get(j), score)) {
                    candidates.add(new Candidate(LAST_ROUND, new Pair(i, j, score)));
                }
            }
        }
        return candidates;
    }

    private boolean isKnownByNumber(Side left, Side right, double score) {
        return numbersMatter && (score >= FAINTLY_SAME || isBlank(left) || isBlank(right));
    }

    private static boolean isBlank(Side side) {
        return side.wording().folded().isEmpty();
    }

    /** 0 under the same item and number, 1 under the same item, 2 elsewhere. */
    private static int distance(Side left, Side right) {
        if (left.item() != right.item()) {
            return 2;
        }
        return left.number() == right.number() ? 0 : 1;
    }

    private static int[] free(boolean[] taken) {
        return IntStream.range(0, taken.length).filter(i -> !taken[i]).toArray();
    }

    private static void take(List<Candidate> candidates, boolean[] leftTaken, boolean[] rightTaken, List<Pair> pairs) {
        candidates.sort(Candidate.BEST_FIRST);
        for (Candidate candidate : candidates) {
            Pair pair = candidate.pair();
            if (!leftTaken[pair.left()] && !rightTaken[pair.right()]) {
                leftTaken[pair.left()] = true;
                rightTaken[pair.right()] = true;
                pairs.add(pair);
            }
        }
    }
}
