package org.serviceplan.batch.database;

import java.nio.file.Path;

import lombok.Getter;
import lombok.experimental.Accessors;

/** There is nothing to look at: no run has made the embedded database yet. */
@Getter
@Accessors(fluent = true)
public final class NoDatabaseYetException extends RuntimeException {
    /** The data folder without a database. */
    private final transient Path data;

    NoDatabaseYetException(Path data) {
        super("No database in " + data);
        this.data = data;
    }
}
