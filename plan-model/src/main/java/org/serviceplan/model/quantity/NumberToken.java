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

    /** The number with these signs after it; null where the whole is none. */
    @Nullable
    BigDecimal value(String text, String signs) {
        String number = text.substring(start, end);
        return ChineseNumerals.parse(signs.isEmpty() ? number : number + signs).orElse(null);
    }
}
