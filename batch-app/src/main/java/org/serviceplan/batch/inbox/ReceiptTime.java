package org.serviceplan.batch.inbox;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.serviceplan.model.calendar.MinguoDates;
import org.serviceplan.model.calendar.Taiwan;

/** Reads the times that document systems and spreadsheets write. */
final class ReceiptTime {
    private static final String HALF_DAY = "(上午|下午|AM|PM|am|pm)?";
    /** A time at the end: 09:30, 上午 9:30:00, 9時30分, 9:30 PM, or four digits after a space. */
    private static final Pattern TIME = Pattern.compile("(?<![T\\s])[T\\s]*+" + HALF_DAY
            + "\\s*+(?:(?<![0-9])([0-9]{1,2})[:時點]([0-9]{1,2})分?(?::?([0-9]{1,2})(?:\\.[0-9]{1,9})?秒?)?|(?<=\\s)([0-9]{2})([0-9]{2}))\\s*"
            + HALF_DAY + "$");

    private static final Pattern SPACES = Pattern.compile("\\s+");

    private static final int NOON = 12;
    private static final int DATE_LENGTH = "2023-01-16".length();

    private ReceiptTime() {}

    /**
     * Reads a moment: a date in any usual spelling, Minguo or Gregorian, with or without a time, which is Taiwan's unless an
     * offset says otherwise. A date alone is the start of the day.
     */
    static Optional<Instant> parse(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).strip();
        Optional<Instant> withOffset = withOffset(plain);
        if (withOffset.isPresent()) {
            return withOffset;
        }
        Matcher time = TIME.matcher(plain);
        return time.find()
                ? at(plain.substring(0, time.start()), time(time))
                : at(plain, Optional.of(LocalTime.MIDNIGHT));
    }

    private static Optional<Instant> withOffset(String text) {
        if (!mayHaveOffset(text)) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    OffsetDateTime.parse(SPACES.matcher(text).replaceFirst("T")).toInstant());
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /** Nearly no register has any, and an exception for each of its lines is what reading it would take longest for. */
    private static boolean mayHaveOffset(String text) {
        return text.indexOf('+') >= 0
                || text.endsWith("Z")
                || text.endsWith("z")
                || text.lastIndexOf('-') >= DATE_LENGTH;
    }

    private static Optional<Instant> at(String dateText, Optional<LocalTime> time) {
        Optional<LocalDate> date = MinguoDates.parse(dateText.strip());
        return date.flatMap(day -> time.map(day::atTime))
                .map(local -> local.atZone(Taiwan.ZONE).toInstant());
    }

    private static Optional<LocalTime> time(Matcher matcher) {
        boolean colon = matcher.group(2) != null;
        int hour = number(matcher, colon ? 2 : 5);
        String half = matcher.group(1) != null ? matcher.group(1) : matcher.group(7);
        try {
            return Optional.of(LocalTime.of(
                    half == null ? hour : hour(hour, half), number(matcher, colon ? 3 : 6), number(matcher, 4)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** 上午12時 is midnight and 下午12時 is noon; 下午14時 is written too. */
    private static int hour(int hour, String half) {
        boolean afternoon = half.equals("下午") || half.equalsIgnoreCase("PM");
        int ofHalf = hour == NOON ? 0 : hour;
        return afternoon && ofHalf < NOON ? ofHalf + NOON : ofHalf;
    }

    private static int number(Matcher matcher, int group) {
        String digits = matcher.group(group);
        return digits == null ? 0 : Integer.parseInt(digits);
    }
}
