package org.serviceplan.report.comparison;

import java.math.BigDecimal;
import java.util.regex.Pattern;

import org.serviceplan.model.quantity.Figure;
import org.serviceplan.model.quantity.Target;
import org.serviceplan.model.quantity.TargetComparison;

/**
 * Whether one figure meets a target. An approximate figure stands for every number it may mean, up to one of its last digit that is
 * not zero: 20餘 for 20 to 30, 約20 for 10 to 30, 18餘 for 18 to 19. Only if all of them give the same answer is it an answer.
 */
final class FigureVerdict {
    /** A little more than the number; any other approximation may be less as well. */
    private static final Pattern MORE = Pattern.compile("[餘多]");

    private FigureVerdict() {}

    static Attainment of(Target target, Figure figure) {
        if (!figure.approximate()) {
            return met(target.comparison().isMet(figure.quantity(), target.quantity()));
        }
        BigDecimal step = lastDigit(figure.quantity());
        boolean atLeast = MORE.matcher(figure.text()).find();
        BigDecimal low = atLeast ? figure.quantity() : figure.quantity().subtract(step);
        BigDecimal high = figure.quantity().add(step);
        return between(target, low, high);
    }

    private static Attainment between(Target target, BigDecimal low, BigDecimal high) {
        BigDecimal quantity = target.quantity();
        if (target.comparison() == TargetComparison.EXACTLY) {
            boolean possible = low.compareTo(quantity) <= 0 && quantity.compareTo(high) <= 0;
            return possible ? Attainment.AMBIGUOUS : Attainment.NOT_MET;
        }
        boolean lowMeets = target.comparison().isMet(low, quantity);
        boolean highMeets = target.comparison().isMet(high, quantity);
        return lowMeets == highMeets ? met(lowMeets) : Attainment.AMBIGUOUS;
    }

    private static BigDecimal lastDigit(BigDecimal quantity) {
        return BigDecimal.ONE.scaleByPowerOfTen(-quantity.stripTrailingZeros().scale());
    }

    private static Attainment met(boolean met) {
        return met ? Attainment.MET : Attainment.NOT_MET;
    }
}
