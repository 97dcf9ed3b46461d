package org.serviceplan.model.quantity;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.serviceplan.model.text.ChineseNumerals;

/**
 * A stretch of text made of the characters of a number, in which no number begins or ends: 1萬2,083, 四○七, but also 112.12.31.
 *
 * @param start where it begins
 * @param end where the text goes on after it
 */
record NumberToken(int start, int end) {
    private static final String ARABIC = "[0-9]{1,40}+(?:[.,][0-9]{1,20}+){0,9}+";
    private static final String CHINESE = "[〇○◯零一二三四五六七八九壹貳參叁肆伍陸柒捌玖兩]{1,20}+";
    private static final String SIGNS = "[十百千萬億兆拾佰仟万亿廿卄卅卌]{1,4}+";

    /** Repetitions are bounded, since Java's regular expressions use the stack for each. */
    private static final Pattern NUMBER = Pattern.compile(
            "(?:%s|%s|(?=%s))(?:%s(?:%s|%s)?+){0,9}+".formatted(ARABIC, CHINESE, SIGNS, SIGNS, ARABIC, CHINESE));

    static List<NumberToken> findAll(String text) {
        return NUMBER.matcher(text)
                .results()
                .map(match -> new NumberToken(match.start(), match.end()))
                .toList();
    }

    /** The number, where the text is one. */
    Optional<BigDecimal> value(String text) {
        return ChineseNumerals.parse(text.substring(start, end));
    }
}
