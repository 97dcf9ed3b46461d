package org.serviceplan.model.internal;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;

import org.jspecify.annotations.Nullable;

/** Words that say the same, and where they stand in text. */
public final class WordList {
    /** No words. */
    public static final WordList NONE = new WordList(List.of());

    private static final int NOWHERE = -1;

    private final List<String> longestFirst;
    private final int longest;
    /** The words by their first character: asked for at every place of a text, the common answer, none, comes at once. */
    private final String[][] byFirst;

    private final String[][] byLast;

    private WordList(List<String> longestFirst) {
        this.longestFirst = longestFirst;
        this.longest = longestFirst.isEmpty() ? 0 : longestFirst.get(0).length();
        int buckets = 16 * Integer.highestOneBit(longestFirst.size() + 1);
        this.byFirst = new String[buckets][];
        this.byLast = new String[buckets][];
        for (String word : longestFirst) {
            add(byFirst, word.charAt(0), word);
            add(byLast, word.charAt(word.length() - 1), word);
        }
    }

    /** Behind the longer ones that are there already. */
    private static void add(String[][] buckets, char key, String word) {
        int bucket = key & (buckets.length - 1);
        String[] before = buckets[bucket] == null ? new String[0] : buckets[bucket];
        String[] after = new String[before.length + 1];
        System.arraycopy(before, 0, after, 0, before.length);
        after[before.length] = word;
        buckets[bucket] = after;
    }

    /** A list of these words. */
    public static WordList of(Collection<String> words) {
        return new WordList(words.stream()
                .distinct()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList());
    }

    /** The words, the longest first. */
    public List<String> words() {
        return longestFirst;
    }

    /** Whether any of the words is in the text. */
    public boolean isIn(String text) {
        for (int start = 0; start < text.length(); start++) {
            if (mayBegin(text, start) && lengthAt(text, start) > 0) {
                return true;
            }
        }
        return false;
    }

    private boolean mayBegin(String text, int start) {
        return byFirst[text.charAt(start) & (byFirst.length - 1)] != null;
    }

    /** The longest word that begins here, or null if none does. */
    public @Nullable String wordAt(String text, int start) {
        if (start >= text.length()) {
            return null;
        }
        String[] words = byFirst[text.charAt(start) & (byFirst.length - 1)];
        if (words != null) {
            for (String word : words) {
                if (text.startsWith(word, start)) {
                    return word;
                }
            }
        }
        return null;
    }

    /** The length of the longest word that begins here; 0 if none does. */
    public int lengthAt(String text, int start) {
        String word = wordAt(text, start);
        return word == null ? 0 : word.length();
    }

    /** The length of the longest word that ends here; 0 if none does. */
    public int lengthBefore(String text, int end) {
        if (end < 1) {
            return 0;
        }
        String[] words = byLast[text.charAt(end - 1) & (byLast.length - 1)];
        if (words != null) {
            for (String word : words) {
                if (text.startsWith(word, end - word.length())) {
                    return word.length();
                }
            }
        }
        return 0;
    }

    /** Where the last word between two places begins that is no part of one of the other words; -1 if there is none. */
    public int lastIn(String text, int from, int to, WordList exceptIn) {
        for (int start = to - 1; start >= from; start--) {
            int length = mayBegin(text, start) ? lengthAt(text, start) : 0;
            if (length > 0 && start + length <= to && !exceptIn.covers(text, start, start + length)) {
                return leftmost(text, start, from, exceptIn);
            }
        }
        return NOWHERE;
    }

    /** 計 is found before the 共計 it ends. */
    private int leftmost(String text, int start, int from, WordList exceptIn) {
        int first = Math.max(from, start - longest + 1);
        while (first < start && !mayBegin(text, first)) {
            first++;
        }
        // Nearly always nothing begins there.
        for (String word : first < start ? longestFirst : List.<String>of()) {
            for (int begin = Math.max(from, start - word.length() + 1); begin < start; begin++) {
                if (text.startsWith(word, begin) && !exceptIn.covers(text, begin, begin + word.length())) {
                    return begin;
                }
            }
        }
        return start;
    }

    /** Whether one of the words covers this stretch of text. */
    public boolean covers(String text, int start, int end) {
        for (int begin = Math.max(0, end - longest); begin <= start && begin < text.length(); begin++) {
            int length = mayBegin(text, begin) ? lengthAt(text, begin) : 0;
            if (length > 0 && begin + length >= end) {
                return true;
            }
        }
        return false;
    }
}
