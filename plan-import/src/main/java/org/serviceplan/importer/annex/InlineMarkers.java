package org.serviceplan.importer.annex;

/** Tells the numbers of a list that goes on within a line: ①…②…, or (一)…，(二)…. */
final class InlineMarkers {
    private static final String COMMAS = "，,、；; 　";
    private static final String CLOSING = ")）";
    /** What stands before a number that only points to an entry: 依②辦理. */
    private static final String POINTING = "依如照見同第";

    private InlineMarkers() {}

    /** Whether numbers written like this are hardly anything but those of a list. */
    static boolean standOut(ListMarker.Style style) {
        return style == ListMarker.Style.CIRCLED
                || style == ListMarker.Style.CHINESE_IN_BRACKETS
                || style == ListMarker.Style.DIGITS_IN_BRACKETS;
    }

    /** Whether an entry may begin at a place within a line: at a number in a circle, or at one in brackets after a comma. */
    static boolean mayBegin(char[] text, int at) {
        char first = text[at];
        return !MarkerScanner.isIdeograph(first)
                && (isCircled(first) ? POINTING.indexOf(text[at - 1]) < 0 : isBracket(first) && isAfterComma(text, at));
    }

    private static boolean isCircled(char c) {
        return c >= '①' && c <= '⑳';
    }

    private static boolean isBracket(char c) {
        return c == '(' || c == '（' || (c >= '㈠' && c <= '㈩');
    }

    /** Numbers right behind each other only point to entries: (一)、(二). */
    private static boolean isAfterComma(char[] text, int at) {
        return COMMAS.indexOf(text[at - 1]) >= 0 && (at < 2 || CLOSING.indexOf(text[at - 2]) < 0);
    }
}
