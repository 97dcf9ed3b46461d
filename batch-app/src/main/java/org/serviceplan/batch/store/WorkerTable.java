package org.serviceplan.batch.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.JdbcTemplate;

/** Workers that have given signs of life. Only the database's clock counts: those of their machines may be wrong. */
@RequiredArgsConstructor
public final class WorkerTable {
    /** Who has been silent for this long is no longer told of. */
    private static final Duration OLD = Duration.ofDays(1);

    private final JdbcTemplate jdbc;

    /** Notes a sign of life. One of the same name and host that fell silent has been replaced by this worker. */
    public void note(WorkerSign sign) {
        jdbc.update(
                """
                INSERT INTO worker (worker_id, name, host, program, threads, doing, files, parts, failures)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
                ON CONFLICT (worker_id) DO UPDATE SET last_sign = now(), doing = excluded.doing,
                    files = excluded.files, parts = excluded.parts, failures = excluded.failures
                """,
                sign.id(),
                StoredText.of(sign.name()),
                StoredText.of(sign.host()),
                sign.program(),
                sign.threads(),
                StoredText.of(sign.doing()),
                sign.files(),
                sign.parts(),
                sign.failures());
        jdbc.update(
                "DELETE FROM worker WHERE name = ? AND host = ? AND worker_id <> ? AND last_sign < now() - ?::interval",
                StoredText.of(sign.name()),
                StoredText.of(sign.host()),
                sign.id(),
                SeenWorker.LONGEST_SILENCE.toString());
    }

    /** It ends, and is not to be missed. */
    public void leave(UUID id) {
        jdbc.update("DELETE FROM worker WHERE worker_id = ?", id);
    }

    /** Those that gave a sign not too long ago, by name. */
    public List<SeenWorker> seen() {
        if (!ExistingTables.include("worker", jdbc)) {
            return List.of();
        }
        return jdbc.query(
                """
                SELECT *, extract(epoch FROM now() - last_sign) AS silence FROM worker
                WHERE last_sign >= now() - ?::interval ORDER BY name, host, since
                """,
                WorkerTable::worker,
                OLD.toString());
    }

    /** How many have been silent for so long that nobody is told of them. */
    public int countOld() {
        Integer count = jdbc.queryForObject(
                "SELECT count(*) FROM worker WHERE last_sign < now() - ?::interval", Integer.class, OLD.toString());
        return count == null ? 0 : count;
    }

    /** Forgets them; the result is how many they were. */
    public int forgetOld() {
        return jdbc.update("DELETE FROM worker WHERE last_sign < now() - ?::interval", OLD.toString());
    }

    private static SeenWorker worker(ResultSet row, int number) throws SQLException {
        return new SeenWorker(
                new WorkerSign(
                        row.getObject("worker_id", UUID.class),
                        row.getString("name"),
                        row.getString("host"),
                        row.getString("program"),
                        row.getInt("threads"),
                        row.getString("doing"),
                        row.getLong("files"),
                        row.getLong("parts"),
                        row.getLong("failures")),
                row.getObject("since", OffsetDateTime.class).toInstant(),
                Duration.ofMillis(Math.round(row.getDouble("silence") * 1000)));
    }
}
