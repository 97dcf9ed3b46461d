package org.serviceplan.model.text;

import java.text.Normalizer;

/**
 * Text for comparing: typing habits that mean nothing are gone. Width (Ａ, A), composition (NFKC), 台 for 臺, letter case, white space
 * and punctuation are folded; characters and digits stay. Never shown to anyone.
 *
 * @param value the folded text
 */
public record FoldedText(String value) {

    /** The folded form of any text. */
    public static FoldedText of(CharSequence text) {
        String normal = Normalizer.normalize(text, Normalizer.Form.NFKC);
        StringBuilder folded = new StringBuilder(normal.length());
        normal.codePoints()
                .map(c -> c == '台' ? '臺' : Character.toLowerCase(c))
                .filter(Character::isLetterOrDigit)
                .forEach(folded::appendCodePoint);
        return new FoldedText(folded.toString());
    }

    /** Whether nothing is left. */
    public boolean isEmpty() {
        return value.isEmpty();
    }

    @Override
    public String toString() {
        return value;
    }
}
