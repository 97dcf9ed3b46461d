package org.serviceplan.importer.workbook;

import java.nio.charset.StandardCharsets;

import org.jspecify.annotations.Nullable;

import org.serviceplan.model.source.CellRef;

/** The bytes of plain XML and a place among them. Whatever stands where it should not ends in a {@link NotPlainException}. */
final class PlainBytes {
    private static final boolean[] IN_NAME = PlainCharacters.inName();
    private static final int LONGEST_NUMBER = 9;

    /** With a zero behind the last, at which everything stops. */
    private final byte[] bytes;

    private int at;
    private boolean wide;
    private boolean references;

    /**
     * Stands at the first byte.
     *
     * @param bytes the bytes, and a zero behind them
     */
    PlainBytes(byte[] bytes) {
        this.bytes = bytes;
    }

    static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    /** Gives up unless this is so. */
    static void requireThat(boolean plain) {
        if (!plain) {
            throw new NotPlainException();
        }
    }

    /** Where this stands. */
    int place() {
        return at;
    }

    /** Goes to a place: the next one, or back to where what follows is to be read another way. */
    void goTo(int place) {
        at = place;
    }

    /** The byte that comes next. */
    byte next() {
        return bytes[at];
    }

    byte byteAt(int place) {
        return bytes[place];
    }

    /** Whether nothing but the zero is left. */
    boolean isAtEnd() {
        return at == bytes.length - 1;
    }

    /** Goes over these very bytes if they come next; whether they do. */
    boolean passes(byte[] word) {
        boolean next = same(at, word);
        at += next ? word.length : 0;
        return next;
    }

    /** Goes over the digits that come next, as far as an integer holds them for certain; the number, or -1 if there are none. */
    int passDigits() {
        int from = at;
        int number = 0;
        while (bytes[at] >= '0' && bytes[at] <= '9' && at - from < LONGEST_NUMBER) {
            number = 10 * number + bytes[at++] - '0';
        }
        return at == from ? -1 : number;
    }

    /** Goes over the letters that come next, as far as they may be a column; the number they are, from 1, or 0 if there are none. */
    int passColumn() {
        int column = 0;
        while (isLetter(bytes[at]) && column < A1.COLUMNS) {
            column = column * A1.LETTERS + (bytes[at++] & 0x1F);
        }
        return column;
    }

    static boolean isLetter(byte b) {
        return (b >= 'A' && b <= 'Z') || (b >= 'a' && b <= 'z');
    }

    /** Goes over an address; null if none comes next, or one that is not on a sheet. */
    @Nullable
    CellRef passAddress() {
        int column = passColumn();
        int row = passDigits();
        return column > 0 && column <= A1.COLUMNS && row > 0 && row <= A1.ROWS ? CellRef.of(row - 1, column - 1) : null;
    }

    /** Goes over a name; where its colon is, or where it begins if it has none. */
    int passName() {
        byte[] all = bytes;
        int from = at;
        int colon = from;
        int i = from;
        while (IN_NAME[all[i] & 0xFF]) {
            if (all[i] == ':') {
                requireThat(colon == from && beginsName(i + 1));
                colon = i;
            }
            i++;
        }
        requireThat(beginsName(from));
        at = i;
        return colon;
    }

    private boolean beginsName(int place) {
        byte first = bytes[place];
        return first >= 'A' && IN_NAME[first & 0xFF];
    }

    void passSpace() {
        while (isSpace(bytes[at])) {
            at++;
        }
    }

    static boolean isSpace(byte b) {
        return b == ' ' || b == '\n' || b == '\r' || b == '\t';
    }

    /** Goes over a byte, which must be this one. */
    void expect(int b) {
        requireThat(bytes[at] == b);
        at++;
    }

    /** Goes over characters up to what ends them; notes whether there are wide ones and references among them. */
    void passCharacters(byte[] meanings) {
        byte[] all = bytes;
        int seen = 0;
        boolean referring = false;
        int i = at;
        while (true) {
            byte meaning = meanings[all[i] & 0xFF];
            if (meaning > PlainCharacters.WIDE) {
                if (meaning == PlainCharacters.END) {
                    break;
                }
                requireThat(isAllowed(meaning, i));
                referring |= meaning == PlainCharacters.REFERENCE;
                meaning = meaning == PlainCharacters.PERHAPS_NONE ? PlainCharacters.WIDE : 0;
            }
            seen |= meaning;
            i++;
        }
        at = i;
        wide = seen != 0;
        references = referring;
    }

    private boolean isAllowed(byte meaning, int place) {
        return switch (meaning) {
            case PlainCharacters.PERHAPS_NONE -> !PlainCharacters.isNone(bytes, place);
            case PlainCharacters.REFERENCE -> PlainCharacters.isReference(bytes, place);
            case PlainCharacters.AFTER_BRACKETS -> bytes[place - 1] != ']';
            default -> false;
        };
    }

    /** What the characters say that were gone over last, from this place on. */
    String passed(int from) {
        return wide || references ? text(from, at) : string(from, at);
    }

    /** The characters that were gone over last, from this place on, must be characters. */
    void requireCharacters(int from) {
        if (wide) {
            PlainCharacters.wide(bytes, from, at);
        }
    }

    /** The text that a decoder makes of what comes next, up to the next tag; null, and this stands where it stood, if it makes none. */
    @Nullable
    String pass(PlainDecoder decoder) {
        String text = decoder.read(bytes, at);
        at = text == null ? at : decoder.end();
        return text;
    }

    /** What stands between two places, references as well. */
    String text(int from, int to) {
        return PlainCharacters.text(bytes, from, to);
    }

    /** The ASCII between two places. */
    String string(int from, int to) {
        return new String(bytes, from, to - from, StandardCharsets.ISO_8859_1);
    }

    /** The number between two places, which must be digits. */
    int number(int from, int to) {
        requireThat(from < to && to - from <= LONGEST_NUMBER);
        int number = 0;
        for (int i = from; i < to; i++) {
            int digit = bytes[i] - '0';
            requireThat(digit >= 0 && digit <= 9);
            number = 10 * number + digit;
        }
        return number;
    }

    /** Whether this stands between two places. */
    boolean equal(int from, int to, byte[] word) {
        return to - from == word.length && same(from, word);
    }

    /** Whether this stands from one place on. */
    boolean same(int place, byte[] word) {
        for (int i = 0; i < word.length; i++) {
            if (bytes[place + i] != word[i]) {
                return false;
            }
        }
        return true;
    }

    /** Whether the same stands at two places; a name has no zero, so that this stops at the end. */
    boolean same(int one, int other, int length) {
        for (int i = 0; i < length; i++) {
            if (bytes[one + i] != bytes[other + i]) {
                return false;
            }
        }
        return true;
    }
}
