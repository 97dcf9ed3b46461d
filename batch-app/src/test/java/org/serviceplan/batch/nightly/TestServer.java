package org.serviceplan.batch.nightly;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;

import javax.sql.DataSource;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.springframework.jdbc.core.JdbcTemplate;

import org.serviceplan.batch.database.Migrations;

/** One PostgreSQL for all tests of this JVM, and a new database in it for whoever asks. */
public final class TestServer {
    /** Where PostgreSQL is unpacked. */
    private static final Path PROGRAMS = Path.of("target", "postgres");

    private static final EmbeddedPostgres SERVER = start();
    private static final AtomicInteger DATABASES = new AtomicInteger();
    private static final Database MIGRATED = emptyDatabase();

    static {
        Migrations.run(MIGRATED.dataSource());
    }

    private TestServer() {}

    private static EmbeddedPostgres start() {
        try {
            return EmbeddedPostgres.builder()
                    .setOverrideWorkingDirectory(PROGRAMS.toFile())
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A database as the first night finds it. */
    public static Database emptyDatabase() {
        return copyOf("template1", "");
    }

    /** A database that has our schema, in which nothing is: a copy of one that was migrated once, at a fifth of the cost. */
    public static Database migratedDatabase() {
        return MIGRATED.copy();
    }

    /** The same with its files in a folder of their own. */
    static Database migratedDatabase(Path folder) {
        execute("CREATE TABLESPACE elsewhere LOCATION '" + folder + "'");
        return copyOf(MIGRATED.name(), " TABLESPACE elsewhere");
    }

    private static Database copyOf(String template, String where) {
        String name = "test" + DATABASES.incrementAndGet();
        // By its files: the other way, through the log of changes, takes three times as long.
        execute("CREATE DATABASE " + name + " TEMPLATE " + template + " STRATEGY FILE_COPY" + where);
        return new Database(name);
    }

    private static void execute(String sql) {
        try (Connection connection = SERVER.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A database by its name. */
    public record Database(String name) {
        public String url() {
            return SERVER.getJdbcUrl("postgres", name);
        }

        /** Another one that holds the same. */
        Database copy() {
            return copyOf(name, "");
        }

        DataSource dataSource() {
            return SERVER.getDatabase("postgres", name);
        }

        JdbcTemplate jdbc() {
            return new JdbcTemplate(dataSource());
        }

        /** Removes it, and the folder of its own. */
        void drop() {
            execute("DROP DATABASE " + name + " WITH (FORCE)");
            execute("DROP TABLESPACE elsewhere");
        }
    }
}
