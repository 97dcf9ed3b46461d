package org.serviceplan.batch.program;

/** Something outside the job went wrong. The message is in Traditional Chinese and says what was kept and what to do. */
public final class NightFailedException extends RuntimeException {
    public NightFailedException(String message) {
        super(message);
    }

    public NightFailedException(String message, Throwable cause) {
        super(message, cause);
    }
}
