package org.serviceplan.importer.workbook;

/**
 * A file in a zip, as the central directory has it.
 *
 * @param name its name
 * @param flags the zip's general purpose flags
 * @param method how it is compressed: 0 not at all, 8 deflated
 * @param crc the checksum of its content
 * @param size its bytes in the zip
 * @param inflatedSize the bytes it promises to inflate to
 * @param offset where its local header starts
 */
record ZipPart(String name, int flags, int method, int crc, long size, long inflatedSize, long offset) {
    static final int STORED = 0;
    static final int DEFLATED = 8;

    boolean isEncrypted() {
        return (flags & 1) != 0;
    }
}
