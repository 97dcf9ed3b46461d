package org.serviceplan.importer.samples;

import lombok.RequiredArgsConstructor;

import org.serviceplan.model.text.ChineseNumerals;

/** How a list is numbered. */
@RequiredArgsConstructor
enum Numbering {
    CHINESE("", "、"),
    BRACKETED("（", "）"),
    NARROW_BRACKETED("(", ")"),
    SPACED("( ", " )"),
    FORMAL("", "、"),
    DIGITS("", "."),
    DIGITS_AND_COMMA("", "、"),
    CIRCLED("", ""),
    /** The number stands in a column of its own. */
    OWN_COLUMN("", ""),
    /** There is none. */
    NONE("", "");

    private final String before;
    private final String after;

    /** The number with its marks; empty for none. */
    String mark(int number) {
        return number == 0 ? "" : before + bare(number) + after;
    }

    /** The number as it stands alone in a cell. */
    String bare(int number) {
        return switch (this) {
            case CHINESE, BRACKETED, NARROW_BRACKETED, SPACED -> ChineseNumerals.format(number);
            case FORMAL -> "壹貳參肆伍陸柒捌玖拾".substring(number - 1, number);
            case DIGITS, DIGITS_AND_COMMA -> String.valueOf(number);
            case CIRCLED -> String.valueOf((char) ('①' + number - 1));
            case OWN_COLUMN, NONE -> "";
        };
    }

    /** Whether the number stands before the text. */
    boolean isWritten() {
        return this != OWN_COLUMN && this != NONE;
    }
}
