package org.serviceplan.model.framework;

import java.io.Reader;
import java.util.Comparator;
import java.util.List;

import org.serviceplan.model.calendar.MinguoYear;

/** The frameworks of all years. They are data: a CSV file with one item a line, which headquarters can replace. */
public final class PlanFrameworks {
    private final List<PlanFramework> newestFirst;

    private PlanFrameworks(List<PlanFramework> newestFirst) {
        this.newestFirst = newestFirst;
    }

    /**
     * A set of frameworks, in any order.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static PlanFrameworks of(List<PlanFramework> frameworks) {
        if (frameworks.isEmpty()) {
            throw new IllegalArgumentException("There must be at least one framework");
        }
        return new PlanFrameworks(frameworks.stream()
                .sorted(Comparator.comparing(PlanFramework::validFrom).reversed())
                .toList());
    }

    /** The frameworks in the data of this module. */
    public static PlanFrameworks standard() {
        return FrameworkCsv.standard();
    }

    /**
     * Reads frameworks: a head line and one item a line, with the columns valid_from, ordinal, heading and variants, the last
     * with {@code |} between its values.
     *
     * @throws IllegalArgumentException naming the line, if one is not of this form
     */
    public static PlanFrameworks read(Reader csv) {
        return FrameworkCsv.read(csv);
    }

    /** All of them, the newest first. */
    public List<PlanFramework> newestFirst() {
        return newestFirst;
    }

    /** The framework in force for a plan year; a year before all of them gets the oldest. */
    public PlanFramework forYear(MinguoYear year) {
        for (PlanFramework framework : newestFirst) {
            if (framework.validFrom().compareTo(year) <= 0) {
                return framework;
            }
        }
        return newestFirst.get(newestFirst.size() - 1);
    }
}
