package org.serviceplan.model.quantity;

import java.math.BigDecimal;

/** The one form in which quantities are kept, so that equal numbers are equal. */
final class Quantities {
    private Quantities() {}

    /** The number without trailing zeros and never in exponent form: 20, not 20.0 or 2E+1. */
    static BigDecimal plain(BigDecimal quantity) {
        if (quantity.signum() < 0) {
            throw new IllegalArgumentException("A quantity is not negative: " + quantity);
        }
        if (quantity.scale() == 0) {
            return quantity;
        }
        BigDecimal stripped = quantity.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
