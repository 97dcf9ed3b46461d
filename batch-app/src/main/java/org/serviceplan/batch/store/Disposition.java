package org.serviceplan.batch.store;

/** What became of a file in a run. */
public enum Disposition {
    /** Read and taken in. */
    ACCEPTED,
    /** Read and sent back, or there and unreadable. */
    REJECTED,
    /** Its content was read before. */
    UNCHANGED,
    /** No workbook, or gone before it could be read. */
    IGNORED
}
