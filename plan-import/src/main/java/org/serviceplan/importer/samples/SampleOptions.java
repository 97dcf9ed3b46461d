package org.serviceplan.importer.samples;

import java.util.Set;

import lombok.With;

import org.serviceplan.model.calendar.MinguoYear;

/**
 * What to generate. The same options give the same files.
 *
 * @param offices how many offices; the first are the roster's, further ones are made up
 * @param first the first plan year, {@value #FIRST_YEAR} or later
 * @param last the last plan year, {@value #LAST_YEAR} or earlier
 * @param seed what chance starts from
 * @param faulty the share of files that have a fault, 0 to 1
 * @param shapes the table layouts to choose from
 */
@With
public record SampleOptions(
        int offices, MinguoYear first, MinguoYear last, long seed, double faulty, Set<ItemShape> shapes) {

    /** Until 89, a title that does not say 民國 names no year: 80年 may as well be a duration; and a faulty file may name the year before. */
    public static final int FIRST_YEAR = 91;
    /** After it neither; the last annex 2 is handed in a year later. */
    public static final int LAST_YEAR = 198;

    /** Checks the ranges. */
    public SampleOptions {
        shapes = Set.copyOf(shapes);
        if (offices < 1 || offices > SampleOffices.MOST) {
            throw new IllegalArgumentException("Offices are 1 to " + SampleOffices.MOST + ", not " + offices);
        }
        if (first.value() < FIRST_YEAR || last.value() > LAST_YEAR) {
            throw new IllegalArgumentException(
                    "Years are " + FIRST_YEAR + " to " + LAST_YEAR + ", not " + first + " to " + last);
        }
        if (first.compareTo(last) > 0) {
            throw new IllegalArgumentException("The years end before they begin: " + first + " to " + last);
        }
        if (!(faulty >= 0 && faulty <= 1)) {
            throw new IllegalArgumentException("A share is 0 to 1, not " + faulty);
        }
        if (shapes.isEmpty()) {
            throw new IllegalArgumentException("There must be a layout to choose");
        }
    }

    /** Some offices and years, seed 1, a tenth of the files faulty, all layouts. */
    public static SampleOptions of(int offices, MinguoYear first, MinguoYear last) {
        return new SampleOptions(offices, first, last, 1, 0.1, Set.of(ItemShape.values()));
    }
}
