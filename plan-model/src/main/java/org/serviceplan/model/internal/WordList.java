package org.serviceplan.model.internal;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Words that say the same, and where they stand in text. Texts are arrays: most are asked about many words, and an array is sooner
 * read than a string.
 */
public final class WordList {
    /** No words. */
    public static final WordList NONE = new WordList(List.of());

    private static final int NOWHERE = -1;
    private static final Word[] NO_WORDS = {};

    private final List<String> longestFirst;
    private final int longest;
    /** The words by their first character: asked for at every place of a text, the common answer, none, comes at once. */
    private final Word[][] byFirst;

    private final Word[][] byLast;

    private WordList(List<String> longestFirst) {
        this.longestFirst = longestFirst;
        this.longest = longestFirst.isEmpty() ? 0 : longestFirst.get(0).length();
        int buckets = 16 * Integer.highestOneBit(longestFirst.size() + 1);
        this.byFirst = new Word[buckets][];
        this.byLast = new Word[buckets][];
        for (String word : longestFirst) {
            add(byFirst, word.charAt(0), new Word(word));
            add(byLast, word.charAt(word.length() - 1), new Word(word));
        }
    }

    /** A word and its characters. */
    private static final class Word {
        private final String word;
        private final char[] characters;

        Word(String word) {
            this.word = word;
            this.characters = word.toCharArray();
        }

        boolean stands(char[] text, int start) {
            if (start < 0 || start + characters.length > text.length) {
                return false;
            }
            for (int i = 0; i < characters.length; i++) {
                if (text[start + i] != characters[i]) {
                    return false;
                }
            }
            return true;
        }
    }

    /** Behind the longer ones that are there already. */
    private static void add(Word[][] buckets, char key, Word word) {
        int bucket = key & (buckets.length - 1);
        Word[] before = buckets[bucket] == null ? new Word[0] : buckets[bucket];
        Word[] after = new Word[before.length + 1];
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
    public boolean isIn(char[] text) {
        for (int start = 0; start < text.length; start++) {
            if (at(text, start) != null) {
                return true;
            }
        }
        return false;
    }

    /** The longest word that begins here, or null if none does. */
    public @Nullable String wordAt(char[] text, int start) {
        Word word = at(text, start);
        return word == null ? null : word.word;
    }

    private @Nullable Word at(char[] text, int start) {
        Word[] words = start < text.length ? byFirst[text[start] & (byFirst.length - 1)] : null;
        if (words != null) {
            for (Word word : words) {
                if (word.stands(text, start)) {
                    return word;
                }
            }
        }
        return null;
    }

    /** The length of the longest word that begins here; 0 if none does. */
    public int lengthAt(char[] text, int start) {
        Word word = at(text, start);
        return word == null ? 0 : word.characters.length;
    }

    /** The length of the longest word that ends here; 0 if none does. */
    public int lengthBefore(char[] text, int end) {
        Word[] words = end < 1 ? null : byLast[text[end - 1] & (byLast.length - 1)];
        if (words != null) {
            for (Word word : words) {
                if (word.stands(text, end - word.characters.length)) {
                    return word.characters.length;
                }
            }
        }
        return 0;
    }

    /** Where the last word between two places begins that is no part of one of the other words; -1 if there is none. */
    public int lastIn(char[] text, int from, int to, WordList exceptIn) {
        for (int start = to - 1; start >= from; start--) {
            int length = lengthAt(text, start);
            if (length > 0 && start + length <= to && !exceptIn.covers(text, start, start + length)) {
                return leftmost(text, start, from, exceptIn);
            }
        }
        return NOWHERE;
    }

    /** 計 is found before the 共計 it ends. */
    private int leftmost(char[] text, int start, int from, WordList exceptIn) {
        int found = start;
        int length = 0;
        for (int begin = Math.max(from, start - longest + 1); begin < start; begin++) {
            Word[] words = byFirst[text[begin] & (byFirst.length - 1)];
            for (Word word : words == null ? NO_WORDS : words) {
                int end = begin + word.characters.length;
                if (word.characters.length > length
                        && end > start
                        && word.stands(text, begin)
                        && !exceptIn.covers(text, begin, end)) {
                    found = begin;
                    length = word.characters.length;
                }
            }
        }
        return found;
    }

    /** Whether one of the words covers this stretch of text. */
    public boolean covers(char[] text, int start, int end) {
        for (int begin = Math.max(0, end - longest); begin <= start && begin < text.length; begin++) {
            int length = lengthAt(text, begin);
            if (length > 0 && begin + length >= end) {
                return true;
            }
        }
        return false;
    }
}
