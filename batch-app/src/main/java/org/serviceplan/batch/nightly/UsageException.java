package org.serviceplan.batch.nightly;

/** A setting is missing or makes no sense. The message is in Traditional Chinese and names the setting. */
final class UsageException extends RuntimeException {
    UsageException(String message) {
        super(message);
    }
}
