package org.serviceplan.batch.nightly;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import lombok.RequiredArgsConstructor;
import org.springframework.util.FileSystemUtils;

import org.serviceplan.batch.store.RunId;
import org.serviceplan.model.calendar.MinguoYear;

/**
 * The folder of published reports: {@code OUTPUT/<year>/<run>}, and {@code OUTPUT/<year>/latest}. Readers see a whole report or
 * none: it is written aside and renamed.
 */
@RequiredArgsConstructor
final class Publication {
    private static final String LATEST = "latest";

    private final Path output;

    /** Writes the files of a report into a folder. */
    interface ReportFiles {
        void write(Path folder) throws IOException;
    }

    /**
     * Publishes a report.
     *
     * @param isNewest whether {@code latest} is to name it; where nothing is named yet it is in any case
     * @return its folder
     */
    Path publish(MinguoYear year, RunId run, boolean isNewest, ReportFiles files) throws IOException {
        Path ofYear = output.resolve(year.toString());
        Path folder = ofYear.resolve(run.value());
        Path unfinished = unfinished(ofYear, run);
        FileSystemUtils.deleteRecursively(unfinished);
        // A folder that is there already is this run's own: it was killed after renaming.
        if (!Files.exists(folder)) {
            Files.createDirectories(unfinished);
            try {
                files.write(unfinished);
                Files.move(unfinished, folder, StandardCopyOption.ATOMIC_MOVE);
            } finally {
                // Where the disk is full, half a report must not keep others from writing.
                FileSystemUtils.deleteRecursively(unfinished);
            }
        }
        if (isNewest || !Files.exists(ofYear.resolve(LATEST))) {
            pointTo(folder);
        }
        return folder;
    }

    /** Removes what an abandoned run may have left. */
    void discard(RunId run) throws IOException {
        for (Path year : years()) {
            FileSystemUtils.deleteRecursively(unfinished(year, run));
        }
    }

    /** The highest number among the published runs of a day, also those of other databases; 0 where there is none. */
    int highestNumber(LocalDate day) throws IOException {
        int highest = 0;
        for (Path year : years()) {
            try (Stream<Path> runs = Files.list(year)) {
                highest = Math.max(
                        highest,
                        runs.map(run -> run.getFileName().toString())
                                .filter(RunId::isRunId)
                                .map(RunId::new)
                                .filter(run -> run.isOf(day))
                                .mapToInt(RunId::number)
                                .max()
                                .orElse(0));
            }
        }
        return highest;
    }

    private List<Path> years() throws IOException {
        if (!Files.isDirectory(output)) {
            return List.of();
        }
        try (Stream<Path> folders = Files.list(output)) {
            return folders.filter(folder -> folder.getFileName().toString().matches("[0-9]{1,3}"))
                    .filter(Files::isDirectory)
                    .toList();
        }
    }

    private static Path unfinished(Path year, RunId run) {
        return year.resolve("." + run + ".unfinished");
    }

    private static void pointTo(Path folder) throws IOException {
        Path unfinished = folder.resolveSibling("." + LATEST + ".unfinished");
        Files.deleteIfExists(unfinished);
        try {
            Files.createSymbolicLink(unfinished, folder.getFileName());
        } catch (UnsupportedOperationException | IOException noLinks) {
            // Windows lets only some users make links: a text file says the same.
            Files.writeString(unfinished, folder.getFileName() + System.lineSeparator());
        }
        Path latest = folder.resolveSibling(LATEST);
        try {
            Files.move(unfinished, latest, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(unfinished, latest, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
