package org.serviceplan.batch.store;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.UUID;

import lombok.AccessLevel;
import lombok.RequiredArgsConstructor;

/** The first columns of many rows, written once for all of them. */
@RequiredArgsConstructor(access = AccessLevel.PRIVATE)
final class CopyKey {
    private final byte[] bytes;

    /** The key of an annex. */
    static CopyKey of(UUID fileId, int annexNo) {
        return new CopyKey((fileId.toString() + '\t' + annexNo).getBytes(StandardCharsets.US_ASCII));
    }

    /** The key of the part with this number. */
    CopyKey and(int number) {
        byte[] added = ("\t" + number).getBytes(StandardCharsets.US_ASCII);
        byte[] all = Arrays.copyOf(bytes, bytes.length + added.length);
        System.arraycopy(added, 0, all, bytes.length, added.length);
        return new CopyKey(all);
    }

    /** Them as COPY reads them. */
    byte[] bytes() {
        return bytes;
    }
}
