package org.serviceplan.importer.workbook;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

import lombok.AccessLevel;
import lombok.NoArgsConstructor;

/** Excel's General: as many digits as go into eleven characters. */
@NoArgsConstructor(access = AccessLevel.PRIVATE)
final class GeneralFormat implements CellFormat {
    static final GeneralFormat GENERAL = new GeneralFormat();

    private static final double TOO_LARGE = 1e11;
    private static final double SMALL = 1e-4;
    private static final int CHARACTERS = 11;
    private static final int SCIENTIFIC_DIGITS = 6;

    @Override
    public String text(double number) {
        if (number == (long) number && Math.abs(number) < TOO_LARGE) {
            return Long.toString((long) number);
        }
        if (Double.isNaN(number) || Double.isInfinite(number)) {
            return "#NUM!";
        }
        double size = Math.abs(number);
        BigDecimal exact = BigDecimal.valueOf(number);
        if (size >= TOO_LARGE) {
            return scientific(exact);
        }
        int integerDigits = size < 1 ? 1 : exact.precision() - exact.scale();
        BigDecimal shown = exact.setScale(Math.max(0, CHARACTERS - 1 - integerDigits), RoundingMode.HALF_UP);
        // What is small keeps its place only where nothing is lost by it.
        return size < SMALL && shown.compareTo(exact) != 0 ? scientific(exact) : plain(shown);
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    private static String scientific(BigDecimal number) {
        BigDecimal digits = number.round(new MathContext(SCIENTIFIC_DIGITS, RoundingMode.HALF_UP));
        int exponent = digits.precision() - digits.scale() - 1;
        String sign = exponent < 0 ? "-" : "+";
        String size = Math.abs(exponent) < 10 ? "0" + Math.abs(exponent) : Integer.toString(Math.abs(exponent));
        return plain(digits.scaleByPowerOfTen(-exponent)) + "E" + sign + size;
    }
}
