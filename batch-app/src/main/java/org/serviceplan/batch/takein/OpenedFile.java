package org.serviceplan.batch.takein;

import java.time.Instant;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.serviceplan.batch.inbox.InboxFile;
import org.serviceplan.batch.store.KnownSource;
import org.serviceplan.batch.store.ReadFile;
import org.serviceplan.model.source.Sha256;

/** A file whose bytes were read, or could not be. */
public sealed interface OpenedFile {

    /**
     * The bytes of a file.
     *
     * @param file the file, with size and time as they were before
     * @param readAt when they were read
     * @param content the bytes; null where they are more than the importer reads
     * @param sha256 their digest
     * @param known what is known of them, if they were imported before
     */
    @SuppressWarnings("ArrayRecordComponent") // handed on once, never compared
    record Content(
            InboxFile file, Instant readAt, byte @Nullable [] content, Sha256 sha256, Optional<KnownSource> known)
            implements OpenedFile {}

    /**
     * No bytes.
     *
     * @param result what becomes of the file
     */
    record Unreadable(ReadFile.Unread result) implements OpenedFile {}
}
