package org.serviceplan.batch.publication;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
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
public final class Publication {
    private static final Pattern YEAR = Pattern.compile("[0-9]{1,3}");

    private final Path output;

    /** Writes the files of a report into a folder. */
    public interface ReportFiles {
        void write(Path folder) throws IOException;
    }

    /**
     * Publishes a report.
     *
     * @param isNewest whether {@code latest} is to name it; where nothing is named yet it is in any case
     * @return its folder
     */
    public Path publish(MinguoYear year, RunId run, boolean isNewest, ReportFiles files) throws IOException {
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
        Latest latest = Latest.of(ofYear);
        if (isNewest || !latest.exists()) {
            latest.pointTo(folder);
        }
        return folder;
    }

    /** Deletes a published report, if its folder is the run's own and not the one that readers are sent to. */
    public static void delete(Path folder, RunId run) throws IOException {
        Path name = folder.getFileName();
        boolean isOwn = name != null && name.toString().equals(run.value());
        if (isOwn && Files.isDirectory(folder) && !Latest.beside(folder).pointsTo(folder)) {
            FileSystemUtils.deleteRecursively(folder);
        }
    }

    /** Removes what an abandoned run may have left. */
    public void discard(RunId run) throws IOException {
        for (Path year : years()) {
            FileSystemUtils.deleteRecursively(unfinished(year, run));
        }
    }

    /** The highest number among the published runs of a day, also those of other databases; 0 where there is none. */
    public int highestNumber(LocalDate day) throws IOException {
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
            return folders.filter(folder ->
                            YEAR.matcher(folder.getFileName().toString()).matches())
                    .filter(Files::isDirectory)
                    .toList();
        }
    }

    private static Path unfinished(Path year, RunId run) {
        return year.resolve("." + run + ".unfinished");
    }
}
