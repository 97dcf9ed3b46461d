package org.serviceplan.batch.store;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Pattern;

import org.serviceplan.model.text.UnparsableTextException;

/**
 * Names a run: its day in Taiwan and a counter, as in {@code 20261123-01}. Also the name of the folder it publishes.
 *
 * @param value the name
 */
public record RunId(String value) implements Comparable<RunId> {
    private static final Pattern FORM = Pattern.compile("[0-9]{8}-[0-9]{2,4}");

    /** Checks the form. */
    public RunId {
        if (!FORM.matcher(value).matches()) {
            throw new UnparsableTextException(value, "a run such as 20261123-01");
        }
    }

    /** The run of a day with this number, from 1. */
    public static RunId of(LocalDate day, int number) {
        return new RunId(day.format(DateTimeFormatter.BASIC_ISO_DATE) + String.format(Locale.ROOT, "-%02d", number));
    }

    /** Whether some text is a run's name. */
    public static boolean isRunId(String text) {
        return FORM.matcher(text).matches();
    }

    /** Its number within its day. */
    public int number() {
        return Integer.parseInt(value.substring(value.indexOf('-') + 1));
    }

    /** Whether it is a run of this day. */
    public boolean isOf(LocalDate day) {
        return value.startsWith(day.format(DateTimeFormatter.BASIC_ISO_DATE));
    }

    @Override
    public int compareTo(RunId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
