package org.serviceplan.batch.publication;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * Which report of a year readers are sent to.
 *
 * @param path a link to its folder, or a text file with the folder's name where links cannot be made
 */
record Latest(Path path) {
    private static final String NAME = "latest";

    static Latest of(Path year) {
        return new Latest(year.resolve(NAME));
    }

    static Latest beside(Path report) {
        return new Latest(report.resolveSibling(NAME));
    }

    boolean exists() {
        return Files.exists(path);
    }

    boolean pointsTo(Path report) throws IOException {
        if (Files.isDirectory(path)) {
            return Files.isSameFile(path, report);
        }
        return Files.isRegularFile(path)
                && Files.readString(path).strip().equals(report.getFileName().toString());
    }

    void pointTo(Path report) throws IOException {
        Path unfinished = path.resolveSibling("." + NAME + ".unfinished");
        Files.deleteIfExists(unfinished);
        try {
            Files.createSymbolicLink(unfinished, report.getFileName());
        } catch (UnsupportedOperationException | IOException noLinks) {
            // Windows lets only some users make links: a text file says the same.
            Files.writeString(unfinished, report.getFileName() + System.lineSeparator());
        }
        try {
            Files.move(unfinished, path, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(unfinished, path, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
