package org.serviceplan.report.comparison.alignment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The wording that texts share with one text, for people to see why they count as alike: its most telling passages as written, at
 * most {@value #MOST} of them, and words that mean the same (輪值＝值班).
 */
public final class SharedWording {
    private static final int MOST = 3;

    /** Two characters that say something, or a few that say little; one alone is chance. */
    private static final double LEAST_WEIGHT = 2;

    private static final int LEAST_LENGTH = 2;

    /** Longer passages are shown up to here. */
    private static final int LONGEST_SHOWN = 20;

    private final AlignmentVocabulary vocabulary;
    private final MarkedText base;

    /** Where each character stands in the base. */
    private final Map<Character, List<Integer>> inBase = new HashMap<>();

    SharedWording(AlignmentVocabulary vocabulary, CharSequence text) {
        this.vocabulary = vocabulary;
        this.base = new MarkedText(text, vocabulary);
        for (int j = 0; j < base.folded.length(); j++) {
            inBase.computeIfAbsent(base.folded.charAt(j), key -> new ArrayList<>(2))
                    .add(j);
        }
    }

    /** A stretch of both texts: where it begins in the folded text and in the base, and how long it is. */
    private record Run(int start, int inBase, int length) {}

    /** A run, or a part of one, and how telling it is. */
    private record Passage(int start, int inBase, int length, double weight) {
        static final Passage NONE = new Passage(0, 0, 0, 0);
    }

    private record Shown(int start, String text) {}

    /** What a text shares with the base, in the order of the text; nothing where it is the same wording. */
    public List<String> with(CharSequence submitted) {
        MarkedText text = new MarkedText(submitted, vocabulary);
        if (text.folded.equals(base.folded)) {
            return List.of();
        }
        Arrays.fill(base.taken, false);
        List<Shown> shown = new ArrayList<>();
        List<Run> runs = runs(text);
        Passage passage = mostTelling(text, runs);
        while (passage.weight() >= LEAST_WEIGHT && shown.size() < MOST) {
            Arrays.fill(text.taken, passage.start(), passage.start() + passage.length(), true);
            Arrays.fill(base.taken, passage.inBase(), passage.inBase() + passage.length(), true);
            shown.add(shown(text, passage));
            passage = mostTelling(text, runs);
        }
        for (FoundTerm word : text.terms) {
            if (shown.size() < MOST) {
                sameMeaning(text, word).ifPresent(shown::add);
            }
        }
        shown.sort(Comparator.comparingInt(Shown::start));
        return shown.stream().map(Shown::text).toList();
    }

    /** Every stretch that both texts have and that cannot be made longer. */
    private List<Run> runs(MarkedText text) {
        List<Run> runs = new ArrayList<>();
        for (int i = 0; i < text.folded.length(); i++) {
            for (int j : inBase.getOrDefault(text.folded.charAt(i), List.of())) {
                boolean goesOn = i > 0 && j > 0 && text.folded.charAt(i - 1) == base.folded.charAt(j - 1);
                if (!goesOn) {
                    runs.add(new Run(i, j, commonLength(text.folded, i, base.folded, j)));
                }
            }
        }
        runs.removeIf(run -> run.length() < LEAST_LENGTH);
        return runs;
    }

    private static int commonLength(String one, int i, String other, int j) {
        int most = Math.min(one.length() - i, other.length() - j);
        int length = 1;
        while (length < most && one.charAt(i + length) == other.charAt(j + length)) {
            length++;
        }
        return length;
    }

    /** The part of a run of the greatest weight, the first of equals, among what no other passage has. */
    private Passage mostTelling(MarkedText text, List<Run> runs) {
        Passage best = Passage.NONE;
        for (Run run : runs) {
            int from = 0;
            double weight = 0;
            for (int k = 0; k < run.length(); k++) {
                if (text.taken[run.start() + k] || base.taken[run.inBase() + k]) {
                    from = k + 1;
                    weight = 0;
                    continue;
                }
                weight += text.weight(run.start() + k);
                int length = k + 1 - from;
                if (length >= LEAST_LENGTH && weight > best.weight()) {
                    best = new Passage(run.start() + from, run.inBase() + from, length, weight);
                }
            }
        }
        return best;
    }

    /** What says nothing at the beginning is not shown; at the end there is none, since it adds no weight. */
    private static Shown shown(MarkedText text, Passage passage) {
        int start = passage.start();
        int end = start + passage.length();
        while (text.weight(start) == 0) {
            start++;
        }
        boolean tooLong = end - start > LONGEST_SHOWN;
        String written = text.written(start, tooLong ? start + LONGEST_SHOWN : end);
        return new Shown(start, tooLong ? written + "…" : written);
    }

    /** A word outside all passages for which the base has another of the same meaning. */
    private Optional<Shown> sameMeaning(MarkedText text, FoundTerm word) {
        if (word.term().sort().meaningWeight() == 0 || text.taken[word.start()]) {
            return Optional.empty();
        }
        return base.terms.stream()
                .filter(other -> other.term().group() == word.term().group() && !base.taken[other.start()])
                .findFirst()
                .map(other -> new Shown(
                        word.start(),
                        text.written(word.start(), word.end()) + "＝" + base.written(other.start(), other.end())));
    }
}
