package org.serviceplan.batch.program;

import java.util.List;

/** A setting is missing or makes no sense. The message is in Traditional Chinese and names the setting. */
public final class UsageException extends RuntimeException {
    public UsageException(String message) {
        super(message);
    }

    /**
     * Throws one that tells all faults, if there are any.
     *
     * @param faults a message each
     */
    public static void throwIfAny(List<String> faults) {
        if (!faults.isEmpty()) {
            throw new UsageException(String.join(System.lineSeparator(), faults));
        }
    }
}
