package org.serviceplan.model.internal;

import java.text.Normalizer;

/** Unicode's NFKC, for the text of Chinese documents: nearly all of it is in that form already, or full-width ASCII. */
public final class NormalForm {
    private static final int FULL_WIDTH_OFFSET = 0xFEE0;

    private NormalForm() {}

    /** The text in NFKC. */
    public static String of(CharSequence text) {
        boolean changes = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isFullWidth(c)) {
                changes = true;
            } else if (!stands(c)) {
                return Normalizer.normalize(text, Normalizer.Form.NFKC);
            }
        }
        return changes ? narrow(text) : text.toString();
    }

    private static String narrow(CharSequence text) {
        char[] normal = new char[text.length()];
        for (int i = 0; i < normal.length; i++) {
            char c = text.charAt(i);
            normal[i] = isFullWidth(c) ? (char) (c - FULL_WIDTH_OFFSET) : c;
        }
        return new String(normal);
    }

    private static boolean isFullWidth(char c) {
        return c >= '！' && c <= '～';
    }

    /** Ideographs, ASCII and Chinese punctuation are normal, and nothing among them is composed with its neighbour. */
    private static boolean stands(char c) {
        return PlainShapes.isIdeograph(c) || c < '\u0080' || (c >= '、' && c <= '】');
    }
}
