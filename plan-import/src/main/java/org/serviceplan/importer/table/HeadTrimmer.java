package org.serviceplan.importer.table;

/** Takes from a head what forms print around its word: a number before it, as in （1）項次 and A.項次, or another language below it. */
final class HeadTrimmer {
    private static final int LONGEST_NUMBER = 2;

    private HeadTrimmer() {}

    /** A head without the number before it. */
    static String withoutNumber(String text) {
        return text.isEmpty() || Vocabulary.isIdeograph(text.charAt(0)) ? text : text.substring(endOfNumber(text));
    }

    /** A head without words of another language behind it. */
    static String withoutTranslation(String text) {
        boolean translated = !text.isEmpty() && isLatin(text.charAt(text.length() - 1));
        return translated ? text.substring(0, endOfChinese(text)) : text;
    }

    /** Behind a number with its mark; 0 where the text begins with none. */
    private static int endOfNumber(String text) {
        boolean open = text.charAt(0) == '(' || text.charAt(0) == '（';
        int from = open ? 1 : 0;
        int at = from;
        while (at < text.length() && at - from < LONGEST_NUMBER && isNumber(text.charAt(at))) {
            at++;
        }
        boolean marked = at > from && at < text.length() && (open ? ")）" : ".．、)）").indexOf(text.charAt(at)) >= 0;
        return marked ? at + 1 : 0;
    }

    private static boolean isNumber(char c) {
        return (c >= '0' && c <= '9') || (c >= '０' && c <= '９') || (c >= 'A' && c <= 'J');
    }

    /** Where words of another language begin, parted from the ideographs before them. */
    private static int endOfChinese(String text) {
        int at = text.length();
        while (at > 0 && !Vocabulary.isIdeograph(text.charAt(at - 1))) {
            at--;
        }
        boolean parted = at > 0 && at < text.length() && !Character.isLetterOrDigit(text.charAt(at));
        return parted ? at : text.length();
    }

    private static boolean isLatin(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '.';
    }
}
