package org.serviceplan.batch.store;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

import org.serviceplan.importer.ImportResult;
import org.serviceplan.model.source.Sha256;

/**
 * What a content is kept under: its digest, its path where that had a say in what was read from it, and what it was read with.
 *
 * @param sha256 the digest
 * @param readAs the path, or empty where the same bytes are the same anywhere
 * @param reader the digest of the importer that read it
 */
record SourceKey(Sha256 sha256, String readAs, Sha256 reader) {

    /** Where no annex was found, the name decided whether one was to be expected. */
    static SourceKey of(ImportResult result, Sha256 reader) {
        boolean byName = result.dependsOnName() || result.annexes().isEmpty();
        return new SourceKey(
                result.file().sha256(), byName ? StoredText.of(result.file().path()) : "", reader);
    }

    /** The same key gives the same identifier in every database, so that two of them can be compared row by row. */
    UUID fileId() {
        return UUID.nameUUIDFromBytes(
                (sha256.hex() + '\n' + readAs + '\n' + reader.hex()).getBytes(StandardCharsets.UTF_8));
    }
}
