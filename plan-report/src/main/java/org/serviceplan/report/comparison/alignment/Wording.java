package org.serviceplan.report.comparison.alignment;

import java.util.Set;

/**
 * A text prepared for comparing.
 *
 * @param folded the text without typing habits
 * @param grams its pieces
 */
public record Wording(String folded, Set<String> grams) {

    /** Copies the set. */
    public Wording {
        grams = Set.copyOf(grams);
    }
}
