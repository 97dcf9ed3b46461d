package org.serviceplan.batch.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.JdbcTemplate;

import org.serviceplan.batch.inbox.InboxFile;
import org.serviceplan.model.source.Sha256;

/** The files of an inbox that workers do not see, put where they do. */
@RequiredArgsConstructor
public final class SentFiles {
    private final JdbcTemplate jdbc;

    /**
     * A file and its bytes.
     *
     * @param file the file, with size and time as they were before it was read
     * @param readAt when it was read
     * @param content its bytes
     * @param sha256 their digest
     */
    @SuppressWarnings("ArrayRecordComponent") // handed on once, never compared
    public record SentFile(InboxFile file, Instant readAt, byte[] content, Sha256 sha256) {}

    /** Puts files there; what was there of them before is replaced. */
    public void send(RunId run, List<SentFile> files) {
        jdbc.batchUpdate(
                """
                INSERT INTO inbox_content (run, path, size, modified_at, read_at, sha256, content)
                VALUES (?, ?, ?, ?, ?, ?, ?)
                ON CONFLICT (run, path) DO UPDATE SET size = excluded.size, modified_at = excluded.modified_at,
                    read_at = excluded.read_at, sha256 = excluded.sha256, content = excluded.content
                """,
                files.stream().map(file -> row(run, file)).toList());
    }

    private static Object[] row(RunId run, SentFile sent) {
        return new Object[] {
            run.value(),
            StoredText.of(sent.file().path()),
            sent.file().size(),
            sent.file().modifiedAt().atOffset(ZoneOffset.UTC),
            sent.readAt().atOffset(ZoneOffset.UTC),
            sent.sha256().hex(),
            sent.content()
        };
    }

    /** A file by its path, if it is there. */
    public Optional<SentFile> find(RunId run, String path) {
        return jdbc
                .query(
                        "SELECT * FROM inbox_content WHERE run = ? AND path = ?",
                        SentFiles::file,
                        run.value(),
                        StoredText.of(path))
                .stream()
                .findFirst();
    }

    /** Files that were dealt with are needed no more. */
    public void forget(RunId run, List<String> paths) {
        jdbc.update(
                "DELETE FROM inbox_content WHERE run = ? AND path = ANY (?)",
                run.value(),
                paths.stream().map(StoredText::of).toArray(String[]::new));
    }

    /** Nothing of a run is needed any more. */
    public void forget(RunId run) {
        jdbc.update("DELETE FROM inbox_content WHERE run = ?", run.value());
    }

    private static SentFile file(ResultSet row, int number) throws SQLException {
        return new SentFile(
                new InboxFile(
                        row.getString("path"),
                        row.getLong("size"),
                        row.getObject("modified_at", OffsetDateTime.class).toInstant()),
                row.getObject("read_at", OffsetDateTime.class).toInstant(),
                row.getBytes("content"),
                Sha256.of(row.getString("sha256")));
    }
}
