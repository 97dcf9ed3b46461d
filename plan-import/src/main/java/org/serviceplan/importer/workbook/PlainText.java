package org.serviceplan.importer.workbook;

/** The text of a shared or inline string in plain XML, as {@link TextXml} has it. */
final class PlainText {
    private static final byte[] TEXT = PlainXml.ascii("t");
    private static final byte[] RUN = PlainXml.ascii("r");

    private final PlainXml xml;
    private final int longest;

    PlainText(PlainXml xml, Limits limits) {
        this.xml = xml;
        this.longest = limits.textLength();
    }

    /** Reads the element of this name whose start tag was read last: texts, and runs of them. */
    String read(byte[] element) {
        if (xml.isEmpty()) {
            return "";
        }
        String text = "";
        while (xml.nextChild(element)) {
            if (xml.isNamed(TEXT)) {
                text = joined(text, submitted(TEXT));
            } else if (xml.isNamed(RUN) && !xml.isEmpty()) {
                text = joined(text, run());
            } else {
                xml.passElement();
            }
        }
        return TextXml.unescaped(text);
    }

    /** Reads the element of this name whose start tag was read last, which holds nothing but a text. */
    String plain(byte[] element) {
        return TextXml.unescaped(submitted(element));
    }

    private String submitted(byte[] element) {
        if (xml.isEmpty()) {
            return "";
        }
        xml.text();
        String text = xml.string();
        requireRoom(text.length());
        xml.end(element);
        return text;
    }

    private String run() {
        String text = "";
        while (xml.nextChild(RUN)) {
            if (xml.isNamed(TEXT)) {
                text = joined(text, submitted(TEXT));
            } else {
                xml.passElement();
            }
        }
        return text;
    }

    /** What is longer than a text may be is for the parser, which keeps no more of it than it must. */
    private String joined(String text, String more) {
        requireRoom(text.length() + more.length());
        return text.isEmpty() ? more : text + more;
    }

    private void requireRoom(int length) {
        PlainXml.requireThat(length <= longest);
    }
}
