package org.serviceplan.batch.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.springframework.jdbc.core.JdbcTemplate;

import org.serviceplan.importer.AnnexImporter;
import org.serviceplan.importer.ImportResult;
import org.serviceplan.importer.ImportedAnnex;
import org.serviceplan.model.source.Sha256;

/** Stores what an importer read from files. Whatever is stored twice is there once. */
public final class SubmissionWriter {
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

    /**
     * Stores a chunk of files, in the caller's transaction; but for those that somebody else dealt with meanwhile.
     *
     * @return how many were stored
     */
    public int write(Run run, List<? extends ReadFile> files) {
        Set<String> pending = claim(run, files);
        List<? extends ReadFile> mine = files.stream()
                .filter(file -> pending.contains(StoredText.of(file.file().path())))
                .toList();
        if (!mine.isEmpty()) {
            Chunk chunk = new Chunk(run);
            mine.forEach(chunk::add);
            chunk.insert();
        }
        return mine.size();
    }

    /** A worker that was given up may still be at it: of the files of both, each is stored by who comes first. */
    private Set<String> claim(Run run, List<? extends ReadFile> files) {
        return new HashSet<>(jdbc.queryForList(
                "SELECT path FROM run_file WHERE run = ? AND path = ANY (?) AND disposition IS NULL ORDER BY path FOR UPDATE",
                String.class,
                run.id().value(),
                files.stream().map(file -> StoredText.of(file.file().path())).toArray(String[]::new)));
    }

    private final class Chunk {
        private final List<ReadFile.Imported> imported = new ArrayList<>();
        private final AnnexRows annexes = new AnnexRows();
        private final FindingRows findings = new FindingRows();
        private final FileRows files;

        Chunk(Run run) {
            this.files = new FileRows(run, reader);
        }

        void add(ReadFile file) {
            if (file instanceof ReadFile.Imported one) {
                imported.add(one);
            } else if (file instanceof ReadFile.Known known) {
                files.addSeen(known.file(), known.hashedAt(), known.sha256(), known.source());
                files.addDisposition(known.file(), repeated(known.source().status()), known.sha256(), null);
            } else if (file instanceof ReadFile.Unread unread) {
                files.addDisposition(unread.file(), unread.disposition(), null, unread.note());
            }
        }

        private void addImported(ReadFile.Imported imported, boolean isNew) {
            ImportResult result = imported.result();
            KnownSource source = new KnownSource(SourceKey.of(result, reader).fileId(), result.status());
            if (isNew) {
                addContent(source.fileId(), result);
            }
            Sha256 sha256 = result.file().sha256();
            files.addSeen(imported.file(), imported.hashedAt(), sha256, source);
            Disposition disposition =
                    isNew ? Disposition.valueOf(result.status().name()) : repeated(result.status());
            files.addDisposition(imported.file(), disposition, sha256, null);
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
            files.store(jdbc);
        }
    }
}
