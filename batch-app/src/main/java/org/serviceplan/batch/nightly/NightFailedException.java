package org.serviceplan.batch.nightly;

/** Something outside the job went wrong. The message is in Traditional Chinese and says what was kept and what to do. */
final class NightFailedException extends RuntimeException {
    NightFailedException(String message) {
        super(message);
    }

    NightFailedException(String message, Throwable cause) {
        super(message, cause);
    }
}
