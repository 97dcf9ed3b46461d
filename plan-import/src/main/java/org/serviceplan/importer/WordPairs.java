package org.serviceplan.importer;

import java.util.HashMap;
import java.util.Map;

import org.serviceplan.model.text.FoldedText;

/**
 * The pairs of neighbouring characters of a text, by which two wordings are compared.
 *
 * @param counts how often each pair occurs
 * @param size how many there are
 */
record WordPairs(Map<Integer, Integer> counts, int size) {

    static WordPairs of(FoldedText text) {
        String folded = text.value();
        Map<Integer, Integer> counts = new HashMap<>();
        for (int i = 0; i + 1 < folded.length(); i++) {
            counts.merge(folded.charAt(i) << Character.SIZE | folded.charAt(i + 1), 1, Integer::sum);
        }
        return new WordPairs(counts, Math.max(0, folded.length() - 1));
    }

    /** Dice's coefficient: the share of pairs that both have, 0 to 1. */
    double likenessTo(WordPairs other) {
        int common = 0;
        for (Map.Entry<Integer, Integer> pair : counts.entrySet()) {
            common += Math.min(pair.getValue(), other.counts.getOrDefault(pair.getKey(), 0));
        }
        return size + other.size == 0 ? 0 : 2.0 * common / (size + other.size);
    }
}
