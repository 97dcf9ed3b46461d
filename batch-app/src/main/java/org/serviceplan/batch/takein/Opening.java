package org.serviceplan.batch.takein;

import org.serviceplan.batch.inbox.InboxFile;

/** Where the bytes of the inbox's files come from. */
public interface Opening {
    /** Reads the bytes of a file; whatever is the matter with it stays with it. */
    OpenedFile open(InboxFile listed);
}
