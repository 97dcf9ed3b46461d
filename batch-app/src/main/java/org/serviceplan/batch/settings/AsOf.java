package org.serviceplan.batch.settings;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;

import org.serviceplan.model.calendar.Taiwan;
import org.serviceplan.model.text.UnparsableTextException;

/**
 * A moment asked for in ISO 8601.
 *
 * @param instant the moment
 */
public record AsOf(Instant instant) {
    /**
     * Reads {@code 2023-02-01T02:00:00+08:00}, {@code 2023-01-31T18:00:00Z} or {@code 2023-02-01T02:00}; without an offset it
     * is Taiwan's time.
     *
     * @throws UnparsableTextException if it is none of them
     */
    public static AsOf valueOf(String text) {
        String stripped = text.strip();
        try {
            return new AsOf(OffsetDateTime.parse(stripped).toInstant());
        } catch (DateTimeParseException withoutOffset) {
            try {
                return new AsOf(
                        LocalDateTime.parse(stripped).atZone(Taiwan.ZONE).toInstant());
            } catch (DateTimeParseException e) {
                throw new UnparsableTextException(text, "a moment such as 2023-02-01T02:00:00+08:00");
            }
        }
    }

    /** A moment in Taiwan's time. */
    public static OffsetDateTime inTaipei(Instant instant) {
        return instant.atZone(Taiwan.ZONE).toOffsetDateTime();
    }

    @Override
    public String toString() {
        return inTaipei(instant).toString();
    }
}
