package org.serviceplan.report.memo.workbook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Enumeration;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.Deflater;

import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/** The parts of a workbook. What is not put anew is written with the very bytes it was packed in. */
final class Parts implements AutoCloseable {
    /** More than any annex needs, and little enough to hold a part twice. */
    private static final int MOST_BYTES = 32 << 20;
    /** New parts have a time that says nothing, so that the same memo is the same bytes. */
    private static final long NO_TIME = 315_532_800_000L;

    private final ZipFile zip;
    private final Map<String, byte[]> changed = new LinkedHashMap<>();

    private Parts(ZipFile zip) {
        this.zip = zip;
    }

    static Parts open(byte[] workbook) {
        try {
            Parts parts = new Parts(ZipFile.builder()
                    .setSeekableByteChannel(new SeekableInMemoryByteChannel(workbook))
                    .get());
            parts.requireDistinctNames();
            return parts;
        } catch (IOException | IllegalArgumentException e) {
            throw new UnmarkableWorkbookException("The zip cannot be read", e);
        }
    }

    /** Of two parts of one name, programs disagree which counts. */
    private void requireDistinctNames() {
        Set<String> names = new HashSet<>();
        Enumeration<ZipArchiveEntry> entries = zip.getEntries();
        while (entries.hasMoreElements()) {
            ZipArchiveEntry entry = entries.nextElement();
            if (!names.add(entry.getName().toLowerCase(Locale.ROOT)) || !zip.canReadEntryData(entry)) {
                throw new UnmarkableWorkbookException("A part is there twice or cannot be read: " + entry.getName());
            }
        }
    }

    boolean has(String name) {
        return changed.containsKey(name) || zip.getEntry(name) != null;
    }

    boolean hasFolder(String folder) {
        Enumeration<ZipArchiveEntry> entries = zip.getEntries();
        while (entries.hasMoreElements()) {
            if (entries.nextElement().getName().startsWith(folder)) {
                return true;
            }
        }
        return false;
    }

    /** A part, as it is by now. */
    byte[] get(String name) {
        return find(name).orElseThrow(() -> new UnmarkableWorkbookException("No part " + name));
    }

    Optional<byte[]> find(String name) {
        byte[] there = changed.get(name);
        ZipArchiveEntry entry = zip.getEntry(name);
        return there != null || entry == null ? Optional.ofNullable(there) : Optional.of(read(entry));
    }

    private byte[] read(ZipArchiveEntry entry) {
        try (InputStream in = zip.getInputStream(entry)) {
            byte[] content = in.readNBytes(MOST_BYTES + 1);
            if (content.length > MOST_BYTES) {
                throw new UnmarkableWorkbookException("Too large: " + entry.getName());
            }
            return content;
        } catch (IOException e) {
            throw new UnmarkableWorkbookException("Cannot be read: " + entry.getName(), e);
        }
    }

    void put(String name, byte[] content) {
        changed.put(name, content);
    }

    /** A name that no part has: the stem, a number, the ending. */
    String freeName(String stem, String ending) {
        int number = 1;
        while (has(stem + number + ending)) {
            number++;
        }
        return stem + number + ending;
    }

    /** The workbook with what was changed, parts in their old order and new ones behind. */
    byte[] toBytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            write(bytes);
        } catch (IOException e) {
            throw new UnmarkableWorkbookException("The zip cannot be copied", e);
        }
        return bytes.toByteArray();
    }

    private void write(OutputStream bytes) throws IOException {
        Map<String, byte[]> open = new LinkedHashMap<>(changed);
        try (ZipArchiveOutputStream out = new ZipArchiveOutputStream(bytes)) {
            out.setLevel(Deflater.DEFAULT_COMPRESSION);
            Enumeration<ZipArchiveEntry> entries = zip.getEntriesInPhysicalOrder();
            while (entries.hasMoreElements()) {
                ZipArchiveEntry entry = entries.nextElement();
                byte[] content = open.remove(entry.getName());
                if (content == null) {
                    out.addRawArchiveEntry(entry, zip.getRawInputStream(entry));
                } else {
                    add(out, entry.getName(), content);
                }
            }
            for (Map.Entry<String, byte[]> added : open.entrySet()) {
                add(out, added.getKey(), added.getValue());
            }
        }
    }

    private static void add(ZipArchiveOutputStream out, String name, byte[] content) throws IOException {
        ZipArchiveEntry entry = new ZipArchiveEntry(name);
        entry.setTime(NO_TIME);
        out.putArchiveEntry(entry);
        out.write(content);
        out.closeArchiveEntry();
    }

    @Override
    public void close() {
        try {
            zip.close();
        } catch (IOException e) {
            throw new UnmarkableWorkbookException("The zip cannot be closed", e);
        }
    }
}
