package org.serviceplan.batch.inbox;

import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * A file in the inbox.
 *
 * @param path where it is, below the inbox, with {@code /} between the folders
 * @param size its bytes
 * @param modifiedAt its own time, to the microsecond, which is what the database keeps
 */
public record InboxFile(String path, long size, Instant modifiedAt) {

    /** Cuts the time. */
    public InboxFile {
        modifiedAt = modifiedAt.truncatedTo(ChronoUnit.MICROS);
    }

    /** A file with what the file system says about it. */
    public static InboxFile of(String path, BasicFileAttributes attributes) {
        return new InboxFile(
                path, attributes.size(), attributes.lastModifiedTime().toInstant());
    }
}
