package org.serviceplan.batch.settings;

import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.stream.Stream;

import org.springframework.boot.convert.DurationStyle;
import org.springframework.util.unit.DataSize;

/** Values of settings as a person would write them: in the largest unit in which nothing of them is lost. */
public final class SettingText {
    /** Each a 1024th of the one before. */
    private static final String[] UNITS_OF_SIZE = {"GB", "MB", "KB"};

    private SettingText() {}

    /** A time, as in {@code 30m}. */
    public static String of(Duration time) {
        return DurationStyle.SIMPLE.print(time, time.isZero() ? ChronoUnit.SECONDS : unit(time));
    }

    private static ChronoUnit unit(Duration time) {
        return Stream.of(ChronoUnit.HOURS, ChronoUnit.MINUTES, ChronoUnit.SECONDS, ChronoUnit.MILLIS, ChronoUnit.MICROS)
                .filter(unit -> time.truncatedTo(unit).equals(time))
                .findFirst()
                .orElse(ChronoUnit.NANOS);
    }

    /** A size, as in {@code 20MB}. */
    public static String of(DataSize size) {
        long bytes = 1L << 30;
        for (String unit : UNITS_OF_SIZE) {
            if (size.toBytes() != 0 && size.toBytes() % bytes == 0) {
                return size.toBytes() / bytes + unit;
            }
            bytes >>= 10;
        }
        return size.toString();
    }
}
