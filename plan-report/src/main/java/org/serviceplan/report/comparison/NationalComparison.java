package org.serviceplan.report.comparison;

import java.time.OffsetDateTime;
import java.util.List;

import org.serviceplan.model.calendar.MinguoYear;

/**
 * The national comparison (全國比較): what all offices promised and reported, side by side. Lists are in roster order, then year, item
 * and measure.
 *
 * @param year the year compared
 * @param years all years covered, ascending
 * @param asOf the moment as of which it is told
 * @param offices every office of the roster
 * @param themes every measure of the years covered is in exactly one
 * @param targets every target of the years covered
 * @param continuity every measure of an office that has annex 1 of a year covered and of the year before
 * @param totals the control totals
 * @param plans the plans behind it, measure by measure
 */
public record NationalComparison(
        MinguoYear year,
        List<MinguoYear> years,
        OffsetDateTime asOf,
        List<OfficeComparison> offices,
        List<Theme> themes,
        List<TargetResult> targets,
        List<Continuity> continuity,
        Totals totals,
        ComparedPlans plans) {

    /** Copies the lists. */
    public NationalComparison {
        years = List.copyOf(years);
        offices = List.copyOf(offices);
        themes = List.copyOf(themes);
        targets = List.copyOf(targets);
        continuity = List.copyOf(continuity);
    }
}
