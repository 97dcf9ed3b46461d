package org.serviceplan.batch.database;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;

import javax.sql.DataSource;

import lombok.AccessLevel;
import lombok.RequiredArgsConstructor;
import lombok.extern.slf4j.Slf4j;
import org.springframework.util.StringUtils;

/**
 * Whoever takes in a part of an inbox holds its lock: an advisory lock of PostgreSQL on a connection of its own, which ends with
 * the process, however that dies. So the run sees at once that a part has nobody any more.
 */
@Slf4j
@RequiredArgsConstructor
public final class PartLocks {
    /** The first number of these locks; the second is that of the part's step execution. */
    public static final int CLASS = RunLock.CLASS + 1;

    private final DataSource dataSource;

    /** The lock of a part, unless somebody has it. */
    public Optional<Held> tryLock(long part, String worker) {
        try {
            Connection own = dataSource.getConnection();
            boolean locked = false;
            try {
                String before = name(own);
                locked = lock(own, part, worker);
                return locked ? Optional.of(new Held(own, before)) : Optional.empty();
            } finally {
                if (!locked) {
                    own.close();
                }
            }
        } catch (SQLException e) {
            throw DatabaseFaults.unavailable(e);
        }
    }

    /** What a worker calls its sessions. */
    public static String sessionName(String worker) {
        return RunLock.applicationName("worker " + worker);
    }

    /** The worker that calls its session this. */
    public static String workerOf(String session) {
        return StringUtils.delete(session, sessionName(""));
    }

    private static String name(Connection own) throws SQLException {
        try (Statement session = own.createStatement();
                ResultSet name = session.executeQuery("SELECT current_setting('application_name')")) {
            name.next();
            return name.getString(1);
        }
    }

    private static boolean lock(Connection own, long part, String worker) throws SQLException {
        try (Statement session = own.createStatement()) {
            session.execute("SET application_name = '" + sessionName(worker) + "'");
        }
        try (PreparedStatement lock = own.prepareStatement("SELECT pg_try_advisory_lock(?, ?)")) {
            lock.setInt(1, CLASS);
            lock.setInt(2, (int) part);
            try (ResultSet result = lock.executeQuery()) {
                return result.next() && result.getBoolean(1);
            }
        }
    }

    /** A lock that is held until it is closed. */
    @RequiredArgsConstructor(access = AccessLevel.PRIVATE)
    public static final class Held implements AutoCloseable {
        private final Connection own;
        /** What the session was called before. The driver gives the name after connecting, so that a RESET would lose it. */
        private final String before;

        @Override
        public void close() {
            // The pool would keep the session, and with it the lock.
            try (own;
                    PreparedStatement unlock = own.prepareStatement(
                            "SELECT pg_advisory_unlock_all(), set_config('application_name', ?, false)")) {
                unlock.setString(1, before);
                unlock.execute();
            } catch (SQLException e) {
                LOG.debug("The session is gone, and its lock with it", e);
            }
        }
    }
}
