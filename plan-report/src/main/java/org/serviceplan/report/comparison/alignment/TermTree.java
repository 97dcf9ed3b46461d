package org.serviceplan.report.comparison.alignment;

import java.util.HashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/** Words by their characters, to find the longest one at a position in one pass. */
final class TermTree {
    private final Map<Character, TermTree> next = new HashMap<>();
    private @Nullable Term term;

    /** Adds a word unless it is there already. */
    boolean add(String word, Term meaning) {
        TermTree node = this;
        for (int i = 0; i < word.length(); i++) {
            node = node.next.computeIfAbsent(word.charAt(i), key -> new TermTree());
        }
        if (node == this || node.term != null) {
            return false;
        }
        node.term = meaning;
        return true;
    }

    @Nullable
    Term longestAt(String text, int start) {
        Term longest = null;
        TermTree node = this;
        for (int i = start; node != null; i++) {
            longest = node.term == null ? longest : node.term;
            node = i < text.length() ? node.next.get(text.charAt(i)) : null;
        }
        return longest;
    }
}
