package org.serviceplan.batch.program;

/** A setting is missing or makes no sense. The message is in Traditional Chinese and names the setting. */
public final class UsageException extends RuntimeException {
    public UsageException(String message) {
        super(message);
    }
}
