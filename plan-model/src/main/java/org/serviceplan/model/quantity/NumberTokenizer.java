package org.serviceplan.model.quantity;

import java.util.ArrayList;
import java.util.List;

/** Cuts the numbers out of running text. Written by hand, since every measure and outcome goes through it. */
final class NumberTokenizer {
    private final String text;
    private int position;

    private NumberTokenizer(String text) {
        this.text = text;
    }

    static List<NumberToken> tokens(String text) {
        return new NumberTokenizer(text).tokens();
    }

    private List<NumberToken> tokens() {
        List<NumberToken> tokens = new ArrayList<>();
        while (position < text.length()) {
            int start = position;
            passNumber();
            if (position > start) {
                tokens.add(new NumberToken(start, position));
            } else {
                position++;
            }
        }
        return tokens;
    }

    /** Arabic and Chinese digits belong to one number only where a sign such as 萬 parts them. */
    private void passNumber() {
        passDigits();
        while (position < text.length() && isSign(text.charAt(position))) {
            position++;
            passDigits();
        }
    }

    private void passDigits() {
        if (position < text.length() && isChineseDigit(text.charAt(position))) {
            while (position < text.length() && isChineseDigit(text.charAt(position))) {
                position++;
            }
        } else {
            while (isArabicDigit(position) || isPointWithin(position)) {
                position++;
            }
        }
    }

    private boolean isPointWithin(int index) {
        return index > 0
                && index < text.length()
                && (text.charAt(index) == '.' || text.charAt(index) == ',')
                && isArabicDigit(index - 1)
                && isArabicDigit(index + 1);
    }

    private boolean isArabicDigit(int index) {
        return index < text.length() && text.charAt(index) >= '0' && text.charAt(index) <= '9';
    }

    static boolean isChineseDigit(char c) {
        return switch (c) {
            case '〇', '○', '◯', '零', '一', '二', '三', '四', '五', '六', '七', '八', '九', '兩' -> true;
            case '壹', '貳', '參', '叁', '肆', '伍', '陸', '柒', '捌', '玖' -> true;
            default -> false;
        };
    }

    static boolean isSign(char c) {
        return switch (c) {
            case '十', '百', '千', '萬', '億', '兆', '拾', '佰', '仟', '万', '亿', '廿', '卄', '卅', '卌' -> true;
            default -> false;
        };
    }
}
