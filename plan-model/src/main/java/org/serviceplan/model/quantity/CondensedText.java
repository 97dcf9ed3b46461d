package org.serviceplan.model.quantity;

import org.serviceplan.model.internal.PlainShapes;

/**
 * Running text in plain shapes and without the spaces that part no two Latin words or numbers. It knows where each of its characters
 * came from, so that what is found can be shown as submitted.
 */
final class CondensedText {
    /** How far back a clause or sentence is followed, so that a text without punctuation costs no more than its length. */
    private static final int LONGEST_SENTENCE = 160;

    private static final String SENTENCE_ENDS = "。;!?\n";

    private final CharSequence submitted;
    private final String plain;
    private final int[] origins;

    private CondensedText(CharSequence submitted, String plain, int[] origins) {
        this.submitted = submitted;
        this.plain = plain;
        this.origins = origins;
    }

    static CondensedText of(CharSequence submitted) {
        String shaped = PlainShapes.of(submitted);
        StringBuilder plain = new StringBuilder(shaped.length());
        int[] origins = new int[shaped.length()];
        for (int i = 0; i < shaped.length(); i++) {
            char c = shaped.charAt(i);
            if (c != ' ' || isWordGap(plain, shaped, i)) {
                origins[plain.length()] = i;
                plain.append(c);
            }
        }
        return new CondensedText(submitted, plain.toString(), origins);
    }

    private static boolean isWordGap(CharSequence before, String text, int space) {
        int next = space + 1;
        return before.length() > 0
                && next < text.length()
                && isLatin(before.charAt(before.length() - 1))
                && isLatin(text.charAt(next));
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
        return submitted.subSequence(origins[start], origins[end - 1] + 1).toString();
    }

    /** Where the clause begins that goes on here. A comma within a number ends none. */
    int startOfClause(int position) {
        int start = position;
        while (start > limit(position) && !endsClause(start - 1)) {
            start--;
        }
        return start;
    }

    /** Where the sentence begins that goes on here. */
    int startOfSentence(int position) {
        int start = position;
        while (start > limit(position) && !endsSentence(start - 1)) {
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
        boolean comma = plain.charAt(index) == ',';
        return endsSentence(index) || (comma && !(isDigit(index - 1) && isDigit(index + 1)));
    }

    private boolean endsSentence(int index) {
        return SENTENCE_ENDS.indexOf(plain.charAt(index)) >= 0;
    }

    private boolean isDigit(int index) {
        return index >= 0 && index < plain.length() && plain.charAt(index) >= '0' && plain.charAt(index) <= '9';
    }
}
