package org.serviceplan.report.memo;

import java.util.Optional;

import org.serviceplan.model.source.SourceFile;

/** Where the bytes of submitted files come from. */
@FunctionalInterface
public interface SubmittedFiles {
    /** The very bytes that were read; empty where they are not to be had any more, or are too many to be held. */
    Optional<byte[]> content(SourceFile file);
}
