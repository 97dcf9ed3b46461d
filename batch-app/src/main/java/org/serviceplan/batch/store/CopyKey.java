package org.serviceplan.batch.store;

import java.util.UUID;

/**
 * The first columns of many rows, written once for all of them.
 *
 * @param text them as COPY reads them
 */
record CopyKey(String text) {
    /** The key of an annex. */
    static CopyKey of(UUID fileId, int annexNo) {
        return new CopyKey(fileId.toString()).and(annexNo);
    }

    /** The key of the part with this number. */
    CopyKey and(int number) {
        return new CopyKey(text + '\t' + number);
    }

    @Override
    public String toString() {
        return text;
    }
}
