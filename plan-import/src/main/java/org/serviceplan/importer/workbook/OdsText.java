package org.serviceplan.importer.workbook;

import org.jspecify.annotations.Nullable;

/**
 * The text of a cell of an {@code .ods}: its paragraphs as lines, spans and links joined. Comments, notes, drawings and
 * phonetic guides are no text of the cell.
 */
final class OdsText {
    private static final int REMEMBERED = 1 << 10;
    /** Stands for a line break of the XML while a paragraph is read; XML itself has none of these. */
    private static final char XML_BREAK = '\u0000';

    private final StringBuilder text = new StringBuilder();
    private final int most;
    /** Texts read before, so that what many cells say is held once. */
    private final @Nullable String[] remembered = new String[REMEMBERED];
    /** Whether the XML of the current paragraph has line breaks of its own. */
    private boolean broken;

    OdsText(Limits limits) {
        // One more than allowed, so that what is too long can be told.
        most = limits.textLength() + 1;
    }

    /** Reads the cell on which the cursor stands, and moves to its end. */
    String read(XmlCursor xml) {
        text.setLength(0);
        int cell = xml.depth();
        boolean first = true;
        while (xml.nextChild(cell)) {
            if (xml.name().equals("p") || xml.name().equals("h")) {
                if (!first) {
                    add('\n', 1);
                }
                first = false;
                paragraph(xml);
            }
        }
        return text.isEmpty() ? "" : remembered(text.toString());
    }

    private void paragraph(XmlCursor xml) {
        int start = text.length();
        broken = false;
        inline(xml);
        if (broken) {
            joinLines(start);
        }
    }

    private void inline(XmlCursor xml) {
        int within = xml.depth();
        while (xml.nextPiece(within)) {
            if (xml.isText()) {
                int from = text.length();
                xml.appendPiece(text, most);
                markBreaks(from);
            } else {
                element(xml);
            }
        }
    }

    private void element(XmlCursor xml) {
        switch (xml.name()) {
            case "s" -> add(' ', count(xml));
            case "tab" -> add('\t', 1);
            case "line-break" -> add('\n', 1);
            case "annotation", "note", "ruby-text", "frame", "custom-shape", "g" -> {}
            default -> inline(xml);
        }
    }

    private static int count(XmlCursor xml) {
        String count = xml.attribute("c");
        try {
            return count == null ? 1 : Integer.parseInt(count);
        } catch (NumberFormatException e) {
            throw xml.damaged();
        }
    }

    private void add(char c, int times) {
        for (int i = Math.min(times, most - text.length()); i > 0; i--) {
            text.append(c);
        }
    }

    /** Tells line breaks of the XML, which only make it easier to read, from those of the text. */
    private void markBreaks(int from) {
        for (int i = from; i < text.length(); i++) {
            if (text.charAt(i) == '\n') {
                text.setCharAt(i, XML_BREAK);
                broken = true;
            }
        }
    }

    /** Makes one space of a line break of the XML and the white space around it, none at either end. */
    private void joinLines(int start) {
        int to = start;
        int end;
        for (int i = start; i < text.length(); i = end) {
            boolean breaks = false;
            end = i;
            while (end < text.length() && isXmlSpace(text.charAt(end))) {
                breaks |= text.charAt(end++) == XML_BREAK;
            }
            if (breaks && to > start && end < text.length()) {
                text.setCharAt(to++, ' ');
            }
            if (end == i) {
                end++;
            }
            while (!breaks && i < end) {
                text.setCharAt(to++, text.charAt(i++));
            }
        }
        text.setLength(to);
    }

    private static boolean isXmlSpace(char c) {
        return c == ' ' || c == XML_BREAK;
    }

    private String remembered(String read) {
        int place = (read.hashCode() * 0x9E3779B1) >>> 22;
        String same = remembered[place];
        if (read.equals(same)) {
            return same;
        }
        remembered[place] = read;
        return read;
    }
}
