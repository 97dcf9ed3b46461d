package org.serviceplan.batch.store;

import org.jspecify.annotations.Nullable;

/** Values as PostgreSQL's COPY reads them from text. */
final class CopyText {
    private CopyText() {}

    /** A value as a column's text; what is no text, no array of texts and not null is written as it prints. */
    static String of(@Nullable Object value) {
        if (value == null) {
            return "\\N";
        }
        if (value instanceof String text) {
            return escaped(text);
        }
        return value instanceof String[] texts ? escaped(array(texts)) : value.toString();
    }

    private static String array(String... texts) {
        StringBuilder array = new StringBuilder("{");
        for (String text : texts) {
            array.append(array.length() > 1 ? "," : "").append('"');
            array.append(text.replace("\\", "\\\\").replace("\"", "\\\"")).append('"');
        }
        return array.append('}').toString();
    }

    /** Hardly any text needs it. */
    private static String escaped(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (escape(text.charAt(i)) != null) {
                return escapedFrom(text, i);
            }
        }
        return text;
    }

    private static String escapedFrom(String text, int first) {
        StringBuilder escaped = new StringBuilder(text.length() + 8).append(text, 0, first);
        for (int i = first; i < text.length(); i++) {
            String escape = escape(text.charAt(i));
            if (escape == null) {
                escaped.append(text.charAt(i));
            } else {
                escaped.append(escape);
            }
        }
        return escaped.toString();
    }

    private static @Nullable String escape(char character) {
        return switch (character) {
            case '\\' -> "\\\\";
            case '\n' -> "\\n";
            case '\r' -> "\\r";
            case '\t' -> "\\t";
            default -> null;
        };
    }
}
