package org.serviceplan.importer.workbook;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.serviceplan.importer.finding.FindingType;

/**
 * The central directory of a zip in memory. Only this directory is believed: what stands before the files themselves
 * may differ, and readers that believe it see another file than Excel does. Names are compared without case, as Office
 * does; they never become paths.
 */
final class ZipDirectory {
    private static final int END = 0x06054b50;
    private static final int END_LENGTH = 22;
    private static final int LOCATOR_64 = 0x07064b50;
    private static final int ENTRY = 0x02014b50;
    private static final int ENTRY_LENGTH = 46;
    private static final int ZIP64_EXTRA = 1;
    private static final int LONGEST_NAME = 1_000;
    private static final int SHOWN = 40;
    /** A way out of the folder, a drive, or what no name is written with. */
    private static final Pattern TRICK = Pattern.compile("(?:^|[/\\\\])\\.\\.(?:[/\\\\]|$)|^[A-Za-z]:|\\p{Cntrl}");

    private static final long IN_ZIP64 = 0xFFFFFFFFL;

    private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}");

    private final ByteBuffer bytes;
    private final Map<String, ZipPart> parts = new HashMap<>();

    private ZipDirectory(byte[] content, Budget budget) {
        bytes = ByteBuffer.wrap(content).order(ByteOrder.LITTLE_ENDIAN);
        int end = end();
        long count = bytes.getShort(end + 10) & 0xFFFF;
        long start = bytes.getInt(end + 16) & IN_ZIP64;
        if (start == IN_ZIP64 || count == 0xFFFF) {
            int end64 = end64(end);
            count = bytes.getLong(end64 + 32);
            start = bytes.getLong(end64 + 48);
        }
        budget.entries(count);
        bytes.position(Math.toIntExact(start));
        for (int i = 0; i < count; i++) {
            entry();
        }
    }

    /** Reads the directory, and nothing else. */
    static ZipDirectory of(byte[] content, Budget budget) {
        try {
            return new ZipDirectory(content, budget);
        } catch (IndexOutOfBoundsException
                | IllegalArgumentException
                | ArithmeticException
                | BufferUnderflowException e) {
            // Lengths in the directory point out of the file.
            throw UnreadableWorkbookException.damaged("ZIP 目錄");
        }
    }

    /** The part with this name, if there is one. */
    @Nullable
    ZipPart part(String name) {
        return parts.get(key(name));
    }

    private int end() {
        for (int at = bytes.limit() - END_LENGTH; at >= Math.max(0, bytes.limit() - END_LENGTH - 0xFFFF); at--) {
            if (bytes.getInt(at) == END) {
                return at;
            }
        }
        throw UnreadableWorkbookException.damaged("ZIP 目錄");
    }

    /** Where the end record with the larger numbers is, as some programs write it for small files too. */
    private int end64(int end) {
        int locator = end - 20;
        if (bytes.getInt(locator) != LOCATOR_64) {
            throw UnreadableWorkbookException.damaged("ZIP 目錄");
        }
        return Math.toIntExact(bytes.getLong(locator + 8));
    }

    private void entry() {
        int at = bytes.position();
        if (bytes.getInt(at) != ENTRY) {
            throw UnreadableWorkbookException.damaged("ZIP 目錄");
        }
        int nameLength = bytes.getShort(at + 28) & 0xFFFF;
        int extraLength = bytes.getShort(at + 30) & 0xFFFF;
        int commentLength = bytes.getShort(at + 32) & 0xFFFF;
        String name = new String(bytes.array(), at + ENTRY_LENGTH, nameLength, StandardCharsets.UTF_8);
        requireHarmless(name);
        ZipPart part = new ZipPart(
                name,
                bytes.getShort(at + 8) & 0xFFFF,
                bytes.getShort(at + 10) & 0xFFFF,
                bytes.getInt(at + 16),
                bytes.getInt(at + 20) & IN_ZIP64,
                bytes.getInt(at + 24) & IN_ZIP64,
                bytes.getInt(at + 42) & IN_ZIP64);
        int extra = at + ENTRY_LENGTH + nameLength;
        add(fromZip64(part, extra, extra + extraLength));
        bytes.position(extra + extraLength + commentLength);
    }

    /** No part is ever a path for us, but a file with such names was made to harm somebody. */
    private static void requireHarmless(String name) {
        if (name.length() > LONGEST_NAME
                || (!isPlain(name) && TRICK.matcher(name).find())) {
            String shown = name.length() > SHOWN ? name.substring(0, SHOWN) + "…" : name;
            throw UnreadableWorkbookException.of(
                    FindingType.FILE_HAS_PATH_TRICKS, CONTROL.matcher(shown).replaceAll("?"));
        }
    }

    /** Hardly any name has what a trick takes. */
    private static boolean isPlain(String name) {
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (c < ' ' || c == '\u007F' || c == ':' || (c == '.' && name.startsWith("..", i))) {
                return false;
            }
        }
        return true;
    }

    private void add(ZipPart part) {
        if (parts.put(key(part.name()), part) != null) {
            throw UnreadableWorkbookException.of(FindingType.FILE_DAMAGED, "重複的 " + part.name());
        }
    }

    /** Takes the sizes from the extra field where they stand there, as some programs have it in small files too. */
    private ZipPart fromZip64(ZipPart part, int from, int to) {
        int at = from;
        while (at + 4 <= to && bytes.getShort(at) != ZIP64_EXTRA) {
            at += 4 + (bytes.getShort(at + 2) & 0xFFFF);
        }
        if (at + 4 > to) {
            return part;
        }
        bytes.position(at + 4);
        long inflated = part.inflatedSize() == IN_ZIP64 ? bytes.getLong() : part.inflatedSize();
        long size = part.size() == IN_ZIP64 ? bytes.getLong() : part.size();
        long offset = part.offset() == IN_ZIP64 ? bytes.getLong() : part.offset();
        return new ZipPart(part.name(), part.flags(), part.method(), part.crc(), size, inflated, offset);
    }

    private static String key(String name) {
        String plain = name.replace('\\', '/').toLowerCase(Locale.ROOT);
        return plain.startsWith("/") ? plain.substring(1) : plain;
    }
}
