package org.serviceplan.batch.settings;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.serviceplan.model.calendar.MinguoYear;
import org.serviceplan.model.text.UnparsableTextException;

/**
 * The plan years asked for, as in {@code --year 112} and {@code --year 110-112}.
 *
 * @param first the first year
 * @param last the last year, which is the one compared
 */
public record YearRange(MinguoYear first, MinguoYear last) {
    private static final Pattern TO = Pattern.compile("[-~至]");

    /** Checks the order. */
    public YearRange {
        if (first.compareTo(last) > 0) {
            throw new IllegalArgumentException("A range of years ascends: " + first + "-" + last);
        }
    }

    /** One year alone. */
    public static YearRange of(MinguoYear year) {
        return new YearRange(year, year);
    }

    /**
     * Reads a year or a range of years; each in any spelling of a Minguo year.
     *
     * @throws UnparsableTextException if it is neither
     */
    public static YearRange valueOf(String text) {
        String[] parts = TO.split(text, -1);
        if (parts.length > 2) {
            throw new UnparsableTextException(text, "a year such as 112 or years such as 110-112");
        }
        return new YearRange(MinguoYear.parse(parts[0].strip()), MinguoYear.parse(parts[parts.length - 1].strip()));
    }

    /** A year, as YAML has it: a number is none of its texts. */
    @SuppressWarnings("unused") // Spring looks for it by the kind of what is given
    public static YearRange valueOf(Integer year) {
        return valueOf(year.toString());
    }

    /** All years from the first to the last. */
    public List<MinguoYear> years() {
        return IntStream.rangeClosed(first.value(), last.value())
                .mapToObj(MinguoYear::of)
                .toList();
    }

    /** As it is written on the command line. */
    @Override
    public String toString() {
        return first.equals(last) ? last.toString() : first + "-" + last;
    }
}
