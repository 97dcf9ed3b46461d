package org.serviceplan.report.comparison.alignment;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import org.serviceplan.model.text.FoldedText;

/** A text whose folded characters know where they stood and how telling they are, so that passages of it can be shown as written. */
final class MarkedText {
    /** Nobody reads on so far, and the time to compare grows with the square. */
    private static final int LONGEST = 2000;

    private final String text;
    private final int[] origins;
    private final double[] weights;
    final String folded;
    final List<FoundTerm> terms;

    /** Whether a folded character belongs to a passage already. */
    final boolean[] taken;

    MarkedText(CharSequence submitted, AlignmentVocabulary vocabulary) {
        this.text = submitted.toString();
        StringBuilder all = new StringBuilder();
        IntStream.Builder places = IntStream.builder();
        for (int i = 0; i < text.length() && all.length() < LONGEST; ) {
            int next = text.offsetByCodePoints(i, 1);
            String one = FoldedText.of(text.substring(i, next)).value();
            for (int k = 0; k < one.length(); k++) {
                places.add(i);
            }
            all.append(one);
            i = next;
        }
        this.folded = all.toString();
        this.origins = places.build().toArray();
        this.terms = FoundTerm.findAll(folded, vocabulary);
        this.weights = weights(folded.length(), terms);
        this.taken = new boolean[folded.length()];
    }

    double weight(int position) {
        return weights[position];
    }

    /** The characters from one position to before another, as they were written. */
    String written(int start, int end) {
        return text.substring(origins[start], text.offsetByCodePoints(origins[end - 1], 1));
    }

    /** A word's meaning is spread over its characters. */
    private static double[] weights(int length, List<FoundTerm> terms) {
        double[] weights = new double[length];
        Arrays.fill(weights, 1);
        for (FoundTerm found : terms) {
            Term.Sort sort = found.term().sort();
            double each =
                    sort.characterWeight() + sort.meaningWeight() / found.term().length();
            Arrays.fill(weights, found.start(), found.end(), each);
        }
        return weights;
    }
}
