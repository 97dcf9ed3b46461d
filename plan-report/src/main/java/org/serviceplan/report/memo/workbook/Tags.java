package org.serviceplan.report.memo.workbook;

import java.nio.charset.StandardCharsets;

import org.jspecify.annotations.Nullable;

/**
 * Walks the tags of an XML part and says in which bytes each stands, so that a part can be changed at one place and stay the same
 * bytes at all others; XML libraries tell what is in a part, but write it anew. Text, comments, CDATA and instructions are passed
 * over.
 *
 * <p>Knows UTF-8 alone, which is what every office program writes; in it no byte of a longer character looks like markup.
 */
final class Tags {
    private static final byte[] CDATA_START = bytes("<![CDATA[");
    private static final byte[] CDATA_END = bytes("]]>");
    private static final byte[] COMMENT_START = bytes("<!--");
    private static final byte[] COMMENT_END = bytes("-->");
    private static final byte[] INSTRUCTION_START = bytes("<?");
    private static final byte[] INSTRUCTION_END = bytes("?>");

    private final byte[] xml;
    private int position;

    Tags(byte[] xml) {
        this.xml = xml;
        requireUtf8();
    }

    private void requireUtf8() {
        String head = new String(xml, 0, Math.min(xml.length, 200), StandardCharsets.ISO_8859_1);
        int declared = head.indexOf("encoding");
        boolean other = declared >= 0
                && declared < head.indexOf("?>")
                && !head.regionMatches(true, declared + "encoding=\"".length(), "utf-8", 0, 5);
        if (other || head.indexOf('\0') >= 0) {
            throw new UnmarkableWorkbookException("A part is not in UTF-8");
        }
    }

    /** The next tag, or null at the end. */
    @Nullable
    Tag next() {
        while (true) {
            int start = indexOf('<', position);
            if (start < 0) {
                return null;
            }
            if (startsWith(COMMENT_START, start)) {
                position = behind(COMMENT_END, start);
            } else if (startsWith(CDATA_START, start)) {
                position = behind(CDATA_END, start);
            } else if (startsWith(INSTRUCTION_START, start)) {
                position = behind(INSTRUCTION_END, start);
            } else if (start + 1 < xml.length && xml[start + 1] == '!') {
                throw new UnmarkableWorkbookException("A part declares a document type");
            } else {
                return tag(start);
            }
        }
    }

    private Tag tag(int start) {
        int nameStart = start + (start + 1 < xml.length && xml[start + 1] == '/' ? 2 : 1);
        int nameEnd = nameStart;
        while (nameEnd < xml.length && xml[nameEnd] != '>' && xml[nameEnd] != '/' && !isSpace(xml[nameEnd])) {
            nameEnd++;
        }
        position = end(nameEnd);
        return new Tag(xml, start, position, nameStart, nameEnd);
    }

    /** Behind the tag's {@code >}; one inside quotation marks is none. */
    private int end(int from) {
        byte quote = 0;
        for (int i = from; i < xml.length; i++) {
            byte b = xml[i];
            if (quote != 0) {
                quote = b == quote ? 0 : quote;
            } else if (b == '"' || b == '\'') {
                quote = b;
            } else if (b == '>') {
                return i + 1;
            }
        }
        throw new UnmarkableWorkbookException("A part ends inside a tag");
    }

    private int behind(byte[] mark, int from) {
        for (int i = from; i <= xml.length - mark.length; i++) {
            if (startsWith(mark, i)) {
                return i + mark.length;
            }
        }
        throw new UnmarkableWorkbookException("A part ends inside a comment");
    }

    private int indexOf(char wanted, int from) {
        for (int i = from; i < xml.length; i++) {
            if (xml[i] == wanted) {
                return i;
            }
        }
        return -1;
    }

    private boolean startsWith(byte[] wanted, int from) {
        if (from + wanted.length > xml.length) {
            return false;
        }
        for (int i = 0; i < wanted.length; i++) {
            if (xml[from + i] != wanted[i]) {
                return false;
            }
        }
        return true;
    }

    private static boolean isSpace(byte b) {
        return b == ' ' || b == '\t' || b == '\n' || b == '\r';
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
