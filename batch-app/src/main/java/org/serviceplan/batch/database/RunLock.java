package org.serviceplan.batch.database;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.regex.Pattern;

import javax.sql.DataSource;

import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;

/**
 * One run at a time per database, across machines: an advisory lock of PostgreSQL on a connection of its own. PostgreSQL lets go
 * of it when the connection ends, however the process dies.
 */
@RequiredArgsConstructor
public final class RunLock implements AutoCloseable {
    /** Tells our locks from those of other programs in the same database. */
    public static final int CLASS = 0x53504C4E;

    /** The second number of the lock of the run. */
    public static final int RUN = 1;

    private static final int LONGEST_NAME = 63;
    private static final Pattern UNSAFE = Pattern.compile("[^ -&(-~]");

    private final DataSource dataSource;
    private @Nullable Connection connection;

    /** @throws AnotherRunActiveException if another run has the lock */
    void acquire() {
        try {
            Connection own = dataSource.getConnection();
            connection = own;
            if (!tryLock(own)) {
                throw new AnotherRunActiveException(holder(own));
            }
        } catch (SQLException e) {
            throw DatabaseFaults.unavailable(e);
        }
    }

    private static boolean tryLock(Connection connection) throws SQLException {
        tell(connection, Holder.name());
        try (PreparedStatement lock = connection.prepareStatement("SELECT pg_try_advisory_lock(?, ?)")) {
            lock.setInt(1, CLASS);
            lock.setInt(2, RUN);
            try (ResultSet result = lock.executeQuery()) {
                return result.next() && result.getBoolean(1);
            }
        }
    }

    /** Lets others that find the lock taken know which run it is that has it. */
    public void tellRun(String run) {
        Connection own = connection;
        if (own == null) {
            return;
        }
        try {
            tell(own, run + " " + Holder.name());
        } catch (SQLException e) {
            throw DatabaseFaults.unavailable(e);
        }
    }

    private static void tell(Connection connection, String who) throws SQLException {
        try (Statement name = connection.createStatement()) {
            name.execute("SET application_name = '" + applicationName(who) + "'");
        }
    }

    /** PostgreSQL keeps 63 plain ASCII characters. */
    static String applicationName(String who) {
        String name = "serviceplan " + who;
        return UNSAFE.matcher(name).replaceAll("?").substring(0, Math.min(name.length(), LONGEST_NAME));
    }

    private static String holder(Connection connection) throws SQLException {
        String sql =
                """
                SELECT a.application_name, coalesce(host(a.client_addr), 'localhost'),
                       to_char(a.backend_start AT TIME ZONE 'Asia/Taipei', 'YYYY-MM-DD HH24:MI:SS')
                FROM pg_locks l JOIN pg_stat_activity a ON a.pid = l.pid
                WHERE l.locktype = 'advisory' AND l.granted AND l.classid = ?::oid AND l.objid = ?::oid
                  AND l.database = (SELECT oid FROM pg_database WHERE datname = current_database())
                """;
        try (PreparedStatement query = connection.prepareStatement(sql)) {
            query.setLong(1, CLASS);
            query.setLong(2, RUN);
            try (ResultSet result = query.executeQuery()) {
                return result.next()
                        ? result.getString(1) + "，來自 " + result.getString(2) + "，" + result.getString(3) + " 開始"
                        : "剛剛結束";
            }
        }
    }

    @Override
    public void close() throws SQLException {
        Connection own = connection;
        if (own == null) {
            return;
        }
        // The pool would keep the session, and with it the lock.
        try (own;
                Statement unlock = own.createStatement()) {
            unlock.execute("SELECT pg_advisory_unlock_all()");
        }
    }
}
