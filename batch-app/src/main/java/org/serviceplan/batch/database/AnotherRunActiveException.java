package org.serviceplan.batch.database;

import lombok.Getter;
import lombok.experimental.Accessors;

/** Another run uses the database; two at once would take in the same files. */
@Getter
@Accessors(fluent = true)
public final class AnotherRunActiveException extends RuntimeException {
    /** What is known about the other run, in Traditional Chinese. */
    private final String holder;

    AnotherRunActiveException(String holder) {
        super("Another run is active: " + holder);
        this.holder = holder;
    }
}
