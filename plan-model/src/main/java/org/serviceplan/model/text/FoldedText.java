package org.serviceplan.model.text;

import org.jspecify.annotations.Nullable;

import org.serviceplan.model.internal.NormalForm;
import org.serviceplan.model.internal.PlainShapes;

/**
 * Text for comparing: typing habits that mean nothing are gone. Width (Ａ, A), composition (NFKC), 台 for 臺, letter case, white space
 * and punctuation are folded; characters and digits stay, and so do the signs that make another number: the point in 3.7, % and
 * the circle in 四○七. Never shown to anyone.
 *
 * @param value the folded text
 */
public record FoldedText(String value) {
    private static final String CIRCLES = "○◯〇";
    private static final String NUMERALS = "〇零一二三四五六七八九十百千";

    /** The folded form of any text. */
    public static FoldedText of(CharSequence text) {
        String normal = NormalForm.of(text);
        return new FoldedText(isFolded(normal) ? normal : folded(normal.toCharArray()));
    }

    private static String folded(char[] normal) {
        char[] folded = new char[normal.length];
        int length = 0;
        for (int i = 0; i < normal.length; i++) {
            char c = normal[i];
            if (PlainShapes.isIdeograph(c)) {
                folded[length++] = c == '台' ? '臺' : c;
            } else if (Character.isLetterOrDigit(c) || c == '%' || (c == '.' && isWithinNumber(normal, i))) {
                folded[length++] = Character.toLowerCase(c);
            } else if (CIRCLES.indexOf(c) >= 0 && endsWithNumeral(folded, length)) {
                folded[length++] = '〇';
            } else if (Character.isHighSurrogate(c)) {
                int rare = Character.codePointAt(normal, i++);
                length += Character.isLetterOrDigit(rare)
                        ? Character.toChars(Character.toLowerCase(rare), folded, length)
                        : 0;
            }
        }
        return new String(folded, 0, length);
    }

    /** Most short texts are ideographs alone. */
    private static boolean isFolded(String normal) {
        for (int i = 0; i < normal.length(); i++) {
            char c = normal.charAt(i);
            if (!PlainShapes.isIdeograph(c) || c == '台') {
                return false;
            }
        }
        return true;
    }

    private static boolean isWithinNumber(char[] text, int point) {
        return point > 0
                && point + 1 < text.length
                && Character.isDigit(text[point - 1])
                && Character.isDigit(text[point + 1]);
    }

    /** A circle after a numeral is a zero; any other is a bullet or a blank to be filled in. */
    private static boolean endsWithNumeral(char[] folded, int length) {
        return length > 0 && NUMERALS.indexOf(folded[length - 1]) >= 0;
    }

    /** Whether nothing is left. */
    public boolean isEmpty() {
        return value.isEmpty();
    }

    // Written out, as for every value that there are thousands of: what Java makes for records takes ten times as long
    // at first.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof FoldedText text && value.equals(text.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    @Override
    public String toString() {
        return value;
    }
}
