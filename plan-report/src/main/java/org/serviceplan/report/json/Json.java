package org.serviceplan.report.json;

import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.function.Consumer;

import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

import org.serviceplan.model.calendar.Taiwan;

/** The few shapes comparison.json is made of. */
@RequiredArgsConstructor
final class Json {
    private final JsonGenerator generator;
    private final JsonLines lines;

    /** An object that stands by itself or in a list. */
    void object(Runnable fields) {
        generator.writeStartObject();
        fields.run();
        generator.writeEndObject();
    }

    /** An object on one line, so that what changed in it shows as one changed line. */
    void line(Runnable fields) {
        generator.writeStartObject();
        lines.joined(() -> {
            fields.run();
            generator.writeEndObject();
        });
    }

    void object(String name, Runnable fields) {
        generator.writeName(name);
        object(fields);
    }

    <T> void list(String name, List<T> values, Consumer<T> writer) {
        generator.writeArrayPropertyStart(name);
        values.forEach(writer);
        generator.writeEndArray();
    }

    /** A list on one line. */
    <T> void row(String name, List<T> values, Consumer<T> writer) {
        generator.writeArrayPropertyStart(name);
        lines.joined(() -> {
            values.forEach(writer);
            generator.writeEndArray();
        });
    }

    /** A text that stands in a list. */
    void text(String value) {
        generator.writeString(value);
    }

    /** A number that stands in a list. */
    void number(int value) {
        generator.writeNumber(value);
    }

    void number(String name, @Nullable Integer value) {
        if (value == null) {
            generator.writeNullProperty(name);
        } else {
            generator.writeNumberProperty(name, value.intValue());
        }
    }

    /** A number without trailing zeros: 20, not 20.0. */
    void number(String name, @Nullable BigDecimal value) {
        if (value == null) {
            generator.writeNullProperty(name);
        } else {
            generator.writeNumberProperty(name, value.stripTrailingZeros());
        }
    }

    void flag(String name, boolean value) {
        generator.writeBooleanProperty(name, value);
    }

    /** Text, or whatever else says what it is as text. */
    void text(String name, @Nullable Object value) {
        if (value == null) {
            generator.writeNullProperty(name);
        } else {
            generator.writeStringProperty(name, value.toString());
        }
    }

    /** A moment in Taiwan's time: 2023-01-16T09:30:00+08:00. */
    void moment(String name, @Nullable OffsetDateTime value) {
        text(name, value == null ? null : Taiwan.time(value).format(DateTimeFormatter.ISO_OFFSET_DATE_TIME));
    }
}
