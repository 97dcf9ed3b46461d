package org.serviceplan.report.chart;

/** Numbers as SVG has them, no longer than can be seen. */
final class SvgNumbers {
    private SvgNumbers() {}

    /** A length in pixels, to a hundredth. */
    static String format(double value) {
        return rounded(value, 100);
    }

    /** A factor. */
    static String scale(double value) {
        return rounded(value, 100_000);
    }

    private static String rounded(double value, long factor) {
        // Plain numbers: there are tens of thousands in a file, and BigDecimal is slow.
        long scaled = Math.round(Math.abs(value) * factor);
        StringBuilder text = new StringBuilder(12);
        if (value < 0 && scaled > 0) {
            text.append('-');
        }
        text.append(scaled / factor);
        long rest = scaled % factor;
        if (rest > 0) {
            text.append('.');
            for (long digit = factor / 10; rest > 0; digit /= 10) {
                text.append(rest / digit);
                rest %= digit;
            }
        }
        return text.toString();
    }
}
