package org.serviceplan.importer.samples;

/** Breaks texts over lines by hand, as people do in narrow columns. */
final class HandWrap {
    private HandWrap() {}

    /** The text with a line break after so many characters, never inside a number or word, nor before a mark. */
    static String wrap(String text, int width) {
        if (width == 0) {
            return text;
        }
        StringBuilder wrapped = new StringBuilder();
        int onLine = 0;
        for (int i = 0; i < text.length(); i++) {
            if (onLine >= width && mayBreak(text.charAt(i - 1), text.charAt(i))) {
                wrapped.append('\n');
                onLine = 0;
            }
            wrapped.append(text.charAt(i));
            onLine++;
        }
        return wrapped.toString();
    }

    /** Where the end of a page may cut a text, near its middle; its length where it may not be cut. */
    static int cut(String text) {
        int at = Math.max(1, text.length() / 2);
        while (at < text.length() && !mayBreak(text.charAt(at - 1), text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean mayBreak(char before, char after) {
        boolean bothChinese = before > 0x2E80 && after > 0x2E80;
        return bothChinese && "（「。；".indexOf(before) < 0 && "）」，。、；".indexOf(after) < 0;
    }
}
