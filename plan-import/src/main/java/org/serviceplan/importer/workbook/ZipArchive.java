package org.serviceplan.importer.workbook;

import java.nio.charset.StandardCharsets;
import java.util.zip.Inflater;

import org.jspecify.annotations.Nullable;

import org.serviceplan.importer.finding.FindingType;

/** A zip in memory, of which wanted parts are inflated one after the other, within the limits. */
final class ZipArchive implements AutoCloseable {
    private static final int LOCAL_HEADER = 0x04034b50;
    private static final int LOCAL_HEADER_LENGTH = 30;

    /** One for the thread's next archive: making one takes longer than inflating a small part. */
    private static final ThreadLocal<@Nullable Inflater> SPARE = new ThreadLocal<>();

    private final byte[] content;
    private final Budget budget;
    private final ZipDirectory directory;
    private final Inflater inflater = inflater();

    ZipArchive(byte[] content, Budget budget) {
        this.content = content;
        this.budget = budget;
        this.directory = ZipDirectory.of(content, budget);
    }

    private static Inflater inflater() {
        Inflater spare = SPARE.get();
        SPARE.remove();
        return spare == null ? new Inflater(true) : spare;
    }

    boolean has(String name) {
        return directory.part(name) != null;
    }

    /** The first bytes of a part, as far as there are that many. */
    String startOf(String name, int bytes) {
        byte[] start = new byte[bytes];
        int count = 0;
        PartStream part = open(name);
        for (int read = 0; read >= 0 && count < bytes; count += Math.max(0, read)) {
            read = part.read(start, count, bytes - count);
        }
        return new String(start, 0, count, StandardCharsets.ISO_8859_1);
    }

    /** The content of a part; the one opened before it is spent. */
    PartStream open(String name) {
        ZipPart part = directory.part(name);
        if (part == null) {
            throw UnreadableWorkbookException.damaged("缺少 " + name);
        }
        if (part.isEncrypted()) {
            throw UnreadableWorkbookException.of(FindingType.FILE_ENCRYPTED);
        }
        if (part.method() != ZipPart.STORED && part.method() != ZipPart.DEFLATED) {
            throw UnreadableWorkbookException.damaged(part.name());
        }
        budget.requireRoom(part.inflatedSize(), part.name());
        inflater.reset();
        inflater.setInput(content, start(part), (int) part.size());
        return new PartStream(part, content, start(part), inflater, budget);
    }

    /** Where the part's data starts: after its local header, whose extra field may differ from the directory's. */
    private int start(ZipPart part) {
        long at = part.offset();
        if (at + LOCAL_HEADER_LENGTH > content.length || at < 0 || intAt((int) at) != LOCAL_HEADER) {
            throw UnreadableWorkbookException.damaged(part.name());
        }
        long start = at + LOCAL_HEADER_LENGTH + shortAt((int) at + 26) + shortAt((int) at + 28);
        if (part.size() < 0 || start + part.size() > content.length) {
            throw UnreadableWorkbookException.damaged(part.name());
        }
        return (int) start;
    }

    private int shortAt(int at) {
        return (content[at] & 0xFF) | (content[at + 1] & 0xFF) << 8;
    }

    private int intAt(int at) {
        return shortAt(at) | shortAt(at + 2) << 16;
    }

    /** How many bytes were inflated of it so far. */
    long inflated() {
        return budget.inflated();
    }

    @Override
    public void close() {
        Inflater spare = SPARE.get();
        if (spare == null) {
            inflater.reset();
            SPARE.set(inflater);
        } else if (spare != inflater) {
            inflater.end();
        }
    }
}
