package org.serviceplan.batch.operations;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.springframework.util.FileSystemUtils;

import org.serviceplan.batch.store.RunId;

/** The folder of a published report. */
final class ReportFolder {
    private ReportFolder() {}

    /** Deletes the folder, if it is the run's own and not the one that readers are sent to. */
    static void delete(Path folder, RunId run) throws IOException {
        Path name = folder.getFileName();
        Path latest = folder.resolveSibling("latest");
        boolean isOwn = name != null && name.toString().equals(run.value());
        if (isOwn && Files.isDirectory(folder) && !pointsTo(latest, folder)) {
            FileSystemUtils.deleteRecursively(folder);
        }
    }

    /** A link, or a text file where links cannot be made. */
    private static boolean pointsTo(Path latest, Path folder) throws IOException {
        if (Files.isDirectory(latest)) {
            return Files.isSameFile(latest, folder);
        }
        return Files.isRegularFile(latest)
                && Files.readString(latest).strip().equals(folder.getFileName().toString());
    }
}
