package org.serviceplan.batch.nightly;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * Lets the database fall asleep in the middle of a statement of a night, so that something can happen just then. It sleeps until it
 * is woken, waiting for a lock that the nap holds.
 */
final class Nap implements AutoCloseable {
    private static final long LOCK = 20_000_000;

    private static final String SLEEPING =
            """
             FROM pg_locks WHERE locktype = 'advisory' AND NOT granted AND objid = %d
             AND database = (SELECT oid FROM pg_database WHERE datname = current_database())
            """
                    .formatted(LOCK);

    private final Night night;
    private final SingleConnectionDataSource lock;

    private Nap(Night night, String trigger) {
        this.night = night;
        try {
            Connection connection = night.database().dataSource().getConnection();
            this.lock = new SingleConnectionDataSource(connection, true);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        new JdbcTemplate(lock).execute("SELECT pg_advisory_lock(" + LOCK + ")");
        night.jdbc()
                .execute("CREATE FUNCTION public.nap() RETURNS trigger LANGUAGE plpgsql AS"
                        + " 'BEGIN PERFORM pg_advisory_xact_lock_shared(" + LOCK + "); RETURN NULL; END';"
                        + "CREATE TRIGGER nap AFTER " + trigger + " EXECUTE FUNCTION public.nap()");
    }

    /** Falls asleep after a statement such as {@code INSERT ON serviceplan.annex}. */
    static Nap at(Night night, String moment) {
        return new Nap(night, moment + " FOR EACH STATEMENT");
    }

    /** Falls asleep in the middle of storing what a worker read. */
    static Nap of(Night night, String worker) {
        return new Nap(
                night,
                "INSERT ON serviceplan.annex FOR EACH STATEMENT"
                        + " WHEN (current_setting('application_name') = 'serviceplan worker " + worker + "')");
    }

    boolean isAsleep() {
        return !sleepers("pid::text").isEmpty();
    }

    /** Ends the sessions that sleep: they would see only when they wake that the other end is gone. */
    void endSessions() {
        sleepers("pg_terminate_backend(pid, 10000)::text");
    }

    /** Asked of the session that holds the lock: to open one takes longer than to answer, and this is asked again and again. */
    private List<String> sleepers(String column) {
        return new JdbcTemplate(lock).queryForList("SELECT " + column + SLEEPING, String.class);
    }

    /** Wakes it, and lets it sleep no more. */
    @Override
    public void close() {
        lock.destroy();
        night.jdbc().execute("DROP FUNCTION public.nap CASCADE");
    }
}
