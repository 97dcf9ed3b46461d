package org.serviceplan.batch.store;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

import org.jspecify.annotations.Nullable;

/** Rows as PostgreSQL's COPY reads them, in UTF-8; of text, what PostgreSQL can keep. Every character is looked at once. */
final class CopyText {
    private static final int BYTES_OF_A_CHARACTER = 3;

    private byte[] bytes = new byte[1 << 14];
    private int length;

    int length() {
        return length;
    }

    /** The rows so far; the next ones begin here. */
    byte[] take() {
        byte[] taken = Arrays.copyOf(bytes, length);
        length = 0;
        return taken;
    }

    /** Appends a row; of its values, what is no text, no array of texts and not null is written as it prints. */
    void appendRow(@Nullable Object... values) {
        for (int i = 0; i < values.length; i++) {
            if (i > 0) {
                appendByte('\t');
            }
            append(values[i]);
        }
        appendByte('\n');
    }

    private void append(@Nullable Object value) {
        if (value == null) {
            appendByte('\\');
            appendByte('N');
        } else if (value instanceof CopyKey key) {
            makeRoom(key.bytes().length);
            System.arraycopy(key.bytes(), 0, bytes, length, key.bytes().length);
            length += key.bytes().length;
        } else if (value instanceof String[] texts) {
            appendText(array(texts));
        } else {
            appendText(value.toString());
        }
    }

    private void appendText(String text) {
        int start = length;
        int characters = text.length();
        makeRoom(BYTES_OF_A_CHARACTER * characters);
        for (int i = 0; i < characters; i++) {
            char character = text.charAt(i);
            if (character >= 0x800 && !Character.isSurrogate(character)) {
                bytes[length++] = (byte) (0xE0 | (character >> 12));
                bytes[length++] = (byte) (0x80 | ((character >> 6) & 0x3F));
                bytes[length++] = (byte) (0x80 | (character & 0x3F));
            } else if (character > 0 && character < 0x80) {
                appendAscii(character);
            } else {
                length = start;
                appendRareText(text);
                return;
            }
        }
    }

    private void appendAscii(char character) {
        char escape = character >= ' ' ? (character == '\\' ? '\\' : 0) : escape(character);
        if (escape > 0) {
            bytes[length++] = '\\';
            bytes[length++] = (byte) escape;
        } else {
            bytes[length++] = (byte) character;
        }
    }

    private static char escape(char control) {
        return switch (control) {
            case '\n' -> 'n';
            case '\r' -> 'r';
            case '\t' -> 't';
            default -> 0;
        };
    }

    /** Of characters that are neither ASCII nor three bytes long, or that PostgreSQL does not keep. */
    private void appendRareText(String text) {
        byte[] encoded = StoredText.of(text).getBytes(StandardCharsets.UTF_8);
        makeRoom(2 * encoded.length);
        for (byte one : encoded) {
            if (one < 0) {
                bytes[length++] = one;
            } else {
                appendAscii((char) one);
            }
        }
    }

    private void appendByte(char one) {
        makeRoom(1);
        bytes[length++] = (byte) one;
    }

    private void makeRoom(int more) {
        if (length + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, length + more));
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
