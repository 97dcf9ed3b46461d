package org.serviceplan.report.comparison.alignment;

import java.util.HashSet;
import java.util.Set;

import org.serviceplan.model.text.FoldedText;

/** How alike the wordings of two measures are. */
public final class MeasureSimilarity {

    /** From this score on two wordings promise the same thing. */
    public static final double SAME = 0.4;

    /** The likeness of two wordings, 0 to 1; 1 for the same wording apart from typing habits, and only for that. */
    public double between(Wording one, Wording other) {
        if (one.folded().equals(other.folded())) {
            return 1;
        }
        Set<String> common = new HashSet<>(one.grams());
        common.retainAll(other.grams());
        int all = one.grams().size() + other.grams().size();
        return all == 0 ? 0 : Math.min(0.99, 2.0 * common.size() / all);
    }

    /** Prepares a text for comparing it with many others. */
    public Wording wording(CharSequence text) {
        String folded = FoldedText.of(text).value();
        Set<String> grams = new HashSet<>();
        for (int i = 0; i + 2 <= folded.length(); i++) {
            grams.add(folded.substring(i, i + 2));
        }
        return new Wording(folded, grams);
    }
}
