package org.serviceplan.importer.workbook;

import java.nio.charset.StandardCharsets;

import org.jspecify.annotations.Nullable;

/**
 * The bytes of a part, as long as they are plain: of all that XML allows, what office programs write. That is elements without
 * prefixes, attributes in double quotes, texts and a few references, in UTF-8, with namespaces declared by the root alone.
 * Cells are read from it in a fraction of the time that a parser takes.
 *
 * <p>Anything else ends in a {@link NotPlainException}, and is a parser's to read and to judge. So nothing that a parser refuses may
 * pass for plain; and nothing is made of a part before its end was reached.
 */
final class PlainXml {
    private static final byte[] IN_TEXT = PlainCharacters.inText();
    private static final byte[] IN_VALUE = PlainCharacters.inValue();
    private static final boolean[] IN_NAME = PlainCharacters.inName();

    private static final byte[] XMLNS = ascii("xmlns");
    private static final byte[] XML = ascii("xml");
    private static final byte[][] DECLARATIONS = {
        ascii("<?xml version=\"1.0\" encoding=\"UTF-8\"?>"),
        ascii("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>"),
        ascii("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"no\"?>"),
        ascii("<?xml version=\"1.0\" encoding=\"utf-8\"?>"),
        ascii("<?xml version=\"1.0\"?>")
    };

    private static final int MOST_ATTRIBUTES = 20;
    private static final int LONGEST_NUMBER = 9;
    /** Far deeper than these parts are. */
    private static final int DEEPEST = 32;

    /** With a zero behind the last, at which everything stops. */
    private final byte[] bytes;

    private int at;
    private int nameFrom;
    private int nameTo;
    private boolean empty;
    private int count;
    private final int[] names = new int[MOST_ATTRIBUTES];
    /** Where a name's colon is; where the name begins, if it has none. */
    private final int[] colons = new int[MOST_ATTRIBUTES];

    private final int[] nameEnds = new int[MOST_ATTRIBUTES];
    private final int[] values = new int[MOST_ATTRIBUTES];
    private final int[] valueEnds = new int[MOST_ATTRIBUTES];

    /** Where the prefixes that the root declares begin and end. */
    private final int[] prefixes = new int[MOST_ATTRIBUTES];

    private final int[] prefixEnds = new int[MOST_ATTRIBUTES];
    private int prefixCount;

    private final PlainDecoder decoder = new PlainDecoder();
    private int textFrom;
    private boolean wide;
    private boolean references;

    /**
     * Stands within the root element, which must have this name.
     *
     * @param bytes the part, and a zero behind it
     */
    PlainXml(byte[] bytes, byte[] root) {
        this.bytes = bytes;
        declaration();
        passSpace();
        readTag();
        declarePrefixes();
        requirePrefixes();
        if (!isNamed(root) || empty) {
            throw new NotPlainException();
        }
    }

    static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    /**
     * Goes over white space to the next child of an element, and reads its start tag; where there is no other, goes over the
     * element's end tag.
     */
    boolean nextChild(byte[] parent) {
        passSpace();
        if (bytes[at] == '<' && bytes[at + 1] == '/') {
            end(parent);
            return false;
        }
        start();
        return true;
    }

    /** Where this stands. */
    int place() {
        return at;
    }

