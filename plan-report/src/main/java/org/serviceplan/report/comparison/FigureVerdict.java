package org.serviceplan.report.comparison;

import java.math.BigDecimal;
import java.util.regex.Pattern;

import org.serviceplan.model.quantity.Figure;
import org.serviceplan.model.quantity.Target;
import org.serviceplan.model.quantity.TargetComparison;

/**
 * Whether one figure meets a target. An approximate figure stands for every number it may mean, up to one of its last digit that is
 * not zero: 20餘 and 逾20 for 20 to 30, 近20 for 10 to 20, 約20 for 10 to 30, 18餘 for 18 to 19. Only if all of them give the same
 * answer is it an answer.
 */
final class FigureVerdict {
    private static final String NUMERAL = "[\\p{Nd}〇○零一二三四五六七八九十百千萬億兩廿卅]";

    /** A little more than the number. */
    private static final Pattern MORE = Pattern.compile(NUMERAL + "\\s*[餘多]|(?:逾|超過)\\s*" + NUMERAL + "|(?:以上|餘)$");

    /** A little less; any other approximation may be either. */
    private static final Pattern LESS = Pattern.compile("近\\s*" + NUMERAL);

    private FigureVerdict() {}

    static Attainment of(Target target, Figure figure) {
        if (!figure.approximate()) {
            return met(target.comparison().isMet(figure.quantity(), target.quantity()));
        }
        BigDecimal step = lastDigit(figure.quantity());
        boolean more = MORE.matcher(figure.text()).find();
        boolean less = LESS.matcher(figure.text()).find();
        BigDecimal low = more ? figure.quantity() : figure.quantity().subtract(step);
        BigDecimal high = less ? figure.quantity() : figure.quantity().add(step);
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
