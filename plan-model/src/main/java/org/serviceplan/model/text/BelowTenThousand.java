package org.serviceplan.model.text;

import java.util.Optional;

/** Reads a number below ten thousand with signs for tens, hundreds and thousands: 一百〇五, 卅一, 十二, 2千5百. */
final class BelowTenThousand {
    private static final String TENS = "廿卅卌";
    private static final int NONE = -1;

    private final String number;
    private int position;
    private int total;
    private int lastUnit = 10_000;

    private BelowTenThousand(String number) {
        this.number = number;
    }

    static Optional<Integer> read(String number) {
        return new BelowTenThousand(number).read();
    }

    /** What a sign for ten, a hundred or a thousand multiplies its digit by. */
    static Optional<Integer> unit(char sign) {
        return switch (sign) {
            case '十' -> Optional.of(10);
            case '百' -> Optional.of(100);
            case '千' -> Optional.of(1000);
            default -> Optional.empty();
        };
    }

    private Optional<Integer> read() {
        while (position < number.length()) {
            if (!readTens() && !readPart()) {
                return Optional.empty();
            }
        }
        return number.isEmpty() ? Optional.empty() : Optional.of(total);
    }

    /** 廿, 卅 and 卌 are twenty, thirty and forty. */
    private boolean readTens() {
        int tens = TENS.indexOf(number.charAt(position));
        return tens >= 0 && add(tens + 2, 10, position + 1);
    }

    private boolean readPart() {
        boolean afterZero = position > 0 && number.charAt(position) == '〇';
        int start = afterZero ? position + 1 : position;
        int digit = digitAt(start);
        int next = digit == NONE ? start : start + 1;
        if (next < number.length()) {
            return unit(number.charAt(next))
                    .map(unit -> addPart(digit, unit, next))
                    .orElse(false);
        }
        // The last digit counts ones only where nothing else could be meant: 一百二 is a hundred and what?
        boolean ones = digit > 0 && (lastUnit == 10 || afterZero);
        total += ones ? digit : 0;
        position = next;
        return ones;
    }

    private boolean addPart(int digit, int unit, int sign) {
        // Only a ten may stand without a digit: 十二, 一百十二.
        if (digit == NONE && unit == 10 && (position == 0 || lastUnit == 100)) {
            return add(1, unit, sign + 1);
        }
        return digit > 0 && add(digit, unit, sign + 1);
    }

    private boolean add(int digit, int unit, int next) {
        if (unit >= lastUnit) {
            return false;
        }
        total += digit * unit;
        lastUnit = unit;
        position = next;
        return true;
    }

    private int digitAt(int index) {
        if (index >= number.length()) {
            return NONE;
        }
        char c = number.charAt(index);
        return c >= '0' && c <= '9' ? c - '0' : NumeralReader.DIGITS.indexOf(c);
    }
}
