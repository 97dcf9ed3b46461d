package org.serviceplan.report.comparison.alignment;

import java.util.ArrayList;
import java.util.List;

/**
 * A word of the vocabulary in a text.
 *
 * @param start where it begins in the folded text
 * @param term the word
 */
record FoundTerm(int start, Term term) {

    /** The words from left to right, the longest at each place; none overlaps another. */
    static List<FoundTerm> findAll(String folded, AlignmentVocabulary vocabulary) {
        List<FoundTerm> found = new ArrayList<>();
        int position = 0;
        while (position < folded.length()) {
            Term term = vocabulary.longestAt(folded, position);
            if (term != null) {
                found.add(new FoundTerm(position, term));
            }
            position += term == null ? 1 : term.length();
        }
        return found;
    }

    int end() {
        return start + term.length();
    }
}
