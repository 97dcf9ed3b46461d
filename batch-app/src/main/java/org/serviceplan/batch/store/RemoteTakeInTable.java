package org.serviceplan.batch.store;

import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;

import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.JdbcTemplate;

import org.serviceplan.batch.database.RunLock;
import org.serviceplan.importer.workbook.Limits;

/** The take-in that workers are wanted for; one at most, since there is one run at a time. */
@RequiredArgsConstructor
public final class RemoteTakeInTable {
    private final JdbcTemplate jdbc;

    /** Calls for workers. */
    public void offer(RemoteTakeIn offer) {
        jdbc.update("DELETE FROM remote_take_in");
        Limits limits = offer.limits();
        jdbc.update(
                """
                INSERT INTO remote_take_in (run, program, files, roster, vocabulary, file_bytes, inflated_bytes, ratio, entries,
                    sheets, positions, cells, text_length, characters, merges, nanoseconds)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                offer.run().value(),
                offer.program(),
                offer.throughDatabase() ? "DATABASE" : "SHARED",
                offer.roster(),
                offer.vocabulary(),
                limits.fileBytes(),
                limits.inflatedBytes(),
                limits.ratio(),
                limits.entries(),
                limits.sheets(),
                limits.positions(),
                limits.cells(),
                limits.textLength(),
                limits.characters(),
                limits.merges(),
                limits.time().toNanos());
    }

    /** Workers are wanted no more. */
    public void withdraw() {
        jdbc.update("DELETE FROM remote_take_in");
    }

    /** What workers are wanted for, as long as the run that wants them is alive. */
    public Optional<RemoteTakeIn> current() {
        return jdbc
                .query(
                        """
                        SELECT t.*, r.inbox FROM remote_take_in t JOIN run r USING (run)
                        WHERE r.state = 'UNFINISHED' AND EXISTS (
                            SELECT FROM pg_locks WHERE locktype = 'advisory' AND granted AND classid = ?::oid AND objid = ?::oid
                              AND database = (SELECT oid FROM pg_database WHERE datname = current_database()))
                        """,
                        RemoteTakeInTable::offer,
                        (long) RunLock.CLASS,
                        (long) RunLock.RUN)
                .stream()
                .findFirst();
    }

    private static RemoteTakeIn offer(ResultSet row, int number) throws SQLException {
        return new RemoteTakeIn(
                new RunId(row.getString("run")),
                Path.of(row.getString("inbox")),
                row.getString("program"),
                row.getString("files").equals("DATABASE"),
                row.getString("roster"),
                row.getString("vocabulary"),
                limits(row));
    }

    private static Limits limits(ResultSet row) throws SQLException {
        return new Limits(
                row.getLong("file_bytes"),
                row.getLong("inflated_bytes"),
                row.getInt("ratio"),
                row.getInt("entries"),
                row.getInt("sheets"),
                row.getInt("positions"),
                row.getInt("cells"),
                row.getInt("text_length"),
                row.getInt("characters"),
                row.getInt("merges"),
                Duration.ofNanos(row.getLong("nanoseconds")));
    }
}
