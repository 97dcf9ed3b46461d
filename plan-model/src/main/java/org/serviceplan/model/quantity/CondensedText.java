package org.serviceplan.model.quantity;

import org.jspecify.annotations.Nullable;

import org.serviceplan.model.internal.PlainShapes;

/**
 * Running text in plain shapes and without the spaces that part no two Latin words or numbers. It knows where each of its characters
 * came from, so that what is found can be shown as submitted.
 */
final class CondensedText {
    /** How far back a clause or sentence is followed, so that a text without punctuation costs no more than its length. */
    private static final int LONGEST_SENTENCE = 160;

    private static final String SENTENCE_ENDS = "。;!?\n";

    private final String submitted;
    private final String plain;
    /** Where each character came from; null where none was left out. */
    private final int @Nullable [] origins;

    private CondensedText(String submitted, String plain, int @Nullable [] origins) {
        this.submitted = submitted;
        this.plain = plain;
        this.origins = origins;
    }

    static CondensedText of(String submitted) {
        char[] plain = new char[submitted.length()];
        int[] origins = null;
        int end = 0;
        for (int i = 0; i < plain.length; i++) {
            char c = PlainShapes.of(submitted.charAt(i));
            if (c == ' ' && !isWordGap(plain, end, submitted, i + 1)) {
                origins = origins == null ? places(plain.length) : origins;
                continue;
            }
            if (origins != null) {
                origins[end] = i;
            }
            plain[end++] = c;
        }
        return new CondensedText(submitted, new String(plain, 0, end), origins);
    }

    private static int[] places(int length) {
        int[] places = new int[length];
        for (int i = 0; i < length; i++) {
            places[i] = i;
        }
        return places;
    }

    private static boolean isWordGap(char[] plain, int end, String submitted, int next) {
        return end > 0
                && next < submitted.length()
                && isLatin(plain[end - 1])
                && isLatin(PlainShapes.of(submitted.charAt(next)));
    }

    private static boolean isLatin(char c) {
        return c < 0x80 && Character.isLetterOrDigit(c);
    }

    /** The text to search. */
    String plain() {
        return plain;
    }

    /** A stretch of the text, as submitted. */
    String submitted(int start, int end) {
        int from = origins == null ? start : origins[start];
        int to = origins == null ? end : origins[end - 1] + 1;
        return submitted.substring(from, to);
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
        while (start > limit && !endsSentence(plain.charAt(start - 1))) {
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
        char c = plain.charAt(index);
        return c == ',' ? !(isDigit(index - 1) && isDigit(index + 1)) : endsSentence(c);
    }

    private static boolean endsSentence(char c) {
        return !PlainShapes.isIdeograph(c) && SENTENCE_ENDS.indexOf(c) >= 0;
    }

    private boolean isDigit(int index) {
        return index >= 0 && index < plain.length() && plain.charAt(index) >= '0' && plain.charAt(index) <= '9';
    }
}
