package org.serviceplan.report.comparison;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.serviceplan.model.Outcome;
import org.serviceplan.model.quantity.Figure;
import org.serviceplan.model.quantity.Target;
import org.serviceplan.model.quantity.TargetPeriod;

/**
 * Holds the targets of a measure against the figures of its outcome. A wrong figure is worse than none: wherever the text allows
 * two readings, the answer is {@link Attainment#AMBIGUOUS}.
 */
final class TargetAttainment {
    /** Offices write both for the same thing; still a person has to say so. 人 and 人次 are different things. */
    private static final Set<String> NEARLY_THE_SAME = Set.of("場", "場次");

    private TargetAttainment() {}

    /** What became of every target of a measure, in the order of its text. */
    static List<TargetResult> of(PromisedMeasure promised, @Nullable ReportedOutcome reported) {
        List<Target> targets = promised.measure().targets();
        return targets.stream()
                .map(target -> judge(promised.ref(), target, isAloneWithUnit(target, targets), reported))
                .toList();
    }

    private static TargetResult judge(
            MeasureRef measure, Target target, boolean aloneWithUnit, @Nullable ReportedOutcome reported) {
        if (reported == null) {
            return new TargetResult(measure, target, Attainment.NO_FIGURE, null, false, null, null);
        }
        Outcome outcome = reported.outcome();
        Optional<Figure> figure =
                aloneWithUnit && coversYear(target) ? theOne(sameUnit(target, outcome)) : Optional.empty();
        Attainment attainment =
                figure.map(one -> FigureVerdict.of(target, one)).orElseGet(() -> undecided(target, outcome));
        if (figure.isEmpty() || attainment == Attainment.AMBIGUOUS) {
            return new TargetResult(measure, target, attainment, null, false, null, outcome.cell());
        }
        Figure actual = figure.get();
        return new TargetResult(
                measure, target, attainment, actual.quantity(), actual.approximate(), outcome.text(), outcome.cell());
    }

    /** The only figure, or the only one called a total; totals that repeat one number are one. */
    private static Optional<Figure> theOne(List<Figure> figures) {
        List<Figure> totals = figures.stream().filter(Figure::isTotal).toList();
        List<Figure> candidates = totals.isEmpty() ? figures : totals;
        long numbers = candidates.stream().map(Figure::quantity).distinct().count();
        boolean one = candidates.size() == 1 || (!totals.isEmpty() && numbers == 1);
        return one ? Optional.of(candidates.get(0)) : Optional.empty();
    }

    /** A rate (每季1場次) is no figure, but a target for part of a year may well be met by it. */
    private static Attainment undecided(Target target, Outcome outcome) {
        boolean mayBeRate = !coversYear(target) && outcome.text().contains(target.unit());
        boolean anyCandidate = outcome.figures().stream()
                .anyMatch(figure -> figure.unit().equals(target.unit()) || isNear(target, figure));
        return anyCandidate || mayBeRate ? Attainment.AMBIGUOUS : Attainment.NO_FIGURE;
    }

    private static boolean isNear(Target target, Figure figure) {
        return NEARLY_THE_SAME.contains(target.unit()) && NEARLY_THE_SAME.contains(figure.unit());
    }

    private static List<Figure> sameUnit(Target target, Outcome outcome) {
        return outcome.figures().stream()
                .filter(figure -> figure.unit().equals(target.unit()))
                .toList();
    }

    /** With two targets in one unit nobody can tell which of them a figure is for. */
    private static boolean isAloneWithUnit(Target target, List<Target> targets) {
        return targets.stream()
                        .filter(other -> other.unit().equals(target.unit()))
                        .count()
                == 1;
    }

    /** Annex 2 reports on a year: whether every month of it had its share, its figures do not say. */
    private static boolean coversYear(Target target) {
        return target.period() == null || target.period() == TargetPeriod.YEAR;
    }
}
