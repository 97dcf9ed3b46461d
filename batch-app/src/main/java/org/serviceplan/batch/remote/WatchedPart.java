package org.serviceplan.batch.remote;

import lombok.Getter;
import lombok.RequiredArgsConstructor;
import lombok.experimental.Accessors;
import org.springframework.batch.core.BatchStatus;

import org.serviceplan.batch.store.PartTable.PartState;

/** A part, and what was seen of it so far. */
@RequiredArgsConstructor
final class WatchedPart {
    /** What is the matter with a part. */
    enum Finding {
        /** It waits for a worker, or a worker is at it. */
        UNDER_WAY,
        /** All of it was taken in. */
        DONE,
        /** A worker gave it back: it was told to stop. */
        GIVEN_BACK,
        /** A worker could not do it. */
        FAILED,
        /** Its worker is gone. */
        DESERTED,
        /** It has nobody and is not in the channel either: whoever took its request was gone at once. */
        LOST,
        /** Its worker is there and has stored nothing for too long. */
        STALLED
    }

    @Getter
    @Accessors(fluent = true)
    private final long id;

    private final long stallNanos;

    @Getter
    @Accessors(fluent = true)
    private int tries = 1;

    /** Who was last seen at it. */
    @Getter
    @Accessors(fluent = true)
    private String worker = "";

    private int version = -1;
    private long changedAt;
    private boolean alone;

    /**
     * Looks at the part.
     *
     * @param channelIsEmpty whether no request waits
     * @param now the time in nanoseconds
     */
    Finding look(PartState state, boolean channelIsEmpty, long now) {
        if (state.version() != version) {
            version = state.version();
            changedAt = now;
        }
        if (!state.status().isRunning()) {
            return over(state.status());
        }
        if (state.holder() != null) {
            worker = state.holder();
            alone = false;
            return now - changedAt > stallNanos ? Finding.STALLED : Finding.UNDER_WAY;
        }
        changedAt = now;
        boolean waits = state.status() == BatchStatus.STARTING;
        if (waits && !channelIsEmpty) {
            return Finding.UNDER_WAY;
        }
        return twice(waits ? Finding.LOST : Finding.DESERTED);
    }

    /** Between taking a request and the lock, and between two rows of a look, is a moment. */
    private Finding twice(Finding finding) {
        boolean again = alone;
        alone = true;
        return again ? finding : Finding.UNDER_WAY;
    }

    private static Finding over(BatchStatus status) {
        return switch (status) {
            case COMPLETED -> Finding.DONE;
            case STOPPED -> Finding.GIVEN_BACK;
            default -> Finding.FAILED;
        };
    }

    /** It was sent once more. */
    void sentAgain(long now) {
        tries++;
        alone = false;
        changedAt = now;
    }
}
