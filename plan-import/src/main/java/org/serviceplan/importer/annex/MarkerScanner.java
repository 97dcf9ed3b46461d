package org.serviceplan.importer.annex;

import org.jspecify.annotations.Nullable;

import org.serviceplan.importer.annex.ListMarker.Style;

/**
 * Reads one list marker. Written by hand, since every cell goes through it. Nothing in it may be longer than a few
 * characters, so that no text takes long.
 */
final class MarkerScanner {
    private static final String CHINESE = "一二三四五六七八九十百廿卅";
    private static final String FORMAL = "壹貳參叁肆伍陸柒捌玖拾";
    private static final String DIGITS = "0123456789０１２３４５６７８９";
    static final String BULLETS = "-－•‧·●○◆■□▪*＊";
    private static final String BRACKETED = "㈠㈡㈢㈣㈤㈥㈦㈧㈨㈩";
    private static final String CIRCLED = "①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳❶❷❸❹❺❻❼❽❾❿";
    private static final String DIGITS_IN_BRACKETS = "⑴⑵⑶⑷⑸⑹⑺⑻⑼⑽⑾⑿⒀⒁⒂⒃⒄⒅⒆⒇";
    private static final String DIGITS_BEFORE_STOP = "⒈⒉⒊⒋⒌⒍⒎⒏⒐⒑⒒⒓⒔⒕⒖⒗⒘⒙⒚⒛";
    private static final String OPENING = "(（";
    private static final String CLOSING = ")）";
    private static final String POINTS = "、.．，,:：";
    private static final String AFTER_DIGITS = "、，";
    private static final String AFTER_BRACKETS = "、.．";
    private static final String FULL_STOPS = ".．";
    static final String PADDING = " \t　";
    private static final String WHITE_SPACE = " \t\n\u000B\f\r";

    private static final int USUAL_LENGTH = 2;
    private static final int MOST_PADDING = 8;
    private static final int MOST_SPACES = 3;

    private final String text;
    private int position;
    private String number = "";

    private MarkerScanner(String text, int start) {
        this.text = text;
        this.position = start;
    }

    /** The marker that begins at a place in the text, or null if none does. */
    static @Nullable ListMarker scan(String text, int start) {
        if (!mayBegin(text, start)) {
            return null;
        }
        int usual = usual(text, start);
        return usual > 0
                ? new ListMarker(Style.CHINESE, usual, start + USUAL_LENGTH)
                : new MarkerScanner(text, start).scan();
    }

    /** The number where it is written as most are, 一、 right before a word; 0 where it is not. */
    private static int usual(String text, int start) {
        boolean usual = start + USUAL_LENGTH < text.length()
                && text.charAt(start + 1) == '、'
                && isIdeograph(text.charAt(start + USUAL_LENGTH));
        return usual ? ListMarker.CHINESE_NUMBERS.indexOf(text.charAt(start)) + 1 : 0;
    }

    /** Most places hold an ideograph that begins no number. */
    private static boolean mayBegin(String text, int start) {
        return start < text.length()
                && (!isIdeograph(text.charAt(start))
                        || CHINESE.indexOf(text.charAt(start)) >= 0
                        || FORMAL.indexOf(text.charAt(start)) >= 0);
    }

    static boolean isIdeograph(char c) {
        return c >= '\u4E00' && c <= '\u9FFF';
    }

    private @Nullable ListMarker scan() {
        Style style = isIdeograph(text.charAt(position)) ? worded() : padded();
        if (style == null) {
            return null;
        }
        pass(PADDING, MOST_PADDING);
        int value = ListMarker.value(number);
        return value == 0 ? null : new ListMarker(style, value, position);
    }

    private @Nullable Style padded() {
        pass(PADDING, MOST_PADDING);
        if (pass(BULLETS, 1) > 0) {
            pass(PADDING, MOST_SPACES);
        }
        if (pass(OPENING, 1) > 0) {
            return bracketed();
        }
        if (take(BRACKETED, 1)) {
            return Style.CHINESE_IN_BRACKETS;
        }
        if (take(CIRCLED, 1)) {
            return Style.CIRCLED;
        }
        if (take(DIGITS, 3)) {
            return endsDigits() ? Style.DIGITS : beforeBracket(Style.DIGITS_BEFORE_BRACKET);
        }
        if (take(DIGITS_IN_BRACKETS, 1)) {
            return Style.DIGITS_IN_BRACKETS;
        }
        if (take(DIGITS_BEFORE_STOP, 1)) {
            return Style.DIGITS;
        }
        return worded();
    }

    private @Nullable Style worded() {
        Style style = take(CHINESE, 4) ? Style.CHINESE : take(FORMAL, 3) ? Style.FORMAL : null;
        if (style == null || endsAtPoint(POINTS)) {
            return style;
        }
        return style == Style.CHINESE ? beforeBracket(Style.CHINESE_BEFORE_BRACKET) : null;
    }

    /** A number that only a closing bracket follows: 1). */
    private @Nullable Style beforeBracket(Style style) {
        return pass(CLOSING, 1) > 0 ? style : null;
    }

    private @Nullable Style bracketed() {
        pass(WHITE_SPACE, MOST_SPACES);
        Style style = take(CHINESE, 4) ? Style.CHINESE_IN_BRACKETS : take(DIGITS, 3) ? Style.DIGITS_IN_BRACKETS : null;
        if (style == null || !endsAtPoint(CLOSING)) {
            return null;
        }
        // Some put a mark behind the brackets as well: (一)、.
        pass(AFTER_BRACKETS, 1);
        return style;
    }

    /** 3.5 is no marker. */
    private boolean endsDigits() {
        return pass(AFTER_DIGITS, 1) > 0 || (endsAtPoint(FULL_STOPS) && !isAt(DIGITS));
    }

    private boolean endsAtPoint(String points) {
        pass(WHITE_SPACE, MOST_SPACES);
        return pass(points, 1) > 0;
    }

    /** Takes characters that write the number. */
    private boolean take(String characters, int most) {
        int start = position;
        if (pass(characters, most) == 0) {
            return false;
        }
        number = text.substring(start, position);
        return true;
    }

    private int pass(String characters, int most) {
        int start = position;
        while (position - start < most && isAt(characters)) {
            position++;
        }
        return position - start;
    }

    private boolean isAt(String characters) {
        return position < text.length() && characters.indexOf(text.charAt(position)) >= 0;
    }
}
