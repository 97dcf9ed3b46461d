package org.serviceplan.model.quantity;

import java.math.BigDecimal;
import java.util.Optional;

import org.serviceplan.model.text.ChineseNumerals;

/**
 * A stretch of text made of the characters of a number, in which no number begins or ends: 1萬2,083, 四○七, but also 112.12.31.
 *
 * @param start where it begins
 * @param end where the text goes on after it
 */
record NumberToken(int start, int end) {

    /** The number with these signs after it, where the whole is one. */
    Optional<BigDecimal> value(String text, String signs) {
        return ChineseNumerals.parse(text.substring(start, end) + signs);
    }
}
