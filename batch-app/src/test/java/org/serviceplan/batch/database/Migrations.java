package org.serviceplan.batch.database;

import javax.sql.DataSource;

import org.flywaydb.core.Flyway;

/** Our schema without a night that makes it. */
public final class Migrations {
    private Migrations() {}

    /** Makes the schema in an empty database, as the first night does. */
    public static void run(DataSource database) {
        Flyway.configure()
                .dataSource(database)
                .schemas("serviceplan")
                .javaMigrations(new BatchTables())
                .load()
                .migrate();
    }
}
