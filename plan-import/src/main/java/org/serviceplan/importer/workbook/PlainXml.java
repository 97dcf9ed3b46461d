package org.serviceplan.importer.workbook;

import lombok.AccessLevel;
import lombok.Getter;
import lombok.experimental.Accessors;

/**
 * A part, as long as its XML is plain: of all that XML allows, what office programs write. That is elements without
 * prefixes, attributes in double quotes, texts and a few references, in UTF-8, with namespaces declared by the root alone.
 * Cells are read from its bytes in a fraction of the time that a parser takes.
 *
 * <p>Anything else ends in a {@link NotPlainException}, and is a parser's to read and to judge. So nothing that a parser refuses may
 * pass for plain; and nothing is made of a part before its end was reached.
 */
@Getter(AccessLevel.PACKAGE)
@Accessors(fluent = true)
final class PlainXml {
    private static final byte[] IN_TEXT = PlainCharacters.inText();

    private static final byte[][] DECLARATIONS = {
        PlainBytes.ascii("<?xml version=\"1.0\" encoding=\"UTF-8\"?>"),
        PlainBytes.ascii("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>"),
        PlainBytes.ascii("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"no\"?>"),
        PlainBytes.ascii("<?xml version=\"1.0\" encoding=\"utf-8\"?>"),
        PlainBytes.ascii("<?xml version=\"1.0\"?>")
    };

    /** Far deeper than these parts are. */
    private static final int DEEPEST = 32;

    private final PlainBytes bytes;
    /** The start tag that was read last. */
    private final PlainTag tag;

    @Getter(AccessLevel.NONE)
    private final PlainDecoder decoder = new PlainDecoder();

    /**
     * Stands within the root element, which must have this name.
     *
     * @param part the part's bytes, and a zero behind them
     */
    PlainXml(byte[] part, byte[] root) {
        this.bytes = new PlainBytes(part);
        this.tag = new PlainTag(bytes);
        declaration();
        bytes.passSpace();
        tag.readRoot();
        PlainBytes.requireThat(tag.isNamed(root) && !tag.isEmpty());
    }

    private void declaration() {
        if (bytes.byteAt(0) == '<' && bytes.byteAt(1) == '?') {
            for (byte[] declaration : DECLARATIONS) {
                if (bytes.passes(declaration)) {
                    return;
                }
            }
            throw new NotPlainException();
        }
    }

    /**
     * Goes over white space to the next child of an element, and reads its start tag; where there is no other, goes over the
     * element's end tag.
     */
    boolean nextChild(byte[] parent) {
        bytes.passSpace();
        if (bytes.next() == '<' && bytes.byteAt(bytes.place() + 1) == '/') {
            end(parent);
            return false;
        }
        tag.read();
        return true;
    }

    /** Goes over what is left of the element whose start tag was read last. */
    void passElement() {
        passElement(0);
    }

    private void passElement(int depth) {
        if (tag.isEmpty()) {
            return;
        }
        int name = tag.nameFrom();
        int length = tag.nameLength();
        while (true) {
            bytes.requireCharacters(passText());
            if (bytes.byteAt(bytes.place() + 1) == '/') {
                break;
            }
            tag.read();
            PlainBytes.requireThat(depth < DEEPEST);
            passElement(depth + 1);
        }
        int end = bytes.place() + 2;
        PlainBytes.requireThat(bytes.same(name, end, length));
        bytes.goTo(end + length);
        bytes.expect('>');
    }

    /** Goes over a text, up to the next tag, of which only the bytes matter; where it begins. */
    int passText() {
        int from = bytes.place();
        bytes.passCharacters(IN_TEXT);
        return from;
    }

    /** Goes over a text, up to the next tag; what it says. */
    String string() {
        String usual = bytes.pass(decoder);
        return usual == null ? bytes.passed(passText()) : usual;
    }

    /** Goes over this element's end tag, which must come next. */
    void end(byte[] name) {
        bytes.expect('<');
        bytes.expect('/');
        PlainBytes.requireThat(bytes.passes(name));
        bytes.expect('>');
    }

    /** Nothing but white space may be left. */
    void finish() {
        bytes.passSpace();
        PlainBytes.requireThat(bytes.isAtEnd());
    }
}
