package org.serviceplan.batch.database;

import java.util.Arrays;

import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationInfoService;
import org.flywaydb.core.api.MigrationState;

/** Whether the schema is the one that this program works on. */
public enum SchemaState {
    /** It is. */
    READY,
    /** It is not there yet, or is older. */
    BEHIND,
    /** A newer program has made it. */
    AHEAD;

    /** Looks, and changes nothing. */
    public static SchemaState of(Flyway flyway) {
        MigrationInfoService migrations = flyway.info();
        if (Arrays.stream(migrations.all()).anyMatch(SchemaState::isOfTheFuture)) {
            return AHEAD;
        }
        return migrations.pending().length > 0 ? BEHIND : READY;
    }

    private static boolean isOfTheFuture(MigrationInfo migration) {
        return migration.getState() == MigrationState.FUTURE_SUCCESS
                || migration.getState() == MigrationState.FUTURE_FAILED;
    }
}
