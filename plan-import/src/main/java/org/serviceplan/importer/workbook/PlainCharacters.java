package org.serviceplan.importer.workbook;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** What the bytes of plain XML mean, and the texts they make. */
final class PlainCharacters {
    /** Of a character beyond ASCII. */
    static final byte WIDE = 1;
    /** Perhaps the first of something that is no character. */
    static final byte PERHAPS_NONE = 2;

    static final byte REFERENCE = 3;
    /** May not follow two brackets. */
    static final byte AFTER_BRACKETS = 4;

    static final byte NEVER = 5;
    static final byte END = 6;

    /** What the references stand for, in the same order. */
    private static final String REFERRED = "&<>\"'\n";
    /** Those that XML declares itself, and as what one program writes line breaks. */
    private static final String[] REFERENCES = {"&amp;", "&lt;", "&gt;", "&quot;", "&apos;", "&#10;"};

    private static final char NO_CHARACTER = '\uFFFD';

    private PlainCharacters() {}

    /** What each byte means in a text; 0 where nothing but itself. */
    static byte[] inText() {
        byte[] meanings = meanings();
        meanings['\t'] = 0;
        meanings['\n'] = 0;
        meanings['>'] = AFTER_BRACKETS;
        meanings['<'] = END;
        return meanings;
    }

    /** The same in an attribute's value, where line breaks would become spaces. */
    static byte[] inValue() {
        byte[] meanings = meanings();
        meanings['<'] = NEVER;
        meanings['"'] = END;
        return meanings;
    }

    private static byte[] meanings() {
        byte[] meanings = new byte[256];
        Arrays.fill(meanings, 0, ' ', NEVER);
        Arrays.fill(meanings, 0x80, 0xF0, WIDE);
        // Beyond the basic plane: so seldom that a parser may see to it.
        Arrays.fill(meanings, 0xF0, 0x100, NEVER);
        meanings[0xEF] = PERHAPS_NONE;
        meanings['&'] = REFERENCE;
        return meanings;
    }

    /** Whether a byte may stand in a name. */
    static boolean[] inName() {
        boolean[] inName = new boolean[256];
        for (char c = 0; c < 0x80; c++) {
            inName[c] = Character.isLetterOrDigit(c) || "_-.:".indexOf(c) >= 0;
        }
        return inName;
    }

    /** Whether the last characters of the basic plane stand here: two that are none, and the one that stands for such. */
    static boolean isNone(byte[] bytes, int at) {
        return bytes[at + 1] == (byte) 0xBF && (bytes[at + 2] & 0xFF) >= 0xBD;
    }

    /** Whether one of the references stands here that these parts have. */
    static boolean isReference(byte[] bytes, int at) {
        for (String name : REFERENCES) {
            if (stands(name, bytes, at)) {
                return true;
            }
        }
        return false;
    }

    private static boolean stands(String name, byte[] bytes, int at) {
        for (int i = 0; i < name.length(); i++) {
            if (bytes[at + i] != name.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** The characters that bytes beyond ASCII stand for. */
    static String wide(byte[] bytes, int from, int to) {
        String text = new String(bytes, from, to - from, StandardCharsets.UTF_8);
        if (text.indexOf(NO_CHARACTER) >= 0) {
            throw new NotPlainException();
        }
        return text;
    }

    /** The text that bytes stand for, references as well. */
    static String text(byte[] bytes, int from, int to) {
        String text = wide(bytes, from, to);
        return text.indexOf('&') < 0 ? text : withoutReferences(text);
    }

    private static String withoutReferences(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        int from = 0;
        for (int at = text.indexOf('&'); at >= 0; at = text.indexOf('&', from)) {
            plain.append(text, from, at);
            from = text.indexOf(';', at) + 1;
            plain.append(REFERRED.charAt(Arrays.asList(REFERENCES).indexOf(text.substring(at, from))));
        }
        return plain.append(text, from, text.length()).toString();
    }
}
