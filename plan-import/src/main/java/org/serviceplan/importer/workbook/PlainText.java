package org.serviceplan.importer.workbook;

import org.jspecify.annotations.Nullable;

/** The text of a shared or inline string in plain XML, as {@link TextXml} has it. */
final class PlainText {
    private static final byte[] TEXT = PlainBytes.ascii("t");
    private static final byte[] RUN = PlainBytes.ascii("r");
    private static final byte[] ITEM = PlainBytes.ascii("<si><t>");
    private static final byte[] ITEM_WITH_SPACES = PlainBytes.ascii("<si><t xml:space=\"preserve\">");
    private static final byte[] ITEM_END = PlainBytes.ascii("</t></si>");

    private final PlainXml xml;
    private final PlainBytes bytes;
    private final PlainTag tag;
    private final int longest;
    private final TextPieces pieces;

    PlainText(PlainXml xml, Limits limits) {
        this.xml = xml;
        this.bytes = xml.bytes();
        this.tag = xml.tag();
        this.longest = limits.textLength();
        this.pieces = new TextPieces(longest + 1);
    }

    /** Reads the shared string that comes next if it is one text and written as nearly all are; null if not. */
    @Nullable
    String usualItem() {
        int start = bytes.place();
        if (bytes.passes(ITEM) || bytes.passes(ITEM_WITH_SPACES)) {
            String text = xml.string();
            if (text.length() <= longest && bytes.passes(ITEM_END)) {
                return TextXml.unescaped(text);
            }
        }
        bytes.goTo(start);
        return null;
    }

    /** Reads the element of this name whose start tag was read last: texts, and runs of them. */
    String read(byte[] element) {
        if (tag.isEmpty()) {
            return "";
        }
        while (xml.nextChild(element)) {
            if (tag.isNamed(RUN) && !tag.isEmpty()) {
                addRun();
            } else {
                addTextOrPass();
            }
        }
        return whole();
    }

    /** Reads the element of this name whose start tag was read last, which holds nothing but a text. */
    String plain(byte[] element) {
        add(element);
        return whole();
    }

    private void addRun() {
        while (xml.nextChild(RUN)) {
            addTextOrPass();
        }
    }

    /** Anything else is how the text looks, or how it is pronounced. */
    private void addTextOrPass() {
        if (tag.isNamed(TEXT)) {
            add(TEXT);
        } else {
            xml.passElement();
        }
    }

    private void add(byte[] element) {
        if (!tag.isEmpty()) {
            pieces.add(xml.string());
            xml.end(element);
        }
    }

    /** What is longer than a text may be is for the parser, which says so. */
    private String whole() {
        String text = pieces.take();
        PlainBytes.requireThat(text.length() <= longest);
        return TextXml.unescaped(text);
    }
}
