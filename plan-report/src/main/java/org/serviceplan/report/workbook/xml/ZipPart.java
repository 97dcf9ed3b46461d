package org.serviceplan.report.workbook.xml;

import java.time.LocalDateTime;
import java.util.zip.ZipEntry;

/** Parts of zipped documents, without the time of writing: the same content is the same file. */
public final class ZipPart {
    /** Half the time of the usual level, for which files are a sixth larger. */
    public static final int LEVEL = 3;

    /** Just after the first moment that a zip file can tell; for that one, Java adds a field that the first part must not have. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 12, 0);

    private ZipPart() {}

    /** A part of this name. */
    public static ZipEntry of(String path) {
        ZipEntry entry = new ZipEntry(path);
        entry.setTimeLocal(NO_TIME);
        return entry;
    }
}
