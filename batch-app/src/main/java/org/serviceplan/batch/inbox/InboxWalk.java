package org.serviceplan.batch.inbox;

import java.io.File;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import lombok.RequiredArgsConstructor;

/**
 * Lists the files below a folder. Symbolic links are not followed, so that there are no loops and nothing outside is read;
 * pipes and devices are no files. Nothing is opened and nothing is changed.
 */
@RequiredArgsConstructor
public final class InboxWalk {
    private static final char SEPARATOR = '/';
    private static final Comparator<InboxFile> BY_NAME = Comparator.comparing(InboxFile::path, InboxWalk::compareNames);

    private final Path root;

    /**
     * All files, in name order, folder by folder. A folder that cannot be listed stands for itself, as a file nobody can read.
     *
     * @throws IOException if the root cannot be listed
     */
    public List<InboxFile> files() throws IOException {
        List<InboxFile> files = new ArrayList<>();
        // A link given as the root is followed: only what is below it is not trusted.
        Files.walkFileTree(root.toRealPath(), new Collector(root.toRealPath(), files));
        files.sort(BY_NAME);
        return files;
    }

    /** Folder by folder: what ends a name comes before whatever goes on with it. */
    private static int compareNames(String left, String right) {
        for (int i = 0; i < Math.min(left.length(), right.length()); i++) {
            char one = left.charAt(i);
            char other = right.charAt(i);
            if (one != other) {
                return one == SEPARATOR ? -1 : other == SEPARATOR ? 1 : Character.compare(one, other);
            }
        }
        return Integer.compare(left.length(), right.length());
    }

    @RequiredArgsConstructor
    private static final class Collector extends SimpleFileVisitor<Path> {
        private final Path root;
        private final List<InboxFile> files;

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (attributes.isRegularFile()) {
                files.add(InboxFile.of(name(file), attributes));
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException failure) throws IOException {
            if (file.equals(root)) {
                throw failure;
            }
            files.add(new InboxFile(name(file), 0, Instant.EPOCH));
            return FileVisitResult.CONTINUE;
        }

        private String name(Path file) {
            return root.relativize(file).toString().replace(File.separatorChar, SEPARATOR);
        }
    }
}
