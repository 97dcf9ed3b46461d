package org.serviceplan.batch.database;

import lombok.Getter;
import lombok.experimental.Accessors;

/** The database cannot be used. */
@Getter
@Accessors(fluent = true)
public final class DatabaseUnavailableException extends RuntimeException {
    /** What is the matter and what to do, in Traditional Chinese. */
    private final String advice;

    DatabaseUnavailableException(String advice, Throwable cause) {
        super(advice, cause);
        this.advice = advice;
    }
}
