package org.serviceplan.batch.nightly;

/** What the nightly command tells the scheduler. */
final class ExitStatus {
    /** Published. */
    static final int PUBLISHED = 0;
    /** Published, but something was rejected or is overdue, and the caller wanted to know. */
    static final int ATTENTION = 1;
    /** The command line or a setting is wrong. */
    static final int USAGE = 2;
    /** Another run is active. */
    static final int BUSY = 3;
    /** Nothing was published; the next start resumes. */
    static final int FAILED = 5;

    private ExitStatus() {}
}
