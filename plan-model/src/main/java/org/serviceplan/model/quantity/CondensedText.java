package org.serviceplan.model.quantity;

import java.util.Arrays;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.serviceplan.model.internal.PlainShapes;
import org.serviceplan.model.internal.Vocabulary;
import org.serviceplan.model.internal.WordList;
import org.serviceplan.model.internal.WordRole;

/**
 * Running text in plain shapes and without the spaces that part no two Latin words or numbers, and where words and clauses stand in
 * it. It knows where each of its characters came from, so that what is found can be shown as submitted.
 */
final class CondensedText {
    /** How far back a clause or sentence is followed, so that a text without punctuation costs no more than its length. */
    private static final int LONGEST_SENTENCE = 160;

    private static final String SENTENCE_ENDS = "。;!?\n";
    private static final int NOWHERE = -1;

    private final String submitted;
    private final String plain;
    /** The characters of {@link #plain}. */
    private final char[] characters;
    /** Where each character came from; null where none was left out. */
    private final int @Nullable [] origins;
    /** The roles of which it may have words: most questions are answered by that. */
    private final long roles;

    private CondensedText(String submitted) {
        this.submitted = submitted;
        char[] all = submitted.toCharArray();
        int[] places = null;
        boolean reshaped = false;
        long begun = 0;
        int end = 0;
        for (int i = 0; i < all.length; i++) {
            char c = all[i];
            if (!PlainShapes.isIdeograph(c)) {
                c = PlainShapes.of(c);
                if (c == ' ' && !isWordGap(all, end, i + 1)) {
                    places = places == null ? places(all.length) : places;
                    continue;
                }
                reshaped |= c != all[i];
            }
            if (places != null) {
                places[end] = i;
            }
            begun |= Vocabulary.rolesBegunBy(c);
            all[end++] = c;
        }
        this.origins = places;
        this.roles = begun;
        this.characters = places == null ? all : Arrays.copyOf(all, end);
        this.plain = reshaped || places != null ? new String(characters) : submitted;
    }

    static CondensedText of(String submitted) {
        return new CondensedText(submitted);
    }

    private static int[] places(int length) {
        int[] places = new int[length];
        for (int i = 0; i < length; i++) {
            places[i] = i;
        }
        return places;
    }

    /** What is done with stands before {@code end}; what is to come, from {@code next} on. */
    private static boolean isWordGap(char[] all, int end, int next) {
        return end > 0 && next < all.length && isLatin(all[end - 1]) && isLatin(PlainShapes.of(all[next]));
    }

    private static boolean isLatin(char c) {
        return c < 0x80 && Character.isLetterOrDigit(c);
    }

    /** The text to search. */
    String plain() {
        return plain;
    }

    /** The characters to search; not to be changed. */
    char[] characters() {
        return characters;
    }

    /** A stretch of the text, as submitted. */
    String submitted(int start, int end) {
        int from = origins == null ? start : origins[start];
        int to = origins == null ? end : origins[end - 1] + 1;
        return submitted.substring(from, to);
    }

    /** The numbers in it. */
    List<NumberToken> numbers() {
        return NumberTokenizer.tokens(characters);
    }

    /** Whether it may have a word of this role at all. */
    boolean mayHave(WordRole role) {
        return Vocabulary.isAmong(role, roles);
    }

    /** The length of the longest word of this role that begins here; 0 if none does. */
    int lengthAt(WordRole role, int start) {
        return mayHave(role) ? Vocabulary.words(role).lengthAt(characters, start) : 0;
    }

    /** The length of the longest word of this role that ends here; 0 if none does. */
    int lengthBefore(WordRole role, int end) {
        return mayHave(role) ? Vocabulary.words(role).lengthBefore(characters, end) : 0;
    }

    /** Whether a word of this role covers this stretch. */
    boolean isCovered(WordRole role, int start, int end) {
        return mayHave(role) && Vocabulary.words(role).covers(characters, start, end);
    }

    /** Where the last word of a role between two places begins; -1 if there is none. */
    int last(WordRole role, int from, int to) {
        return mayHave(role) ? Vocabulary.words(role).lastIn(characters, from, to, WordList.NONE) : NOWHERE;
    }

    /** Where the last word of a role between two places begins that is no part of one of another; -1 if there is none. */
    int last(WordRole role, int from, int to, WordRole except) {
        return mayHave(role) ? Vocabulary.words(role).lastIn(characters, from, to, Vocabulary.words(except)) : NOWHERE;
    }

    /** Where the clause begins that goes on here. A comma within a number ends none. */
    int startOfClause(int position) {
        int start = position;
        int limit = limit(position);
        while (start > limit && !endsClause(start - 1)) {
            start--;
        }
        return start;
    }

    /** Where the sentence begins that goes on here. */
    int startOfSentence(int position) {
        int start = position;
        int limit = limit(position);
        while (start > limit && !endsSentence(characters[start - 1])) {
            start--;
        }
        return start;
    }

    /** Where the clause ends that goes on here, if before {@code limit}. */
    int endOfClause(int position, int limit) {
        int end = position;
        while (end < Math.min(limit, plain.length()) && !endsClause(end)) {
            end++;
        }
        return end;
    }

    private static int limit(int position) {
        return Math.max(0, position - LONGEST_SENTENCE);
    }

    private boolean endsClause(int index) {
        char c = characters[index];
        return c == ',' ? !(isDigit(index - 1) && isDigit(index + 1)) : endsSentence(c);
    }

    private static boolean endsSentence(char c) {
        return !PlainShapes.isIdeograph(c) && SENTENCE_ENDS.indexOf(c) >= 0;
    }

    private boolean isDigit(int index) {
        return index >= 0 && index < plain.length() && characters[index] >= '0' && characters[index] <= '9';
    }
}
