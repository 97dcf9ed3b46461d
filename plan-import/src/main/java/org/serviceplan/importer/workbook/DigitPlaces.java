package org.serviceplan.importer.workbook;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.serviceplan.importer.workbook.NumberSection.Kind;
import org.serviceplan.importer.workbook.NumberSection.Piece;

/**
 * Puts the digits of a number into the places a format has for them ({@code 0}, {@code #}, {@code ?}), with what stands
 * between. Digits that find no place before the point go to the first one.
 */
final class DigitPlaces {
    private final List<Piece> pieces;
    private final @Nullable ChineseDigits chinese;
    private int whole;
    private int fraction;
    /** Whether there are places behind the point, and all of them may stay empty. */
    private boolean optionalFraction;

    private int exponent;
    /** Powers of ten that commas behind the places, and percents, move the number by. */
    private int shift;

    private boolean grouped;

    DigitPlaces(List<Piece> pieces, @Nullable ChineseDigits chinese) {
        this.pieces = pieces;
        this.chinese = chinese;
        count();
    }

    private void count() {
        int commas = 0;
        boolean pointed = false;
        boolean scientific = false;
        for (Piece piece : pieces) {
            switch (piece.kind()) {
                case POINT -> pointed = true;
                case EXPONENT -> scientific = true;
                case PERCENT -> shift += 2;
                case COMMA -> commas += whole > 0 ? 1 : 0;
                case DIGIT -> {
                    grouped |= commas > 0 && !pointed;
                    // Between places a comma asks for groups; only those behind the last one scale.
                    commas = 0;
                    if (scientific) {
                        exponent++;
                    } else if (pointed) {
                        optionalFraction = piece.text().equals("#") && (fraction == 0 || optionalFraction);
                        fraction++;
                    } else {
                        whole++;
                    }
                }
                default -> {}
            }
        }
        shift -= 3 * commas;
    }

    /** Adds a number of zero or more. */
    void append(StringBuilder text, BigDecimal value) {
        BigDecimal moved = value.scaleByPowerOfTen(shift);
        int power = exponent == 0 ? 0 : power(moved);
        BigDecimal shown = moved.scaleByPowerOfTen(-power).setScale(fraction, RoundingMode.HALF_UP);
        String digits = shown.unscaledValue().toString();
        digits = "0".repeat(Math.max(0, fraction - digits.length())) + digits;
        String before = digits.substring(0, digits.length() - fraction);
        before = before.equals("0") ? "" : before;
        String behind = digits.substring(digits.length() - fraction);
        if (chinese != null && power == 0 && exponent == 0) {
            appendChinese(text, before, behind);
        } else {
            new Filling(before, behind, power).appendTo(text);
        }
    }

    /** The power of ten behind the E: a multiple of the places before the point. */
    private int power(BigDecimal value) {
        if (value.signum() == 0) {
            return 0;
        }
        int places = Math.max(1, whole);
        return Math.floorDiv(value.precision() - value.scale() - 1, places) * places;
    }

    private void appendChinese(StringBuilder text, String before, String behind) {
        boolean written = false;
        for (Piece piece : pieces) {
            if (piece.kind() == Kind.LITERAL || piece.kind() == Kind.PERCENT) {
                text.append(piece.text());
            } else if (piece.kind() == Kind.DIGIT && !written && chinese != null) {
                written = true;
                String number = before.isEmpty() ? "0" : before;
                text.append(chinese.number(behind.isEmpty() ? number : number + "." + behind));
            }
        }
    }

    /** One number on its way into the places. */
    private final class Filling {
        private final String before;
        private final String behind;
        private final int power;
        private int place;

        Filling(String before, String behind, int power) {
            this.before = before;
            this.behind = behind;
            this.power = power;
        }

        void appendTo(StringBuilder text) {
            for (Piece piece : pieces) {
                switch (piece.kind()) {
                    case DIGIT -> {
                        digit(text, piece.text().charAt(0));
                        place++;
                    }
                    case POINT -> text.append(pointless() ? "" : ".");
                    case EXPONENT ->
                        text.append('E').append(power < 0 ? "-" : piece.text().endsWith("+") ? "+" : "");
                    case COMMA, GENERAL -> {}
                    case LITERAL, PERCENT -> text.append(piece.text());
                }
            }
        }

        /** Whether nothing is shown behind the point, and so no point. */
        private boolean pointless() {
            return optionalFraction && behind.chars().allMatch(digit -> digit == '0');
        }

        private void digit(StringBuilder text, char kind) {
            if (place < whole) {
                whole(text, kind);
            } else if (place < whole + fraction) {
                behind(text, kind);
            } else if (place == whole + fraction) {
                String digits = Integer.toString(Math.abs(power));
                text.append("0".repeat(Math.max(0, exponent - digits.length()))).append(digits);
            }
        }

        private void whole(StringBuilder text, char kind) {
            int fromRight = whole - place;
            int from = place == 0 ? 0 : before.length() - fromRight;
            for (int i = from; i <= before.length() - fromRight; i++) {
                one(text, i < 0 ? empty(kind) : before.charAt(i), before.length() - i);
            }
            if (place == 0 && before.length() < fromRight) {
                one(text, empty(kind), fromRight);
            }
        }

        private void one(StringBuilder text, char digit, int fromRight) {
            if (digit != 0) {
                text.append(digit);
                if (grouped && fromRight > 1 && fromRight % 3 == 1) {
                    text.append(',');
                }
            }
        }

        private void behind(StringBuilder text, char kind) {
            int index = place - whole;
            boolean needed = kind == '0' || behind.substring(index).chars().anyMatch(digit -> digit != '0');
            char digit = needed ? behind.charAt(index) : empty(kind);
            if (digit != 0) {
                text.append(digit);
            }
        }

        private static char empty(char kind) {
            return kind == '0' ? '0' : kind == '?' ? ' ' : 0;
        }
    }
}
