package org.serviceplan.batch.takein;

import java.util.List;
import java.util.UUID;

import org.springframework.batch.infrastructure.item.ExecutionContext;

import org.serviceplan.batch.inbox.InboxFile;
import org.serviceplan.batch.store.ManifestTable;
import org.serviceplan.batch.store.RunId;

/**
 * A part of the inbox that is taken in by itself.
 *
 * @param first the path of its first file, in name order
 * @param last the path of its last file
 */
public record InboxPartition(String first, String last) {
    private static final String FIRST = "first";
    private static final String LAST = "last";

    /** The part that these files, in name order, make. */
    public static InboxPartition of(List<InboxFile> files) {
        return new InboxPartition(
                files.get(0).path(), files.get(files.size() - 1).path());
    }

    /** The part that a step's context is of. */
    public static InboxPartition from(ExecutionContext context) {
        return new InboxPartition(context.getString(FIRST), context.getString(LAST));
    }

    /**
     * A name for the step of a part, which no other has. A restart would take over the context of an earlier step of that name,
     * and a killed run may have left one without any.
     */
    public static String newName() {
        return UUID.randomUUID().toString();
    }

    /** The part as the context of its step. */
    public ExecutionContext toContext() {
        ExecutionContext context = new ExecutionContext();
        context.putString(FIRST, first);
        context.putString(LAST, last);
        return context;
    }

    /** Its files that nobody has dealt with yet. */
    public List<InboxFile> pending(ManifestTable manifest, RunId run) {
        return manifest.pending(run, first, last);
    }
}
