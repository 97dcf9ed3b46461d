package org.serviceplan.model.text;

import java.util.List;

/**
 * How submitted text differs from what was expected, character by character, with the fewest changes.
 *
 * @param parts the pieces of both texts, in order
 */
public record TextDifference(List<Part> parts) {

    /** What became of a piece of text. */
    public enum Change {
        /** It is in both texts. */
        SAME,
        /** It was expected and is missing. */
        MISSING,
        /** It is there and was not expected. */
        ADDED
    }

    /**
     * A piece of text.
     *
     * @param change what became of it
     * @param text the piece, not empty
     */
    public record Part(Change change, String text) {}

    /** Copies the list. */
    public TextDifference {
        parts = List.copyOf(parts);
    }

    /** The difference of two texts; for texts of thousands of characters the middle may be told as one change. */
    public static TextDifference between(CharSequence expected, CharSequence actual) {
        return TextDiffer.between(expected, actual);
    }

    /** Whether the texts are the same, to the letter. */
    public boolean isEmpty() {
        return parts.stream().allMatch(part -> part.change() == Change.SAME);
    }

    /** For people: 服務特性〔漏：差〕異化, 作業。〔多：。〕, and 民〔應為：眾；誤為：中〕 where one piece took another's place. */
    public String describe() {
        return TextDiffer.describe(parts);
    }
}
