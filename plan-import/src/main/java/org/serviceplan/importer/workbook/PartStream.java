package org.serviceplan.importer.workbook;

import java.io.InputStream;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

import lombok.Getter;
import lombok.experimental.Accessors;

import org.serviceplan.importer.finding.FindingType;

/**
 * The content of one part of a zip, inflated as it is read, under all the limits, and held against its promised size and its
 * checksum at its end.
 */
final class PartStream extends InputStream {
    private static final long FREE_OF_RATIO = 1 << 20;
    /** Of this size a part can be held as a whole, and has no ratio to keep. */
    private static final long SMALL = FREE_OF_RATIO;

    /** More than any tag of an office program; attributes of this size would have to be held in memory. */
    private static final long TOKEN_BYTES = 4 << 20;

    @Getter
    @Accessors(fluent = true)
    private final ZipPart part;

    private final byte[] content;
    private final int start;
    private final Inflater inflater;
    private final Budget budget;
    private final CRC32 checksum = new CRC32();
    private long produced;
    private long tokenStart;
    private boolean ended;

    PartStream(ZipPart part, byte[] content, int start, Inflater inflater, Budget budget) {
        this.part = part;
        this.content = content;
        this.start = start;
        this.inflater = inflater;
        this.budget = budget;
    }

    String name() {
        return part.name();
    }

    /** The parser has come to the end of a tag or of a piece of text. */
    void tokenEnded() {
        tokenStart = produced;
    }

    /** Whether it can be held as a whole. */
    boolean isSmall() {
        return part.inflatedSize() <= SMALL;
    }

    /** What stands in the zip for it. */
    byte[] packed() {
        return Arrays.copyOfRange(content, start, start + (int) part.size());
    }

    /** It counts as read, because what it holds is known. */
    void pass() {
        budget.inflate(part.inflatedSize(), part.name());
    }

    /** All of it, and a zero behind it. */
    byte[] whole() {
        int size = (int) part.inflatedSize();
        byte[] whole = new byte[size + 1];
        int count = 0;
        while (count <= size) {
            int read = read(whole, count, size + 1 - count);
            if (read < 0) {
                whole[size] = 0;
                return whole;
            }
            count += read;
        }
        throw UnreadableWorkbookException.damaged(part.name());
    }

    @Override
    public int read() {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] into, int at, int length) {
        if (length == 0) {
            return 0;
        }
        int count = ended ? -1 : part.method() == ZipPart.STORED ? copy(into, at, length) : inflate(into, at, length);
        if (count < 0) {
            end();
            return -1;
        }
        produced += count;
        checksum.update(into, at, count);
        checkLimits(count);
        return count;
    }

    private void checkLimits(int count) {
        budget.inflate(count, part.name());
        int ratio = budget.limits().ratio();
        if (produced > FREE_OF_RATIO && produced > part.size() * ratio) {
            throw UnreadableWorkbookException.of(FindingType.LIMIT_COMPRESSION_RATIO, ratio, part.name());
        }
        if (produced - tokenStart > TOKEN_BYTES) {
            throw UnreadableWorkbookException.of(FindingType.LIMIT_XML, part.name());
        }
    }

    private int copy(byte[] into, int at, int length) {
        int count = (int) Math.min(length, part.size() - produced);
        if (count == 0) {
            return -1;
        }
        System.arraycopy(content, start + (int) produced, into, at, count);
        return count;
    }

    private int inflate(byte[] into, int at, int length) {
        try {
            int count = inflater.inflate(into, at, length);
            if (count == 0 && !inflater.finished()) {
                throw UnreadableWorkbookException.damaged(part.name());
            }
            return count == 0 ? -1 : count;
        } catch (DataFormatException e) {
            throw UnreadableWorkbookException.damaged(part.name());
        }
    }

    private void end() {
        if (!ended && ((int) checksum.getValue() != part.crc() || produced != part.inflatedSize())) {
            throw UnreadableWorkbookException.damaged(part.name());
        }
        ended = true;
    }
}
