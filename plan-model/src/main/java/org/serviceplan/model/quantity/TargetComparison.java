package org.serviceplan.model.quantity;

import java.math.BigDecimal;

/** How a reported figure is held against a target. */
public enum TargetComparison {
    /** 至少, 以上, 不少於, 達: the figure must reach the quantity. */
    AT_LEAST,
    /** 至多, 以下, 不超過, 以內: the figure must not pass the quantity. */
    AT_MOST,
    /** The figure must be the quantity: 共4場次. */
    EXACTLY;

    /** Whether a reported figure meets a target of this kind. */
    public boolean isMet(BigDecimal actual, BigDecimal quantity) {
        int order = actual.compareTo(quantity);
        return switch (this) {
            case AT_LEAST -> order >= 0;
            case AT_MOST -> order <= 0;
            case EXACTLY -> order == 0;
        };
    }
}
