package org.serviceplan.model.internal;

import java.text.Normalizer;

/** Unicode's NFKC, for the text of Chinese documents: nearly all of it is in that form already, or full-width ASCII. */
public final class NormalForm {
    private static final int FULL_WIDTH_OFFSET = 0xFEE0;
    private static final char WIDE_SPACE = '\u3000';

    private NormalForm() {}

    /** The text in NFKC. */
    public static String of(CharSequence submitted) {
        String text = submitted.toString();
        boolean changes = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (PlainShapes.isIdeograph(c)) {
                continue;
            }
            if (isFullWidth(c) || c == WIDE_SPACE) {
                changes = true;
            } else if (!stands(c)) {
                return Normalizer.normalize(text, Normalizer.Form.NFKC);
            }
        }
        return changes ? narrow(text) : text;
    }

    private static String narrow(String text) {
        char[] normal = new char[text.length()];
        for (int i = 0; i < normal.length; i++) {
            char c = text.charAt(i);
            normal[i] = isFullWidth(c) ? (char) (c - FULL_WIDTH_OFFSET) : c == WIDE_SPACE ? ' ' : c;
        }
        return new String(normal);
    }

    private static boolean isFullWidth(char c) {
        return c >= '！' && c <= '～';
    }

    /** Like ideographs, ASCII and Chinese punctuation are normal, and nothing among them is composed with its neighbour. */
    private static boolean stands(char c) {
        return c < '\u0080' || (c >= '、' && c <= '】');
    }
}
