package org.serviceplan.batch.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;

import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.BatchStatus;
import org.springframework.jdbc.core.JdbcTemplate;

import org.serviceplan.batch.database.PartLocks;

/** How far the parts of a job are, as Spring Batch has them, and who holds their locks. */
@RequiredArgsConstructor
public final class PartTable {
    private final JdbcTemplate jdbc;

    /**
     * How far a part is.
     *
     * @param id its step execution
     * @param status its status
     * @param version what changes with every chunk that is stored
     * @param holder the session of the worker that has its lock, by the name it gives itself; null where nobody has it
     */
    public record PartState(long id, BatchStatus status, int version, @Nullable String holder) {}

    /** All parts of a job's execution whose step begins with a name. */
    public List<PartState> states(long jobExecution, String step) {
        return jdbc.query(
                """
                SELECT s.step_execution_id, s.status, s.version,
                       CASE WHEN l.pid IS NOT NULL THEN coalesce(a.application_name, '') END AS holder
                FROM batch_step_execution s
                LEFT JOIN pg_locks l ON l.locktype = 'advisory' AND l.granted AND l.classid = ?::oid
                     AND l.objid = s.step_execution_id::oid
                     AND l.database = (SELECT oid FROM pg_database WHERE datname = current_database())
                LEFT JOIN pg_stat_activity a ON a.pid = l.pid
                WHERE s.job_execution_id = ? AND starts_with(s.step_name, ?)
                """,
                PartTable::state,
                (long) PartLocks.CLASS,
                jobExecution,
                step + ":");
    }

    /** Ends the sessions of a worker, so that it holds nothing any more that another one needs. */
    public void endSessions(String holder) {
        jdbc.query(
                """
                SELECT pg_terminate_backend(pid) FROM pg_stat_activity
                WHERE datname = current_database() AND application_name = ? AND starts_with(application_name, ?)
                """,
                row -> {},
                holder,
                // Where the rights to see a worker's name are missing, it is nobody's.
                PartLocks.sessionName(""));
    }

    /**
     * Ends the sessions of workers that hold what others have waited for longer than this, and do not wait for rows themselves.
     *
     * @return the workers, by the names of their sessions
     */
    public List<String> endSessionsInTheWay(Duration patience) {
        return jdbc.queryForList(
                """
                SELECT application_name FROM pg_stat_activity
                WHERE datname = current_database() AND starts_with(application_name, ?)
                  AND coalesce(wait_event, '') NOT IN ('transactionid', 'tuple')
                  AND pid IN (
                      SELECT unnest(pg_blocking_pids(pid)) FROM pg_stat_activity
                      WHERE datname = current_database() AND wait_event_type = 'Lock'
                        AND clock_timestamp() - query_start > make_interval(secs => ?))
                  AND pg_terminate_backend(pid)
                """,
                String.class,
                PartLocks.sessionName(""),
                patience.toMillis() / 1e3);
    }

    /** Whether somebody wants a job's execution to stop. */
    public boolean isStopping(long jobExecution) {
        return Boolean.TRUE.equals(jdbc.queryForObject(
                "SELECT status IN ('STOPPING', 'STOPPED') FROM batch_job_execution WHERE job_execution_id = ?",
                Boolean.class,
                jobExecution));
    }

    private static PartState state(ResultSet row, int number) throws SQLException {
        return new PartState(
                row.getLong("step_execution_id"),
                BatchStatus.valueOf(row.getString("status")),
                row.getInt("version"),
                row.getString("holder"));
    }
}
