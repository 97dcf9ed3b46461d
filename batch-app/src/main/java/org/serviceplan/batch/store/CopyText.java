package org.serviceplan.batch.store;

import org.jspecify.annotations.Nullable;

/** Values as PostgreSQL's COPY reads them; of text, what PostgreSQL can keep. */
final class CopyText {
    private CopyText() {}

    /** Appends a value; what is no text, no array of texts and not null is written as it prints. */
    static void append(StringBuilder row, @Nullable Object value) {
        if (value == null) {
            row.append("\\N");
        } else if (value instanceof String text) {
            appendText(row, text);
        } else if (value instanceof String[] texts) {
            appendText(row, array(texts));
        } else {
            row.append(value);
        }
    }

    private static void appendText(StringBuilder row, String text) {
        if (isPlain(text)) {
            row.append(text);
        } else {
            appendEscaped(row, StoredText.of(text));
        }
    }

    /** Nearly all text is, and is looked at once. */
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            if (character < ' ' || character == '\\' || Character.isSurrogate(character)) {
                return false;
            }
        }
        return true;
    }

    private static void appendEscaped(StringBuilder row, String text) {
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            switch (character) {
                case '\\' -> row.append("\\\\");
                case '\n' -> row.append("\\n");
                case '\r' -> row.append("\\r");
                case '\t' -> row.append("\\t");
                default -> row.append(character);
            }
        }
    }

    private static String array(String... texts) {
        StringBuilder array = new StringBuilder("{");
        for (String text : texts) {
            array.append(array.length() > 1 ? "," : "").append('"');
            array.append(text.replace("\\", "\\\\").replace("\"", "\\\"")).append('"');
        }
        return array.append('}').toString();
    }
}
