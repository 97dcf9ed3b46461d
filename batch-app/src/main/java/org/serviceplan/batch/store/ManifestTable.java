package org.serviceplan.batch.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.JdbcTemplate;

import org.serviceplan.batch.inbox.InboxFile;
import org.serviceplan.model.finding.Severity;
import org.serviceplan.model.source.Sha256;
import org.serviceplan.report.comparison.FileCounts;
import org.serviceplan.report.run.RunNote;

/** The files each run saw in the inbox, and what became of them. */
@RequiredArgsConstructor
public final class ManifestTable {
    private final JdbcTemplate jdbc;

    /**
     * Notes the files a run has to deal with. Some can be told to be unchanged without opening them: same size and time as when they
     * were last read, by the same importer. A file that was young when it was read may have changed again within the same tick of the
     * clock, so it is read again.
     */
    public void record(RunId run, List<InboxFile> files, Sha256 reader) {
        jdbc.update(
                // Names that the file system holds in bytes that are no text may come out the same; and a scan may be
                // repeated.
                """
                INSERT INTO run_file (run, path, size, modified_at, disposition, sha256)
                SELECT ?::text, n.path, n.size, n.modified_at,
                       CASE WHEN i.ignored THEN 'IGNORED' WHEN NOT i.ignored THEN 'UNCHANGED' END, i.sha256
                FROM unnest(?::text[], ?::bigint[], ?::timestamptz[]) n (path, size, modified_at)
                LEFT JOIN inbox_file i
                  ON i.path = n.path AND i.size = n.size AND i.modified_at = n.modified_at
                 AND i.modified_at < i.hashed_at - interval '2 seconds' AND i.reader = ?
                ON CONFLICT DO NOTHING
                """,
                run.value(),
                files.stream().map(file -> StoredText.of(file.path())).toArray(String[]::new),
                files.stream().map(InboxFile::size).toArray(Long[]::new),
                files.stream().map(file -> file.modifiedAt().toString()).toArray(String[]::new),
                reader.hex());
    }

    /** The files still to be dealt with, in name order. */
    public List<InboxFile> pending(RunId run) {
        return jdbc.query(
                """
                SELECT path, size, modified_at FROM run_file
                WHERE run = ? AND disposition IS NULL ORDER BY string_to_array(path, '/') COLLATE "C"
                """,
                ManifestTable::file,
                run.value());
    }

    /** How many files are still to be dealt with. */
    public int countPending(RunId run) {
        Integer count = jdbc.queryForObject(
                "SELECT count(*) FROM run_file WHERE run = ? AND disposition IS NULL", Integer.class, run.value());
        return count == null ? 0 : count;
    }

    /** A few of the files that are still to be dealt with. */
    public List<InboxFile> somePending(RunId run) {
        return jdbc.query(
                "SELECT path, size, modified_at FROM run_file WHERE run = ? AND disposition IS NULL LIMIT 5",
                ManifestTable::file,
                run.value());
    }

    /** The pending files from one path to another, both included, in name order. */
    public List<InboxFile> pending(RunId run, String first, String last) {
        return jdbc.query(
                """
                SELECT path, size, modified_at FROM run_file
                WHERE run = ? AND disposition IS NULL
                  AND string_to_array(path, '/') COLLATE "C" BETWEEN string_to_array(?, '/') AND string_to_array(?, '/')
                ORDER BY string_to_array(path, '/') COLLATE "C"
                """,
                ManifestTable::file,
                run.value(),
                first,
                last);
    }

