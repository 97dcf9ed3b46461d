package org.serviceplan.report.comparison.alignment;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

import lombok.RequiredArgsConstructor;

import org.serviceplan.model.text.FoldedText;

/** Takes a text apart into weighted pieces, with the help of a vocabulary. */
@RequiredArgsConstructor
final class WordingReader {
    /** Saying something again adds to its weight, less each time. */
    private static final double AGAIN = 0.7;

    private final AlignmentVocabulary vocabulary;

    Wording read(CharSequence text) {
        String folded = FoldedText.of(text).value();
        double[] characters = new double[folded.length()];
        Arrays.fill(characters, 1);
        Map<Integer, Double> pieces = new TreeMap<>();
        meanings(folded, characters, pieces);
        for (int i = 0; i + 1 < characters.length; i++) {
            double weight = Math.sqrt(characters[i] * characters[i + 1]);
            if (weight > 0) {
                pieces.merge(pair(folded.charAt(i), folded.charAt(i + 1)), weight, Math::max);
            }
        }
        return wording(folded, pieces);
    }

    /** Adds the meanings of the words, and weighs the characters of those words. */
    private void meanings(String folded, double[] characters, Map<Integer, Double> pieces) {
        Map<Integer, Integer> said = new HashMap<>();
        for (FoundTerm found : FoundTerm.findAll(folded, vocabulary)) {
            Term term = found.term();
            Arrays.fill(characters, found.start(), found.end(), term.sort().characterWeight());
            if (term.sort().meaningWeight() > 0) {
                int times = said.merge(term.group(), 1, Integer::sum);
                double weight = term.sort().meaningWeight() * Math.pow(AGAIN, times - 1);
                pieces.merge(meaning(term), weight, Double::sum);
            }
        }
    }

    private static int pair(char first, char second) {
        return first << Character.SIZE | second;
    }

    private static int meaning(Term term) {
        return term.group();
    }

    private static Wording wording(String folded, Map<Integer, Double> pieces) {
        int[] keys = pieces.keySet().stream().mapToInt(Integer::intValue).toArray();
        float[] weights = new float[keys.length];
        int i = 0;
        for (double weight : pieces.values()) {
            weights[i++] = (float) weight;
        }
        return new Wording(folded, keys, weights);
    }
}
