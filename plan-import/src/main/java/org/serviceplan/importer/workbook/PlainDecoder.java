package org.serviceplan.importer.workbook;

import java.util.Arrays;

import org.jspecify.annotations.Nullable;

/** Makes the text of plain XML out of its bytes in one pass: of ASCII and of the three bytes that nearly every other character is. */
final class PlainDecoder {
    private static final byte[] MEANINGS = PlainCharacters.inText();
    private static final int USUAL = 256;
    private static final int FIRST_OF_THREE = 0xE0;
    private static final int HALF_MASK = 0xF0;
    private static final int NEXT_MASK = 0xC0;
    private static final int NEXT = 0x80;
    private static final int NEXT_BITS = 6;
    private static final int NEXT_VALUE = 0x3F;
    /** Whatever goes on with two bytes after one of these is a character; ideographs do, and their punctuation. */
    private static final byte FIRST_USUAL = (byte) 0xE3;

    private static final byte LAST_USUAL = (byte) 0xE9;
    private static final byte NEXT_END = (byte) 0xC0;

    private static final char SHORTEST = '\u0800';
    /** It stands for what is no character, and those after it are none. */
    private static final char LAST = '\uFFFC';

    private char[] characters = new char[USUAL];
    private int end;

    /** The text from a place up to the next tag; null where it holds anything else. */
    @Nullable
    String read(byte[] bytes, int from) {
        char[] into = characters;
        int length = 0;
        int at = from;
        while (true) {
            if (length == into.length) {
                into = Arrays.copyOf(into, 2 * length);
                characters = into;
            }
            int first = bytes[at];
            if (first < 0) {
                char c = isUsual(bytes, at) ? character(first, bytes[at + 1], bytes[at + 2]) : three(bytes, at);
                if (c == 0) {
                    return null;
                }
                into[length++] = c;
                at += 3;
            } else if (MEANINGS[first] == 0) {
                into[length++] = (char) first;
                at++;
            } else {
                end = at;
                return MEANINGS[first] == PlainCharacters.END ? new String(into, 0, length) : null;
            }
        }
    }

    /** Whether these are one of the characters that nearly all are. As signed bytes, those that go on are the smallest. */
    private static boolean isUsual(byte[] bytes, int at) {
        return bytes[at] >= FIRST_USUAL
                && bytes[at] <= LAST_USUAL
                && bytes[at + 1] < NEXT_END
                && bytes[at + 2] < NEXT_END;
    }

    private static char character(int first, int second, int third) {
        return (char)
                (((first & 0xF) << (2 * NEXT_BITS)) | ((second & NEXT_VALUE) << NEXT_BITS) | (third & NEXT_VALUE));
    }

    /** Where the text ended that was read last. */
    int end() {
        return end;
    }

    /** The character that three bytes are, or 0. The byte behind the last is none that goes on. */
    private static char three(byte[] bytes, int at) {
        if ((bytes[at] & HALF_MASK) != FIRST_OF_THREE
                || (bytes[at + 1] & NEXT_MASK) != NEXT
                || (bytes[at + 2] & NEXT_MASK) != NEXT) {
            return 0;
        }
        char c = character(bytes[at], bytes[at + 1], bytes[at + 2]);
        return c < SHORTEST || Character.isSurrogate(c) || c > LAST ? 0 : c;
    }
}
