package org.serviceplan.model.text;

import java.math.BigDecimal;
import java.util.Optional;

/** Numbers as Taiwanese documents write them. */
public final class ChineseNumerals {
    private ChineseNumerals() {}

    /**
     * Reads text that is one number of zero or more and nothing else: 281, ６,１２７, 95.71, 1萬2,083, 9億5,247萬, 十二, 一百零五,
     * 四○七, 卅一, 廿, 二萬三千, 壹拾貳.
     *
     * @return the number, or empty where the text is not one
     */
    public static Optional<BigDecimal> parse(CharSequence text) {
        return NumeralReader.read(text.toString());
    }

    /** The number in Chinese, as list numbers are written: 12 gives 十二. */
    public static String format(int number) {
        return NumeralWriter.write(number);
    }
}
