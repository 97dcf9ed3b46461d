package org.serviceplan.report.comparison;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.serviceplan.model.Outcome;
import org.serviceplan.model.quantity.Figure;
import org.serviceplan.model.quantity.Target;
import org.serviceplan.model.quantity.TargetPeriod;

/**
 * Holds the targets of a measure against the figures of its outcome. A wrong figure is worse than none: wherever the text allows
 * two readings, the answer is {@link Attainment#AMBIGUOUS}. So it is for every target that the figures of a whole year cannot
 * decide: one for part of the year (每季至少1次, though the year had 4), one for each case (每場至少20人) and one for a change (提升5%以上).
 */
final class TargetAttainment {
    /** Offices write both for the same thing; still a person has to say so. 人 and 人次 are different things. */
    private static final Set<String> NEARLY_THE_SAME = Set.of("場", "場次");

    /** A year by itself, not a date: 111年度. */
    private static final Pattern YEAR = Pattern.compile("(?<![0-9０-９])([0-9０-９]{3})\\s*年(?!\\s*[0-9０-９起])");

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
        boolean comparable = aloneWithUnit && isForAll(target) && !speaksOfOtherYear(outcome, measure);
        Optional<Figure> figure = comparable ? theOne(sameUnit(target, outcome)) : Optional.empty();
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

    /** By how much a share rose is not what it is. */
    private static List<Figure> sameUnit(Target target, Outcome outcome) {
        return outcome.figures().stream()
                .filter(figure -> figure.unit().equals(target.unit()) && !figure.isChange())
                .toList();
    }

    /** 每場至少20人 cannot be told from all participants, nor 提升5%以上 from what was reached. */
    private static boolean isForAll(Target target) {
        return coversYear(target) && !target.isPerCase() && !target.isChange();
    }

    /** 111年500人次 in the outcomes of 112: which of its figures are of which year, the text alone knows. */
    private static boolean speaksOfOtherYear(Outcome outcome, MeasureRef measure) {
        return YEAR.matcher(outcome.text())
                .results()
                .anyMatch(year ->
                        Integer.parseInt(year.group(1)) != measure.year().value());
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