    /**
     * Lets the first of several paths with the same new bytes be the one they were taken in from, whichever partition came first:
     * the outcome must not depend on chance.
     */
    public void settleDuplicates(RunId run, Sha256 reader) {
        jdbc.update(
                """
                WITH copies AS (
                    SELECT f.path, f.disposition, s.file_id,
                           row_number() OVER (
                               PARTITION BY s.file_id ORDER BY string_to_array(f.path, '/') COLLATE "C") AS place,
                           count(*) OVER (PARTITION BY s.file_id) AS copies,
                           max(f.disposition) FILTER (WHERE f.disposition IN ('ACCEPTED', 'REJECTED'))
                               OVER (PARTITION BY s.file_id) AS of_new
                    FROM run_file f JOIN source_file s ON s.sha256 = f.sha256 AND s.read_as = '' AND s.reader = ?
                    WHERE f.run = ?
                ), settled AS (
                    SELECT path, file_id, place, CASE place WHEN 1 THEN of_new ELSE 'UNCHANGED' END AS disposition
                    FROM copies WHERE copies > 1 AND of_new IS NOT NULL
                ), named AS (
                    UPDATE source_file s SET path = c.path FROM settled c
                    WHERE c.place = 1 AND s.file_id = c.file_id AND s.path <> c.path
                )
                UPDATE run_file f SET disposition = c.disposition FROM settled c
                WHERE f.run = ? AND f.path = c.path AND f.disposition <> c.disposition
                """,
                reader.hex(),
                run.value(),
                run.value());
    }

    /** Under which path a run saw each of these contents, the first in name order; what it did not see is left out. */
    public Map<Sha256, String> seenAt(RunId run, Collection<Sha256> contents) {
        Map<Sha256, String> paths = new HashMap<>();
        jdbc.query(
                """
                SELECT DISTINCT ON (sha256) sha256, path FROM run_file WHERE run = ? AND sha256 = ANY (?)
                ORDER BY sha256, string_to_array(path, '/') COLLATE "C"
                """,
                row -> {
                    paths.put(Sha256.of(row.getString("sha256")), row.getString("path"));
                },
                run.value(),
                contents.stream().map(Sha256::hex).toArray(String[]::new));
        return paths;
    }

    /** What became of a run's files. */
    public FileCounts counts(RunId run) {
        Map<Disposition, Integer> counts = new EnumMap<>(Disposition.class);
        jdbc.query(
                "SELECT disposition, count(*) FROM run_file WHERE run = ? AND disposition IS NOT NULL GROUP BY 1",
                row -> {
                    counts.put(Disposition.valueOf(row.getString(1)), row.getInt(2));
                },
                run.value());
        Integer seen = jdbc.queryForObject("SELECT count(*) FROM run_file WHERE run = ?", Integer.class, run.value());
        return new FileCounts(
                seen == null ? 0 : seen,
                counts.getOrDefault(Disposition.ACCEPTED, 0),
                counts.getOrDefault(Disposition.REJECTED, 0),
                counts.getOrDefault(Disposition.UNCHANGED, 0),
                counts.getOrDefault(Disposition.IGNORED, 0));
    }

    /** The files that a run could not read, and why. */
    public List<RunNote> notes(RunId run) {
        return jdbc.query(
                "SELECT path, note FROM run_file WHERE run = ? AND note IS NOT NULL ORDER BY path COLLATE \"C\"",
                (row, number) -> new RunNote(
                        RunNote.Origin.FILE, Severity.WARNING, row.getString("note"), row.getString("path")),
                run.value());
    }

    /**
     * A content that was taken in.
     *
     * @param path where it was first seen
     * @param measures how many measures it holds
     */
    public record LargeContent(String path, int measures) {}

    /** The few contents with the most measures, of those that hold more than this many. */
    public List<LargeContent> largest(int than) {
        return jdbc.query(
                """
                SELECT s.path, count(*) AS measures FROM measure m JOIN source_file s USING (file_id)
                GROUP BY s.file_id, s.path HAVING count(*) > ? ORDER BY 2 DESC, 1 LIMIT 3
                """,
                (row, number) -> new LargeContent(row.getString("path"), row.getInt("measures")),
                than);
    }

    private static InboxFile file(ResultSet row, int number) throws SQLException {
        return new InboxFile(
                row.getString("path"),
                row.getLong("size"),
                row.getObject("modified_at", OffsetDateTime.class).toInstant());
    }
}
