package org.serviceplan.importer.workbook;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * One section of a format of numbers.
 *
 * @param condition the numbers it is for, where it says so itself
 * @param chinese how it writes digits, if not with 0 to 9
 * @param pieces what it shows, in order
 */
record NumberSection(@Nullable NumberCondition condition, @Nullable ChineseDigits chinese, List<Piece> pieces) {

    /** As many as Excel keeps; what is behind them comes from binary fractions. */
    private static final MathContext DIGITS = new MathContext(15, RoundingMode.HALF_UP);

    /** What a piece stands for. */
    enum Kind {
        LITERAL,
        GENERAL,
        DIGIT,
        POINT,
        COMMA,
        PERCENT,
        EXPONENT
    }

    record Piece(Kind kind, String text) {}

    /** A number of zero or more as the section shows it. */
    String text(double value, boolean signed) {
        StringBuilder text = new StringBuilder();
        if (has(Kind.DIGIT)) {
            new DigitPlaces(pieces, chinese).append(text, new BigDecimal(value, DIGITS));
        } else {
            appendGeneral(text, value);
        }
        return text.isEmpty() || !signed ? text.toString() : text.insert(0, '-').toString();
    }

    private void appendGeneral(StringBuilder text, double value) {
        double shown = has(Kind.PERCENT) ? value * 100 : value;
        for (Piece piece : pieces) {
            if (piece.kind() == Kind.GENERAL) {
                String digits = GeneralFormat.GENERAL.text(shown);
                text.append(chinese == null ? digits : chinese.number(digits));
            } else {
                text.append(piece.text());
            }
        }
    }

    private boolean has(Kind kind) {
        return pieces.stream().anyMatch(piece -> piece.kind() == kind);
    }
}
