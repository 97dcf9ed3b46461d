package org.serviceplan.batch.store;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

import org.serviceplan.batch.inbox.InboxFile;
import org.serviceplan.importer.AnnexImporter;
import org.serviceplan.importer.ImportResult;
import org.serviceplan.importer.ImportedAnnex;
import org.serviceplan.model.source.Sha256;

/** Stores what an importer read from files. Whatever is stored twice is there once. */
public final class SubmissionWriter {
    /** What was received before and is read otherwise now, stands so from now on. */
    private static final String NOTE_READINGS =
            """
            INSERT INTO receipt_reading (path, sha256, known_from, file_id)
            SELECT n.path, n.sha256, ?, n.file_id
            FROM unnest(?::text[], ?::text[], ?::uuid[]) n (path, sha256, file_id) JOIN receipt r USING (path, sha256)
            WHERE n.file_id <> coalesce((
                SELECT g.file_id FROM receipt_reading g WHERE (g.path, g.sha256) = (n.path, n.sha256)
                ORDER BY g.known_from DESC LIMIT 1), r.file_id)
            ON CONFLICT (path, sha256, known_from) DO UPDATE SET file_id = excluded.file_id
            """;

    private final JdbcTemplate jdbc;
    private final Sha256 reader;

    /** A writer of what this importer reads. */
    public SubmissionWriter(JdbcTemplate jdbc, AnnexImporter importer) {
        this.jdbc = jdbc;
        this.reader = importer.digest();
    }

    /** Which of these contents the importer, or one like it, has read before. */
    public KnownSources known(Collection<Sha256> contents) {
        KnownSources known = new KnownSources();
        if (!contents.isEmpty()) {
            jdbc.query(
                    "SELECT sha256, read_as, file_id, status FROM source_file WHERE reader = ? AND sha256 = ANY (?)",
                    row -> {
                        known.add(
                                row.getString("sha256"),
                                row.getString("read_as"),
                                new KnownSource(
                                        row.getObject("file_id", UUID.class),
                                        ImportResult.Status.valueOf(row.getString("status"))));
                    },
                    reader.hex(),
                    contents.stream().map(Sha256::hex).toArray(String[]::new));
        }
        return known;
    }

    /** Stores a chunk of files, in the caller's transaction. */
    public void write(Run run, List<? extends ReadFile> files) {
        Chunk chunk = new Chunk(run);
        for (ReadFile file : files) {
            chunk.add(file);
        }
        chunk.insert();
    }

    @RequiredArgsConstructor
    private final class Chunk {
        private final Run run;
        private final List<ReadFile.Imported> imported = new ArrayList<>();
        private final AnnexRows annexes = new AnnexRows();
        private final FindingRows findings = new FindingRows();
        private final List<Object[]> receipts = new ArrayList<>();
        private final List<Object[]> inboxFiles = new ArrayList<>();
        private final List<Object[]> dispositions = new ArrayList<>();

        void add(ReadFile file) {
            if (file instanceof ReadFile.Imported one) {
                imported.add(one);
            } else if (file instanceof ReadFile.Known known) {
                addSeen(known.file(), known.hashedAt(), known.sha256(), known.source());
                addDisposition(known.file(), repeated(known.source().status()), known.sha256(), null);
            } else if (file instanceof ReadFile.Unread unread) {
                addDisposition(unread.file(), unread.disposition(), null, unread.note());
            }
        }

        private void addImported(ReadFile.Imported imported, boolean isNew) {
            ImportResult result = imported.result();
            KnownSource source = new KnownSource(SourceKey.of(result, reader).fileId(), result.status());
            if (isNew) {
                addContent(source.fileId(), result);
            }
            Sha256 sha256 = result.file().sha256();
            addSeen(imported.file(), imported.hashedAt(), sha256, source);
            Disposition disposition =
                    isNew ? Disposition.valueOf(result.status().name()) : repeated(result.status());
            addDisposition(imported.file(), disposition, sha256, null);
        }

        private void addContent(UUID fileId, ImportResult result) {
            findings.add(fileId, 0, result.findings());
            int annexNo = 0;
            for (ImportedAnnex imported : result.annexes()) {
                annexNo++;
                annexes.add(fileId, annexNo, imported.annex(), result.status() == ImportResult.Status.ACCEPTED);
                findings.add(fileId, annexNo, imported.findings());
            }
        }

        private static Disposition repeated(ImportResult.Status status) {
            return status == ImportResult.Status.IGNORED ? Disposition.IGNORED : Disposition.UNCHANGED;
        }

        private void addSeen(InboxFile file, Instant hashedAt, Sha256 sha256, KnownSource source) {
            String path = StoredText.of(file.path());
            OffsetDateTime modifiedAt = utc(file.modifiedAt());
            receipts.add(new Object[] {path, sha256.hex(), source.fileId(), utc(run.startedAt()), modifiedAt});
            boolean ignored = source.status() == ImportResult.Status.IGNORED;
            inboxFiles.add(
                    new Object[] {path, file.size(), modifiedAt, sha256.hex(), utc(hashedAt), ignored, reader.hex()});
        }

        private void addDisposition(
                InboxFile file, Disposition disposition, @Nullable Sha256 sha256, @Nullable String note) {
            dispositions.add(new Object[] {
                disposition.name(),
                sha256 == null ? null : sha256.hex(),
                note,
                run.id().value(),
                StoredText.of(file.path())
            });
        }

        private void noteReadings() {
            jdbc.update(
                    NOTE_READINGS,
                    utc(run.startedAt()),
                    receipts.stream().map(receipt -> receipt[0]).toArray(String[]::new),
                    receipts.stream().map(receipt -> receipt[1]).toArray(String[]::new),
                    receipts.stream().map(receipt -> receipt[2]).toArray(UUID[]::new));
        }

        void insert() {
            // Nothing is lost for good: whatever is committed later waits for this too, and what a crash of the machine
            // takes
            // with it is pending again.
            jdbc.execute("SET LOCAL synchronous_commit = off");
            Set<UUID> created = new NewSources(imported, reader).insert(jdbc);
            // The same bytes may lie in the inbox twice: the first of them is the new one.
            imported.forEach(one -> addImported(
                    one, created.remove(SourceKey.of(one.result(), reader).fileId())));
            annexes.insert(jdbc);
            findings.insert(jdbc);
            jdbc.batchUpdate(
                    """
                    INSERT INTO receipt (path, sha256, file_id, first_seen_at, modified_at) VALUES (?, ?, ?, ?, ?)
                    ON CONFLICT DO NOTHING
                    """,
                    receipts);
            noteReadings();
            jdbc.batchUpdate(
                    """
                    INSERT INTO inbox_file (path, size, modified_at, sha256, hashed_at, ignored, reader)
                    VALUES (?, ?, ?, ?, ?, ?, ?)
                    ON CONFLICT (path) DO UPDATE SET size = excluded.size, modified_at = excluded.modified_at,
                        sha256 = excluded.sha256, hashed_at = excluded.hashed_at, ignored = excluded.ignored,
                        reader = excluded.reader
                    """,
                    inboxFiles);
            jdbc.batchUpdate(
                    "UPDATE run_file SET disposition = ?, sha256 = ?, note = ? WHERE run = ? AND path = ?",
                    dispositions);
        }
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
