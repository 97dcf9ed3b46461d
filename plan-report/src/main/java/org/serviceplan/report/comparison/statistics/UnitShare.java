package org.serviceplan.report.comparison.statistics;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.serviceplan.model.calendar.MinguoYear;
import org.serviceplan.model.office.OfficeCode;
import org.serviceplan.report.comparison.NationalComparison;

/**
 * What a responsible unit has to answer for in a year, in one office or in all.
 *
 * @param year the plan year
 * @param office the office; null for all of them
 * @param load its load there
 */
public record UnitShare(MinguoYear year, @Nullable OfficeCode office, UnitLoad load) {

    /** All of them: the newest year first, in each the whole country and then office by office in report order. */
    public static List<UnitShare> of(NationalComparison comparison) {
        List<UnitShare> shares = new ArrayList<>();
        for (MinguoYear year :
                comparison.years().stream().sorted(Comparator.reverseOrder()).toList()) {
            UnitLoad.national(comparison, year).forEach(load -> shares.add(new UnitShare(year, null, load)));
            UnitLoad.byOffice(comparison, year)
                    .forEach((office, loads) -> loads.forEach(load -> shares.add(new UnitShare(year, office, load))));
        }
        return shares;
    }
}
