package org.serviceplan.model.quantity;

import java.util.ArrayList;
import java.util.List;

/** Cuts the numbers out of running text. Written by hand, since every measure and outcome goes through it. */
final class NumberTokenizer {
    private static final byte DIGIT = 1;
    private static final byte CHINESE_DIGIT = 2;
    private static final byte SIGN = 3;
    /** What a number each character may belong to; a table, since every character of every text is asked. */
    private static final byte[] KINDS = kinds();

    private final char[] text;
    private int position;

    private NumberTokenizer(char[] text) {
        this.text = text;
    }

    private static byte[] kinds() {
        byte[] kinds = new byte[Character.MAX_VALUE + 1];
        set(kinds, "0123456789", DIGIT);
        set(kinds, "〇○◯零一二三四五六七八九兩壹貳參叁肆伍陸柒捌玖", CHINESE_DIGIT);
        set(kinds, "十百千萬億兆拾佰仟万亿廿卄卅卌", SIGN);
        return kinds;
    }

    private static void set(byte[] kinds, String characters, byte kind) {
        for (int i = 0; i < characters.length(); i++) {
            kinds[characters.charAt(i)] = kind;
        }
    }

    static List<NumberToken> tokens(char[] text) {
        return new NumberTokenizer(text).tokens();
    }

    private List<NumberToken> tokens() {
        List<NumberToken> tokens = new ArrayList<>();
        while (position < text.length) {
            if (KINDS[text[position]] == 0) {
                position++;
            } else {
                int start = position;
                passNumber();
                tokens.add(new NumberToken(start, position));
            }
        }
        return tokens;
    }

    /** Arabic and Chinese digits belong to one number only where a sign such as 萬 parts them. */
    private void passNumber() {
        passDigits();
        while (kindAt(position) == SIGN) {
            position++;
            passDigits();
        }
    }

    private void passDigits() {
        if (kindAt(position) == CHINESE_DIGIT) {
            while (kindAt(position) == CHINESE_DIGIT) {
                position++;
            }
        } else {
            while (kindAt(position) == DIGIT || isPointWithin(position)) {
                position++;
            }
        }
    }

    private boolean isPointWithin(int index) {
        return index > 0
                && index < text.length
                && (text[index] == '.' || text[index] == ',')
                && kindAt(index - 1) == DIGIT
                && kindAt(index + 1) == DIGIT;
    }

    private byte kindAt(int index) {
        return index < text.length ? KINDS[text[index]] : 0;
    }

    /** Whether a character is a digit or sign that numbers are written with. */
    static boolean isNumeral(char c) {
        return KINDS[c] != 0;
    }

    /** Whether a character is a sign such as 十 or 萬. */
    static boolean isSign(char c) {
        return KINDS[c] == SIGN;
    }
}
