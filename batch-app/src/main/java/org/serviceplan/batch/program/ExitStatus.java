package org.serviceplan.batch.program;

/** What the nightly command tells the scheduler. */
public final class ExitStatus {
    /** Published. */
    public static final int PUBLISHED = 0;
    /** Published, but something was rejected or is overdue, and the caller wanted to know. */
    public static final int ATTENTION = 1;
    /** The command line or a setting is wrong. */
    public static final int USAGE = 2;
    /** Another run is active. */
    public static final int BUSY = 3;
    /** Nothing was published; the next start resumes. */
    public static final int FAILED = 5;

    private ExitStatus() {}
}
