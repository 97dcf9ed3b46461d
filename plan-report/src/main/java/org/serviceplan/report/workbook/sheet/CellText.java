package org.serviceplan.report.workbook.sheet;

/** Text as any cell can hold it: of characters that XML knows, with one kind of line break, and not longer than Excel allows. */
final class CellText {
    /** The most characters that Excel takes in a cell. */
    static final int LONGEST = 32_767;

    private static final String CUT_MARK = "……（過長，全文見 measures.csv）";
    private static final char REPLACEMENT = '\uFFFD';

    private CellText() {}

    static String of(String text) {
        String known = isKnown(text) ? text : known(text);
        return known.length() <= LONGEST ? known : cut(known);
    }

    private static String cut(String text) {
        int end = LONGEST - CUT_MARK.length();
        // A character of two halves is kept or left as a whole.
        return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + CUT_MARK;
    }

    private static boolean isKnown(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' ? c != '\n' && c != '\t' : c >= '\uD800' && (Character.isSurrogate(c) || c >= '\uFFFE')) {
                return false;
            }
        }
        return true;
    }

    private static String known(String text) {
        StringBuilder known = new StringBuilder(text.length());
        text.replace("\r\n", "\n").replace('\r', '\n').codePoints().forEach(c -> {
            boolean control = c < ' ' && c != '\n' && c != '\t';
            boolean half = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
            known.appendCodePoint(control || half || c == 0xFFFE || c == 0xFFFF ? REPLACEMENT : c);
        });
        return known.toString();
    }
}
