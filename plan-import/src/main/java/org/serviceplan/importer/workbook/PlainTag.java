package org.serviceplan.importer.workbook;

import org.jspecify.annotations.Nullable;

/** The start tag in plain XML that was read last: its name and its attributes, by their places. The root's declares what prefixes stand for. */
final class PlainTag {
    private static final byte[] IN_VALUE = PlainCharacters.inValue();

    private static final byte[] XMLNS = PlainBytes.ascii("xmlns");
    private static final byte[] XML = PlainBytes.ascii("xml");

    private static final int MOST_ATTRIBUTES = 20;

    private final PlainBytes bytes;
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

    PlainTag(PlainBytes bytes) {
        this.bytes = bytes;
    }

    /** Reads the root's. */
    void readRoot() {
        readTag();
        declarePrefixes();
        requirePrefixes();
    }

    /** Reads that of an element below the root. */
    void read() {
        readTag();
        requirePrefixes();
        for (int i = 0; i < count; i++) {
            PlainBytes.requireThat(bytes.byteAt(names[i]) != 'x' || !declares(i));
        }
    }

    /** Whether it has this name. */
    boolean isNamed(byte[] name) {
        return bytes.equal(nameFrom, nameTo, name);
    }

    /** Whether it is an end tag as well. */
    boolean isEmpty() {
        return empty;
    }

    String name() {
        return bytes.string(nameFrom, nameTo);
    }

    int nameFrom() {
        return nameFrom;
    }

    int nameLength() {
        return nameTo - nameFrom;
    }

    /** The first attribute of this local name; -1 if there is none. */
    int attribute(byte[] name) {
        for (int i = 0; i < count; i++) {
            if (bytes.equal(colons[i] > names[i] ? colons[i] + 1 : names[i], nameEnds[i], name)) {
                return i;
            }
        }
        return -1;
    }

    /** The value of the attribute of this local name; null if there is none. */
    @Nullable
    String value(byte[] name) {
        int attribute = attribute(name);
        return attribute < 0 ? null : bytes.text(values[attribute], valueEnds[attribute]);
    }

    int valueFrom(int attribute) {
        return values[attribute];
    }

    int valueTo(int attribute) {
        return valueEnds[attribute];
    }

    private void readTag() {
        bytes.expect('<');
        nameFrom = bytes.place();
        PlainBytes.requireThat(bytes.passName() == nameFrom);
        nameTo = bytes.place();
        count = 0;
        while (PlainBytes.isSpace(bytes.next())) {
            bytes.passSpace();
            if (bytes.next() != '>' && bytes.next() != '/') {
                readAttribute();
            }
        }
        empty = bytes.next() == '/';
        if (empty) {
            bytes.expect('/');
        }
        bytes.expect('>');
    }

    private void readAttribute() {
        PlainBytes.requireThat(count < MOST_ATTRIBUTES);
        names[count] = bytes.place();
        colons[count] = bytes.passName();
        nameEnds[count] = bytes.place();
        for (int i = 0; i < count; i++) {
            PlainBytes.requireThat(!areNamedAlike(i, count));
        }
        bytes.expect('=');
        bytes.expect('"');
        values[count] = bytes.place();
        bytes.passCharacters(IN_VALUE);
        bytes.requireCharacters(values[count]);
        valueEnds[count] = bytes.place();
        bytes.expect('"');
        count++;
    }

    /** Two prefixes may stand for the same. */
    private boolean areNamedAlike(int one, int other) {
        int from = colons[one];
        return nameEnds[one] - from == nameEnds[other] - colons[other]
                && bytes.same(from, colons[other], nameEnds[one] - from);
    }

    private void declarePrefixes() {
        for (int i = 0; i < count; i++) {
            if (colons[i] > names[i] && declares(i)) {
                int prefix = colons[i] + 1;
                // What begins with xml is reserved, and no prefix may stand for nothing.
                PlainBytes.requireThat(!bytes.same(prefix, XML) && values[i] < valueEnds[i]);
                prefixes[prefixCount] = prefix;
                prefixEnds[prefixCount++] = nameEnds[i];
            }
        }
    }

    /** Whether an attribute declares what a prefix stands for, or may do so. */
    private boolean declares(int attribute) {
        return bytes.same(names[attribute], XMLNS);
    }

    private void requirePrefixes() {
        for (int i = 0; i < count; i++) {
            if (colons[i] > names[i]) {
                PlainBytes.requireThat(isDeclared(names[i], colons[i]));
            }
        }
    }

    private boolean isDeclared(int from, int to) {
        for (int i = 0; i < prefixCount; i++) {
            if (prefixEnds[i] - prefixes[i] == to - from && bytes.same(prefixes[i], from, to - from)) {
                return true;
            }
        }
        return bytes.equal(from, to, XML) || bytes.equal(from, to, XMLNS);
    }
}
