package org.serviceplan.model.internal;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;

/** Words that say the same, and where they stand in text. */
public final class WordList {
    /** No words. */
    public static final WordList NONE = new WordList(List.of());

    private static final int NOWHERE = -1;

    private final List<String> longestFirst;
    private final Characters firsts;
    private final Characters lasts;
    private final Characters any;

    private WordList(List<String> longestFirst) {
        this.longestFirst = longestFirst;
        this.firsts = Characters.of(longestFirst, word -> word.substring(0, 1));
        this.lasts = Characters.of(longestFirst, word -> word.substring(word.length() - 1));
        this.any = Characters.of(longestFirst, word -> word);
    }

    /** A list of these words. */
    public static WordList of(Collection<String> words) {
        return new WordList(words.stream()
                .distinct()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList());
    }

    /** Whether any of the words is in the text. */
    public boolean isIn(String text) {
        return longestFirst.stream().anyMatch(text::contains);
    }

    /** The length of the longest word that begins here; 0 if none does. */
    public int lengthAt(String text, int start) {
        if (start >= text.length() || !firsts.contain(text.charAt(start))) {
            return 0;
        }
        for (String word : longestFirst) {
            if (text.startsWith(word, start)) {
                return word.length();
            }
        }
        return 0;
    }

    /** The length of the longest word that ends here; 0 if none does. */
    public int lengthBefore(String text, int end) {
        if (end < 1 || !lasts.contain(text.charAt(end - 1))) {
            return 0;
        }
        for (String word : longestFirst) {
            if (text.startsWith(word, end - word.length())) {
                return word.length();
            }
        }
        return 0;
    }

    /** Where the last word between two places begins that is no part of one of the other words; -1 if there is none. */
    public int lastIn(String text, int from, int to, WordList exceptIn) {
        for (int start = to - 1; start >= from; start--) {
            int length = lengthAt(text, start);
            if (length > 0 && start + length <= to && !exceptIn.covers(text, start, start + length)) {
                return leftmost(text, start, from, exceptIn);
            }
        }
        return NOWHERE;
    }

    /** 計 is found before the 共計 it ends. */
    private int leftmost(String text, int start, int from, WordList exceptIn) {
        for (String word : longestFirst) {
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
        if (start < end && !any.contain(text.charAt(start))) {
            return false;
        }
        for (String word : longestFirst) {
            for (int begin = Math.max(0, end - word.length()); begin <= start; begin++) {
                if (text.startsWith(word, begin)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Characters to ask for at every place of a text, so the common answer, no, comes from one bit. */
    private record Characters(long bits, String all) {

        static Characters of(List<String> words, UnaryOperator<String> part) {
            long bits = 0;
            StringBuilder all = new StringBuilder();
            for (String word : words) {
                for (char c : part.apply(word).toCharArray()) {
                    if (all.indexOf(String.valueOf(c)) < 0) {
                        all.append(c);
                        bits |= 1L << c;
                    }
                }
            }
            return new Characters(bits, all.toString());
        }

        boolean contain(char c) {
            return (bits >>> c & 1) != 0 && all.indexOf(c) >= 0;
        }
    }
}
