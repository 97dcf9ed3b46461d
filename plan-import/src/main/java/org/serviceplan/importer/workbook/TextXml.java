package org.serviceplan.importer.workbook;

/** The text of a shared or inline string: its runs joined, phonetic guides left out, escapes undone. */
final class TextXml {
    private final TextPieces text;

    TextXml(Limits limits) {
        // One more than allowed, so that what is too long can be told.
        text = new TextPieces(limits.textLength() + 1);
    }

    /** Reads the current element, whose children are texts ({@code t}) and runs ({@code r}) of them. */
    String read(XmlCursor xml) {
        int item = xml.depth();
        while (xml.nextChild(item)) {
            if (xml.name().equals("t")) {
                xml.appendText(text);
            } else if (xml.name().equals("r")) {
                run(xml);
            }
        }
        return unescaped(text.take());
    }

    /** The plain text of the current element. */
    String plain(XmlCursor xml) {
        xml.appendText(text);
        return unescaped(text.take());
    }

    private void run(XmlCursor xml) {
        int run = xml.depth();
        while (xml.nextChild(run)) {
            if (xml.name().equals("t")) {
                xml.appendText(text);
            }
        }
    }

    /** Undoes {@code _x000D_}, which is how characters that XML cannot hold are written. */
    static String unescaped(String text) {
        int at = text.indexOf("_x");
        if (at < 0) {
            return text;
        }
        StringBuilder plain = new StringBuilder(text.length());
        int from = 0;
        while (at >= 0) {
            int code = code(text, at);
            if (code >= 0) {
                plain.append(text, from, at).append((char) code);
                from = at + 7;
            }
            at = text.indexOf("_x", code >= 0 ? from : at + 2);
        }
        return plain.append(text, from, text.length()).toString();
    }

    private static int code(String text, int at) {
        if (at + 7 > text.length() || text.charAt(at + 6) != '_') {
            return -1;
        }
        int code = 0;
        for (int i = at + 2; i < at + 6; i++) {
            int digit = Character.digit(text.charAt(i), 16);
            if (digit < 0) {
                return -1;
            }
            code = code * 16 + digit;
        }
        return code;
    }
}
