package org.serviceplan.model.text;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

import org.serviceplan.model.internal.PlainShapes;

/**
 * Reads one number. What people could mean in two ways is not read: 二三 (two or three), 二萬三 (23,000 or 20,003), ○ (a place
 * to be filled in).
 */
final class NumeralReader {
    private static final int LONGEST = 40;
    private static final int LONGEST_DIGITS = 18;
    private static final Pattern ARABIC =
            Pattern.compile("(?:[0-9]{1,3}(?:,[0-9]{3}){1,6}|[0-9]{1,18})(?:\\.[0-9]{1,9})?");
    private static final BigDecimal MYRIAD = BigDecimal.valueOf(10_000);
    static final String DIGITS = "〇一二三四五六七八九";
    private static final String SPELLINGS = "○◯零壹貳參叁肆伍陸柒捌玖兩拾佰仟万亿卄";
    private static final String STANDARD = "〇〇〇一二三三四五六七八九二十百千萬億廿";

    private NumeralReader() {}

    static Optional<BigDecimal> read(String text) {
        long usual = digits(text);
        if (usual >= 0) {
            return Optional.of(BigDecimal.valueOf(usual));
        }
        String plain = PlainShapes.of(text).strip();
        if (plain.isEmpty() || plain.length() > LONGEST || plain.equals("○") || plain.equals("◯")) {
            return Optional.empty();
        }
        long digits = digits(plain);
        if (digits >= 0) {
            return Optional.of(BigDecimal.valueOf(digits));
        }
        return plain.length() == 1 && DIGITS.indexOf(plain.charAt(0)) >= 0
                ? Optional.of(BigDecimal.valueOf(digit(plain, 0)))
                : myriads(standardised(plain));
    }

    /** Most numbers are no more than a few digits; -1 where there is anything else. */
    private static long digits(String number) {
        if (number.isEmpty() || number.length() > LONGEST_DIGITS) {
            return -1;
        }
        long value = 0;
        for (int i = 0; i < number.length(); i++) {
            int digit = number.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            value = 10 * value + digit;
        }
        return value;
    }

    private static String standardised(String number) {
        StringBuilder standard = new StringBuilder(number.length());
        for (int i = 0; i < number.length(); i++) {
            char c = number.charAt(i);
            int spelling = SPELLINGS.indexOf(c);
            standard.append(spelling < 0 ? c : STANDARD.charAt(spelling));
        }
        return standard.toString();
    }

    /** 9億5247萬: each group of four digits has its sign, the largest first. */
    private static Optional<BigDecimal> myriads(String number) {
        BigDecimal total = BigDecimal.ZERO;
        int start = 0;
        String signs = "兆億萬";
        for (int i = 0; i < signs.length(); i++) {
            int sign = number.indexOf(signs.charAt(i), start);
            if (sign >= 0) {
                Optional<BigDecimal> group = group(number.substring(start, sign), start == 0);
                if (group.isEmpty()) {
                    return group;
                }
                total = total.add(group.get().scaleByPowerOfTen(4 * (signs.length() - i)));
                start = sign + 1;
            }
        }
        if (start > 0 && start == number.length()) {
            return Optional.of(total);
        }
        return group(number.substring(start), start == 0).map(total::add);
    }

    private static Optional<BigDecimal> group(String group, boolean first) {
        if (first) {
            return value(group);
        }
        boolean afterZero = group.startsWith("〇");
        String digits = afterZero ? group.substring(1) : group;
        boolean lone = digits.length() < 2 && !afterZero;
        boolean run = digits.length() > 1 && isPositional(digits);
        return lone || run ? Optional.empty() : value(digits).filter(value -> value.compareTo(MYRIAD) < 0);
    }

    private static Optional<BigDecimal> value(String group) {
        if (isPositional(group)) {
            return positional(group);
        }
        if (ARABIC.matcher(group).matches()) {
            return Optional.of(arabic(group));
        }
        int head = group.length() - 1;
        if (head > 1 && ARABIC.matcher(group).region(0, head).matches()) {
            return BelowTenThousand.unit(group.charAt(head))
                    .map(unit -> arabic(group.substring(0, head)).multiply(BigDecimal.valueOf(unit)));
        }
        return BelowTenThousand.read(group).map(BigDecimal::valueOf);
    }

    private static BigDecimal arabic(String digits) {
        return new BigDecimal(digits.replace(",", ""));
    }

    private static boolean isPositional(String group) {
        for (int i = 0; i < group.length(); i++) {
            if (DIGITS.indexOf(group.charAt(i)) < 0) {
                return false;
            }
        }
        return !group.isEmpty();
    }

    /** 四〇七. Two digits in a row, as in 二三, mean "two or three". */
    private static Optional<BigDecimal> positional(String digits) {
        boolean either = digits.length() == 2 && digit(digits, 1) == digit(digits, 0) + 1;
        boolean filledUp = digits.length() > 1 && digits.charAt(0) == '〇';
        if (either || filledUp) {
            return Optional.empty();
        }
        BigDecimal total = BigDecimal.ZERO;
        for (int i = 0; i < digits.length(); i++) {
            total = total.multiply(BigDecimal.TEN).add(BigDecimal.valueOf(digit(digits, i)));
        }
        return Optional.of(total);
    }

    private static int digit(String text, int index) {
        return DIGITS.indexOf(text.charAt(index));
    }
}
