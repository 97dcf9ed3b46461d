package org.serviceplan.importer.table;

import java.util.regex.Pattern;

import org.serviceplan.model.source.CellRef;

/**
 * What a row of a table shows in one of its columns.
 *
 * @param ref the cell, of the sheet's own row and column; the first of a merged range
 * @param text the text as it stands there, line breaks included; empty where there is none
 * @param origin how the text got there
 */
public record TableCell(CellRef ref, String text, Origin origin) {
    private static final Pattern NUMBER = Pattern.compile("[0-9０-９一二三四五六七八九十]{1,3}");

    private static final Pattern MARKED_NUMBER =
            Pattern.compile("[（(]?\\s?(?:[一二三四五六七八九十]{1,3}|[壹貳參肆伍陸柒捌玖拾]|[0-9０-９]{1,2}|[①-⑳])\\s?[、.．）)]?");

    /** How a row got a text. */
    public enum Origin {
        /** It was written in this row. */
        WRITTEN,
        /** It was written further up, in a merged range that covers this row. */
        SPREAD,
        /** There is none. */
        BLANK
    }

    /** Whether a text is the number of an entry and nothing else, with or without its marks. */
    static boolean isNumber(String text) {
        return MARKED_NUMBER.matcher(text.strip()).matches();
    }

    /** Whether the text was written in this row. */
    public boolean isWritten() {
        return origin == Origin.WRITTEN;
    }

    /** Whether the text was written further up and covers this row. */
    public boolean isSpread() {
        return origin == Origin.SPREAD;
    }

    /** Whether there is no text. */
    public boolean isBlank() {
        return origin == Origin.BLANK;
    }

    /** This cell and the next part of the same column, as where a number and its text stand in two cells under one head. */
    TableCell with(TableCell next) {
        boolean numbered = NUMBER.matcher(text.strip()).matches();
        return new TableCell(ref, text + (numbered ? "、" : "\n") + next.text(), origin);
    }
}
