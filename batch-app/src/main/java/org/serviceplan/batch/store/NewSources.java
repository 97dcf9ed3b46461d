package org.serviceplan.batch.store;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;

import org.springframework.jdbc.core.JdbcTemplate;

import org.serviceplan.importer.ImportResult;
import org.serviceplan.model.source.Sha256;

/** The rows of contents that may be new; in order of their keys, so that two partitions with the same ones never wait for each other. */
final class NewSources {
    private final Sha256 reader;
    private final TreeMap<UUID, ReadFile.Imported> files = new TreeMap<>();

    NewSources(List<ReadFile.Imported> imported, Sha256 reader) {
        this.reader = reader;
        imported.forEach(
                one -> files.putIfAbsent(SourceKey.of(one.result(), reader).fileId(), one));
    }

    /** Stores those that are new, and returns their keys. */
    Set<UUID> insert(JdbcTemplate jdbc) {
        if (files.isEmpty()) {
            return Set.of();
        }
        return new HashSet<>(jdbc.query(
                """
                INSERT INTO source_file (file_id, sha256, read_as, path, format, size, status, reader)
                SELECT n.*, ? FROM unnest(?::uuid[], ?::text[], ?::text[], ?::text[], ?::text[], ?::bigint[], ?::text[]) n
                ON CONFLICT DO NOTHING RETURNING file_id
                """,
                (row, number) -> row.getObject("file_id", UUID.class),
                reader.hex(),
                files.keySet().toArray(UUID[]::new),
                texts(result -> result.file().sha256().hex()),
                texts(result -> SourceKey.of(result, reader).readAs()),
                texts(result -> StoredText.of(result.file().path())),
                texts(result -> result.file().format().name()),
                files.values().stream().map(one -> one.file().size()).toArray(Long[]::new),
                texts(result -> result.status().name())));
    }

    private Object texts(Function<ImportResult, String> column) {
        return files.values().stream().map(one -> column.apply(one.result())).toArray(String[]::new);
    }
}
