package org.serviceplan.model.internal;

import java.text.Normalizer;

/**
 * Text with every character in its plain shape and still at its own position, so that what is found in it can be cut out of the
 * submitted text: full-width letters, digits and signs become ASCII, white space of any kind a space, and the look-alikes that
 * text copied out of PDF files is full of (Kangxi radicals, compatibility ideographs) ordinary ideographs.
 */
public final class PlainShapes {
    private static final int FULL_WIDTH_OFFSET = 0xFEE0;

    private PlainShapes() {}

    /** The text in plain shapes, as long as it was. */
    public static String of(CharSequence submitted) {
        String text = submitted.toString();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (of(c) != c) {
                return shaped(text);
            }
        }
        return text;
    }

    private static String shaped(String text) {
        char[] plain = new char[text.length()];
        for (int i = 0; i < plain.length; i++) {
            plain[i] = of(text.charAt(i));
        }
        return new String(plain);
    }

    /** The character in its plain shape. */
    public static char of(char c) {
        return isIdeograph(c) ? c : ofOther(c);
    }

    private static char ofOther(char c) {
        if (isOrdinary(c)) {
            return c;
        }
        if (isFullWidth(c)) {
            return (char) (c - FULL_WIDTH_OFFSET);
        }
        if (isSpace(c)) {
            return ' ';
        }
        return isLookAlike(c) ? ideograph(c) : c;
    }

    /** Nearly all that are no ideographs are: they need no second look. */
    private static boolean isOrdinary(char c) {
        return (c > ' ' && c < '\u007F') || (c >= '、' && c <= '】');
    }

    /** Whether a character is one of the ideographs that nearly all text is made of. */
    public static boolean isIdeograph(char c) {
        return c >= '\u4E00' && c <= '\u9FEF';
    }

    /** Whether a character only takes up room: white space, no-break and zero-width spaces, the byte order mark. */
    public static boolean isSpace(char c) {
        return !isIdeograph(c) && !isOrdinary(c) && !isFullWidth(c) && isRareSpace(c);
    }

    private static boolean isRareSpace(char c) {
        return Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || c == '\u0085'
                || c == '\u200B'
                || c == '\u2060'
                || c == '\uFEFF';
    }

    private static boolean isFullWidth(char c) {
        return c >= '！' && c <= '～';
    }

    private static boolean isLookAlike(char c) {
        return (c >= '\u2E80' && c <= '\u2FDF') || (c >= '\uF900' && c <= '\uFAFF');
    }

    private static char ideograph(char c) {
        String normal = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC);
        return normal.length() == 1 ? normal.charAt(0) : c;
    }
}
