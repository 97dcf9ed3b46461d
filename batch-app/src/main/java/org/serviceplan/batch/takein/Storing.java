package org.serviceplan.batch.takein;

import java.util.List;

import org.serviceplan.batch.store.ReadFile;
import org.serviceplan.batch.store.Run;

/** What becomes of files that were read. */
public interface Storing {
    /** Stores files, in the transaction of the caller. */
    void store(Run run, List<ReadFile> files);
}
