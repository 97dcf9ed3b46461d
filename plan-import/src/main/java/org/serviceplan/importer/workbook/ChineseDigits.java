package org.serviceplan.importer.workbook;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import lombok.AccessLevel;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;

import org.serviceplan.model.text.ChineseNumerals;

/** Numbers that a format shows in Chinese: {@code [DBNum1]} as 一百一十二, {@code [DBNum2]} as 壹佰壹拾貳. */
@RequiredArgsConstructor(access = AccessLevel.PRIVATE)
enum ChineseDigits {
    LOWER("〇一二三四五六七八九十百千"),
    UPPER("零壹貳參肆伍陸柒捌玖拾佰仟");

    private static final String WRITTEN = "零一二三四五六七八九十百千";
    /** Of the country in a format: its first two digits say the same. */
    private static final Pattern OF_COUNTRY = Pattern.compile("(?i)\\$.*-2([12])[0-9A-F]{6}");

    private static final Pattern DIGITS = Pattern.compile("[0-9]+");
    private static final int LONGEST = 9;

    private final String characters;

    /** What the inside of a format's brackets says of them; null if nothing. */
    static @Nullable ChineseDigits of(String inside) {
        Matcher country = OF_COUNTRY.matcher(inside);
        if (inside.equalsIgnoreCase("DBNum1")
                || (country.matches() && country.group(1).equals("1"))) {
            return LOWER;
        }
        return inside.equalsIgnoreCase("DBNum2") || country.matches() ? UPPER : null;
    }

    /** Digits as a number: 12 as 一十二; what is behind a point, digit by digit. */
    String number(String digits) {
        return DIGITS.matcher(digits).replaceAll(found -> {
            boolean fraction = found.start() > 0 && digits.charAt(found.start() - 1) == '.';
            String whole = count(found.group());
            return fraction ? oneByOne(found.group()) : whole.charAt(0) == ten() ? characters.charAt(1) + whole : whole;
        });
    }

    /** What a part of a date shows: a year digit by digit, 112 as 一一二; a day or an hour with ten, 12 as 十二. */
    String date(String shown, boolean year) {
        return year ? oneByOne(shown) : DIGITS.matcher(shown).replaceAll(found -> count(found.group()));
    }

    private char ten() {
        return characters.charAt(10);
    }

    private String count(String digits) {
        return digits.length() > LONGEST
                ? oneByOne(digits)
                : translated(ChineseNumerals.format(Integer.parseInt(digits)), WRITTEN);
    }

    private String oneByOne(String digits) {
        return translated(digits, "0123456789");
    }

    private String translated(String written, String known) {
        StringBuilder text = new StringBuilder(written);
        for (int i = 0; i < text.length(); i++) {
            int place = known.indexOf(text.charAt(i));
            if (place >= 0) {
                text.setCharAt(i, characters.charAt(place));
            }
        }
        return text.toString();
    }
}
