package org.serviceplan.batch.nightly;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.jspecify.annotations.Nullable;

import org.serviceplan.batch.program.UsageException;
import org.serviceplan.model.office.OfficeRoster;

/** The roster of offices: headquarters' own file where one is named. */
final class RosterFile {
    private RosterFile() {}

    /**
     * Reads the roster.
     *
     * @param file the file, or null for the roster that comes with the program
     * @throws UsageException if it cannot be read or is not of the form of a roster
     */
    static OfficeRoster read(@Nullable Path file) {
        if (file == null) {
            return OfficeRoster.standard();
        }
        try (Reader reader = Files.newBufferedReader(file)) {
            return OfficeRoster.read(reader);
        } catch (IOException | UncheckedIOException | IllegalArgumentException e) {
            throw new UsageException("名冊 serviceplan.roster（" + file + "）無法讀取：" + e.getMessage());
        }
    }
}
