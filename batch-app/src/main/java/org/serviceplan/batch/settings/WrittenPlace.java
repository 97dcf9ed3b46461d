package org.serviceplan.batch.settings;

import java.io.IOException;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.origin.Origin;
import org.springframework.boot.origin.PropertySourceOrigin;
import org.springframework.boot.origin.TextResourceOrigin;
import org.springframework.core.io.Resource;

/** Where a setting is written, in Traditional Chinese: in which file of settings, in which line. */
public final class WrittenPlace {
    private WrittenPlace() {}

    /** File and line, if it is a file. */
    public static Optional<String> of(@Nullable Origin property) {
        Origin named = property instanceof PropertySourceOrigin wrapped ? wrapped.getOrigin() : property;
        return named instanceof TextResourceOrigin text && text.getResource() != null && text.getLocation() != null
                ? Optional.of(file(text.getResource()) + line(text.getLocation().getLine() + 1))
                : Optional.empty();
    }

    /** A file, as a person would look for it. */
    public static String file(Resource file) {
        try {
            return "「" + file.getFile().toPath().toAbsolutePath().normalize() + "」";
        } catch (IOException e) {
            return "「" + file.getDescription() + "」";
        }
    }

    /** A line of it, counted from 1. */
    public static String line(int number) {
        return "第 " + number + " 行";
    }
}
