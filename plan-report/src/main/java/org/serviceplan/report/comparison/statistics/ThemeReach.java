package org.serviceplan.report.comparison.statistics;

import java.util.List;

import org.serviceplan.model.calendar.MinguoYear;
import org.serviceplan.model.office.OfficeCode;
import org.serviceplan.report.comparison.MeasureRef;
import org.serviceplan.report.comparison.NationalComparison;
import org.serviceplan.report.comparison.Theme;

/**
 * How many offices promise the same thing in one year.
 *
 * @param theme what they promise
 * @param year the plan year
 * @param offices who, in roster order, each once
 * @param measures in how many measures
 */
public record ThemeReach(Theme theme, MinguoYear year, List<OfficeCode> offices, int measures) {

    /** Copies the list. */
    public ThemeReach {
        offices = List.copyOf(offices);
    }

    /** All themes that anybody has in a year, in report order. */
    public static List<ThemeReach> of(NationalComparison comparison, MinguoYear year) {
        return comparison.themes().stream()
                .map(theme -> of(theme, year))
                .filter(reach -> reach.measures() > 0)
                .toList();
    }

    private static ThemeReach of(Theme theme, MinguoYear year) {
        List<OfficeCode> owners = theme.members().stream()
                .map(Theme.Member::measure)
                .filter(measure -> measure.year().equals(year))
                .map(MeasureRef::office)
                .toList();
        return new ThemeReach(theme, year, owners.stream().distinct().toList(), owners.size());
    }
}
