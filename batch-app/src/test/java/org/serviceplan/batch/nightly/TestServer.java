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

/** One PostgreSQL for all tests of this JVM, and a new database in it for whoever asks. */
public final class TestServer {
    /** Where PostgreSQL is unpacked. */
    static final Path PROGRAMS = Path.of("target", "postgres");

    private static final EmbeddedPostgres SERVER = start();
    private static final AtomicInteger DATABASES = new AtomicInteger();

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

    /** An empty database. */
    public static Database newDatabase() {
        String name = "test" + DATABASES.incrementAndGet();
        try (Connection connection = SERVER.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE DATABASE " + name);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return new Database(name);
    }

    /** A database by its name. */
    public record Database(String name) {
        public String url() {
            return SERVER.getJdbcUrl("postgres", name);
        }

        DataSource dataSource() {
            return SERVER.getDatabase("postgres", name);
        }

        JdbcTemplate jdbc() {
            return new JdbcTemplate(dataSource());
        }
    }
}
