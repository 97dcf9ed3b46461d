package org.serviceplan.batch.store;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import org.serviceplan.batch.inbox.InboxFile;
import org.serviceplan.importer.ImportResult;
import org.serviceplan.model.source.Sha256;

/** A file of the inbox after it was read, ready to be stored. */
public sealed interface ReadFile {

    /** The file, with size and time as they were before its content was read. */
    InboxFile file();

    /**
     * A file whose content was new.
     *
     * @param file the file
     * @param hashedAt when its content was read
     * @param result what came of importing it
     */
    record Imported(InboxFile file, Instant hashedAt, ImportResult result) implements ReadFile {}

    /**
     * A file whose content was imported before.
     *
     * @param file the file
     * @param hashedAt when its content was read
     * @param sha256 the digest of its content
     * @param source the content as it was imported
     */
    record Known(InboxFile file, Instant hashedAt, Sha256 sha256, KnownSource source) implements ReadFile {}

    /**
     * A file whose content could not be read.
     *
     * @param file the file
     * @param disposition what becomes of it
     * @param note why, or null where there is nothing to say
     */
    record Unread(InboxFile file, Disposition disposition, @Nullable String note) implements ReadFile {}
}
