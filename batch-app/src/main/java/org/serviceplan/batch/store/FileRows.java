package org.serviceplan.batch.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

import org.serviceplan.batch.inbox.InboxFile;
import org.serviceplan.importer.ImportResult;
import org.serviceplan.model.source.Sha256;

/** Collects what is noted of files of the inbox beside their content: where it was seen, and what became of it; a statement a table. */
@RequiredArgsConstructor
final class FileRows {
    private static final String RECEIPTS =
            """
            INSERT INTO receipt (path, sha256, file_id, first_seen_at, modified_at)
            SELECT n.path, n.sha256, n.file_id, ?::timestamptz, n.modified_at
            FROM unnest(?::text[], ?::text[], ?::uuid[], ?::timestamptz[]) n (path, sha256, file_id, modified_at)
            ON CONFLICT DO NOTHING
            """;

    /** What was received before and is read otherwise now, stands so from now on. */
    private static final String READINGS =
            """
            INSERT INTO receipt_reading (path, sha256, known_from, file_id)
            SELECT n.path, n.sha256, ?::timestamptz, n.file_id
            FROM unnest(?::text[], ?::text[], ?::uuid[]) n (path, sha256, file_id) JOIN receipt r USING (path, sha256)
            WHERE n.file_id <> coalesce((
                SELECT g.file_id FROM receipt_reading g WHERE (g.path, g.sha256) = (n.path, n.sha256)
                ORDER BY g.known_from DESC LIMIT 1), r.file_id)
            ON CONFLICT (path, sha256, known_from) DO UPDATE SET file_id = excluded.file_id
            """;

    private static final String INBOX =
            """
            INSERT INTO inbox_file (reader, path, size, modified_at, sha256, hashed_at, ignored)
            SELECT ?::text, n.*
            FROM unnest(?::text[], ?::bigint[], ?::timestamptz[], ?::text[], ?::timestamptz[], ?::boolean[]) n
            ON CONFLICT (path) DO UPDATE SET size = excluded.size, modified_at = excluded.modified_at,
                sha256 = excluded.sha256, hashed_at = excluded.hashed_at, ignored = excluded.ignored,
                reader = excluded.reader
            """;

    private static final String DISPOSITIONS =
            """
            UPDATE run_file f SET disposition = n.disposition, sha256 = n.sha256, note = n.note
            FROM unnest(?::text[], ?::text[], ?::text[], ?::text[]) n (path, disposition, sha256, note)
            WHERE f.run = ? AND f.path = n.path
            """;

    private final Run run;
    private final Sha256 reader;
    private final List<Seen> seen = new ArrayList<>();
    private final List<Dealt> dealt = new ArrayList<>();

    private record Seen(InboxFile file, Instant hashedAt, Sha256 sha256, KnownSource source) {
        boolean isIgnored() {
            return source.status() == ImportResult.Status.IGNORED;
        }
    }

    private record Dealt(InboxFile file, Disposition disposition, @Nullable Sha256 sha256, @Nullable String note) {}

    /** A file holds a content. */
    void addSeen(InboxFile file, Instant hashedAt, Sha256 sha256, KnownSource source) {
        seen.add(new Seen(file, hashedAt, sha256, source));
    }

    /** What became of a file in this run. */
    void addDisposition(InboxFile file, Disposition disposition, @Nullable Sha256 sha256, @Nullable String note) {
        dealt.add(new Dealt(file, disposition, sha256, note));
    }

    void store(JdbcTemplate jdbc) {
        if (!seen.isEmpty()) {
            String now = run.startedAt().toString();
            String[] paths = texts(seen, one -> StoredText.of(one.file().path()));
            String[] contents = texts(seen, one -> one.sha256().hex());
            String[] modified = texts(seen, one -> one.file().modifiedAt().toString());
            UUID[] sources = seen.stream().map(one -> one.source().fileId()).toArray(UUID[]::new);
            jdbc.update(RECEIPTS, now, paths, contents, sources, modified);
            jdbc.update(READINGS, now, paths, contents, sources);
            jdbc.update(
                    INBOX,
                    reader.hex(),
                    paths,
                    seen.stream().map(one -> one.file().size()).toArray(Long[]::new),
                    modified,
                    contents,
                    texts(seen, one -> one.hashedAt().toString()),
                    seen.stream().map(Seen::isIgnored).toArray(Boolean[]::new));
        }
        jdbc.update(
                DISPOSITIONS,
                texts(dealt, one -> StoredText.of(one.file().path())),
                texts(dealt, one -> one.disposition().name()),
                texts(dealt, one -> one.sha256() == null ? null : one.sha256().hex()),
                texts(dealt, Dealt::note),
                run.id().value());
    }

    private static <T> String[] texts(List<T> rows, Function<T, @Nullable String> column) {
        return rows.stream().map(column).toArray(String[]::new);
    }
}
