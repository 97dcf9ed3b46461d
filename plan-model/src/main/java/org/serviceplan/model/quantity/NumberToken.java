package org.serviceplan.model.quantity;

import java.math.BigDecimal;

import org.jspecify.annotations.Nullable;

import org.serviceplan.model.text.ChineseNumerals;

/**
 * A stretch of text made of the characters of a number, in which no number begins or ends: 1萬2,083, 四○七, but also 112.12.31.
 *
 * @param start where it begins
 * @param end where the text goes on after it
 */
record NumberToken(int start, int end) {
    private static final int LONGEST_SMALL = 9;

    /** The number with these signs after it; null where the whole is none. */
    @Nullable
    BigDecimal value(String text, String signs) {
        int small = signs.isEmpty() && end - start <= LONGEST_SMALL ? small(text) : -1;
        if (small >= 0) {
            return BigDecimal.valueOf(small);
        }
        String number = text.substring(start, end);
        return ChineseNumerals.parse(signs.isEmpty() ? number : number + signs).orElse(null);
    }

    /** Most numbers are no more than a few digits; -1 where there is anything else. */
    private int small(String text) {
        int number = 0;
        for (int i = start; i < end; i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            number = 10 * number + digit;
        }
        return number;
    }
}
