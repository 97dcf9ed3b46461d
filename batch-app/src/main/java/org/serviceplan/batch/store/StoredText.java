package org.serviceplan.batch.store;

/** Text as PostgreSQL can keep it: it knows neither U+0000 nor half a character, and files may hold both. */
final class StoredText {
    private static final char REPLACEMENT = '\uFFFD';

    private StoredText() {}

    static String of(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!isKept(text, i)) {
                return replaced(text);
            }
        }
        return text;
    }

    private static String replaced(String text) {
        StringBuilder kept = new StringBuilder(text);
        for (int i = 0; i < text.length(); i++) {
            if (!isKept(text, i)) {
                kept.setCharAt(i, REPLACEMENT);
            }
        }
        return kept.toString();
    }

    private static boolean isKept(String text, int index) {
        char character = text.charAt(index);
        if (!Character.isSurrogate(character)) {
            return character != 0;
        }
        if (Character.isHighSurrogate(character)) {
            return index + 1 < text.length() && Character.isLowSurrogate(text.charAt(index + 1));
        }
        return index > 0 && Character.isHighSurrogate(text.charAt(index - 1));
    }
}
