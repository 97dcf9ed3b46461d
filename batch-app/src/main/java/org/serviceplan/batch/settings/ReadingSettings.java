package org.serviceplan.batch.settings;

import java.nio.file.Path;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.core.env.Environment;

/**
 * The settings that decide what comes of a file, for those who need no others: whatever is written of the others does not keep them
 * from reading it.
 *
 * @param vocabulary words to read workbooks with, beside the program's own
 * @param roster a roster of offices, in place of the one that comes with the program
 * @param limits how much of a file is read before it is refused
 * @param values how they are written
 */
public record ReadingSettings(
        @Nullable Path vocabulary, @Nullable Path roster, LimitSettings limits, GivenValues values) {

    /** The settings in force, from wherever Spring finds them. */
    public static ReadingSettings of(Environment environment) {
        Binder binder = Binder.get(environment);
        ValueReading reading = ValueReading.of(environment);
        Own own = binder.bindOrCreate(OwnSetting.ROOT, Bindable.of(Own.class), reading);
        return new ReadingSettings(own.vocabulary, own.roster, own.limits, reading.values());
    }

    record Own(@Nullable Path vocabulary, @Nullable Path roster, @DefaultValue LimitSettings limits) {}
}