    /** Goes to a place: the next one, or back to where what follows is to be read another way. */
    void goTo(int place) {
        at = place;
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

    /** Whether the start tag that was read last has this name. */
    boolean isNamed(byte[] name) {
        return equal(nameFrom, nameTo, name);
    }

    /** Whether the start tag that was read last is an end tag as well. */
    boolean isEmpty() {
        return empty;
    }

    /** The first attribute of this local name in the start tag that was read last; -1 if there is none. */
    int attribute(byte[] name) {
        for (int i = 0; i < count; i++) {
            if (equal(colons[i] > names[i] ? colons[i] + 1 : names[i], nameEnds[i], name)) {
                return i;
            }
        }
        return -1;
    }

    /** The name in the start tag that was read last. */
    String name() {
        return string(nameFrom, nameTo);
    }

    /** The value of the attribute of this local name in the start tag that was read last; null if there is none. */
    @Nullable
    String value(byte[] name) {
        int attribute = attribute(name);
        return attribute < 0 ? null : PlainCharacters.text(bytes, values[attribute], valueEnds[attribute]);
    }

    int valueFrom(int attribute) {
        return values[attribute];
    }

    int valueTo(int attribute) {
        return valueEnds[attribute];
    }

    /** Goes over what is left of the element whose start tag was read last. */
    void passElement() {
        passElement(0);
    }

    private void passElement(int depth) {
        if (empty) {
            return;
        }
        int name = nameFrom;
        int length = nameTo - nameFrom;
        while (true) {
            text();
            if (wide) {
                PlainCharacters.wide(bytes, textFrom, at);
            }
            if (bytes[at + 1] == '/') {
                break;
            }
            start();
            requireThat(depth < DEEPEST);
            passElement(depth + 1);
        }
        at += 2;
        requireThat(same(name, at, length));
        at += length;
        expect('>');
    }

    /** Goes over a text, up to the next tag, of which only the bytes matter. */
    void text() {
        textFrom = at;
        passCharacters(IN_TEXT);
    }

    int textFrom() {
        return textFrom;
    }

    /** Where the text that was read last ends: where this stands. */
    int textTo() {
        return at;
    }

    /** Goes over a text, up to the next tag; what it says. */
    String string() {
        String usual = decoder.read(bytes, at);
        if (usual != null) {
            at = decoder.end();
            return usual;
        }
        text();
        return wide || references ? PlainCharacters.text(bytes, textFrom, at) : string(textFrom, at);
    }

    /** Goes over this element's end tag, which must come next. */
    void end(byte[] name) {
        expect('<');
        expect('/');
        for (byte b : name) {
            expect(b);
        }
        expect('>');
    }

    /** Nothing but white space may be left. */
    void finish() {
        passSpace();
        requireThat(at == bytes.length - 1);
    }

    private String string(int from, int to) {
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

    byte byteAt(int place) {
        return bytes[place];
    }

    /** Whether this stands between two places. */
    boolean equal(int from, int to, byte[] word) {
        if (to - from != word.length) {
            return false;
        }
        for (int i = 0; i < word.length; i++) {
            if (bytes[from + i] != word[i]) {
                return false;
            }
        }
        return true;
    }

    private void declaration() {
        if (bytes[0] == '<' && bytes[1] == '?') {
            for (byte[] declaration : DECLARATIONS) {
                if (passes(declaration)) {
                    return;
                }
            }
            throw new NotPlainException();
        }
    }

    /** Reads the start tag of an element below the root. */
    private void start() {
        readTag();
        requirePrefixes();
        for (int i = 0; i < count; i++) {
            requireThat(bytes[names[i]] != 'x' || !declares(i));
        }
    }

    private void readTag() {
        expect('<');
        nameFrom = at;
        requireThat(passName() == nameFrom);
        nameTo = at;
        count = 0;
        while (isSpace(bytes[at])) {
            passSpace();
            if (bytes[at] != '>' && bytes[at] != '/') {
                readAttribute();
            }
        }
        empty = bytes[at] == '/';
        at += empty ? 1 : 0;
        expect('>');
    }

    private void readAttribute() {
        requireThat(count < MOST_ATTRIBUTES);
        names[count] = at;
        colons[count] = passName();
        nameEnds[count] = at;
        for (int i = 0; i < count; i++) {
            requireThat(!areNamedAlike(i, count));
        }
        expect('=');
        expect('"');
        values[count] = at;
        passCharacters(IN_VALUE);
        valueEnds[count] = at;
        if (wide) {
            PlainCharacters.wide(bytes, values[count], at);
        }
        expect('"');
        count++;
    }

    /** Two prefixes may stand for the same. */
    private boolean areNamedAlike(int one, int other) {
        int from = colons[one];
        return nameEnds[one] - from == nameEnds[other] - colons[other]
                && same(from, colons[other], nameEnds[one] - from);
    }

    /** Goes over a name; where its colon is, or where it begins if it has none. */
    private int passName() {
        int from = at;
        int colon = from;
        int i = from;
        while (IN_NAME[bytes[i] & 0xFF]) {
            if (bytes[i] == ':') {
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

    private void declarePrefixes() {
        for (int i = 0; i < count; i++) {
            if (colons[i] > names[i] && declares(i)) {
                int prefix = colons[i] + 1;
                // What begins with xml is reserved, and no prefix may stand for nothing.
                requireThat(!same(prefix, XML) && values[i] < valueEnds[i]);
                prefixes[prefixCount] = prefix;
                prefixEnds[prefixCount++] = nameEnds[i];
            }
        }
    }

    /** Whether an attribute declares what a prefix stands for, or may do so. */
    private boolean declares(int attribute) {
        return same(names[attribute], XMLNS);
    }

    private void requirePrefixes() {
        for (int i = 0; i < count; i++) {
            if (colons[i] > names[i]) {
                requireThat(isDeclared(names[i], colons[i]));
            }
        }
    }

    private boolean isDeclared(int from, int to) {
        for (int i = 0; i < prefixCount; i++) {
            if (prefixEnds[i] - prefixes[i] == to - from && same(prefixes[i], from, to - from)) {
                return true;
            }
        }
        return equal(from, to, XML) || equal(from, to, XMLNS);
    }

    /** Goes over characters up to what ends them; notes whether there are wide ones and references among them. */
    private void passCharacters(byte[] meanings) {
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

    private void passSpace() {
        while (isSpace(bytes[at])) {
            at++;
        }
    }

    private static boolean isSpace(byte b) {
        return b == ' ' || b == '\n' || b == '\r' || b == '\t';
    }

    private void expect(int b) {
        requireThat(bytes[at] == b);
        at++;
    }

    /** Whether this stands from one place on. */
    private boolean same(int place, byte[] word) {
        for (int i = 0; i < word.length; i++) {
            if (bytes[place + i] != word[i]) {
                return false;
            }
        }
        return true;
    }

    /** Whether the same stands at two places; a name has no zero, so that this stops at the end. */
    private boolean same(int one, int other, int length) {
        for (int i = 0; i < length; i++) {
            if (bytes[one + i] != bytes[other + i]) {
                return false;
            }
        }
        return true;
    }

    /** Gives up unless this is so. */
    static void requireThat(boolean plain) {
        if (!plain) {
            throw new NotPlainException();
        }
    }
}
