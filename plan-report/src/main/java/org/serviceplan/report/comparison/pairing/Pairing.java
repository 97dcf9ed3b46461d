package org.serviceplan.report.comparison.pairing;

import java.util.Arrays;
import java.util.Optional;

import lombok.Getter;
import lombok.RequiredArgsConstructor;
import lombok.experimental.Accessors;

/**
 * One decision about two measures.
 *
 * @param line the line of the file it stands on, from 1
 * @param decision what was decided
 * @param one a measure
 * @param other another
 */
public record Pairing(int line, Decision decision, MeasureName one, MeasureName other) {

    /** What can be decided about two measures. */
    @Getter
    @Accessors(fluent = true)
    @RequiredArgsConstructor
    public enum Decision {
        /** They belong to one theme. */
        SAME("同"),
        /** They do not. */
        DIFFERENT("不同");

        /** The word in the file. */
        private final String label;

        static Optional<Decision> of(String label) {
            return Arrays.stream(values())
                    .filter(decision -> decision.label.equals(label))
                    .findFirst();
        }
    }
}
