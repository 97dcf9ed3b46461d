package org.serviceplan.model.source;

/**
 * A submitted file.
 *
 * @param path where it is in the inbox, with {@code /} between the folders
 * @param sha256 the digest of its bytes
 * @param format what it is, by its content
 */
public record SourceFile(String path, Sha256 sha256, WorkbookFormat format) {

    /** Checks the path. */
    public SourceFile {
        if (path.isBlank()) {
            throw new IllegalArgumentException("A source file has a path");
        }
    }

    /** The file's own name, without folders. */
    public String name() {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
