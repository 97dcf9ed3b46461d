package org.serviceplan.report.comparison;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.serviceplan.model.office.Office;
import org.serviceplan.model.office.OfficeRoster;
import org.serviceplan.model.source.SourceFile;

/**
 * Who a file that was sent back is from: the office that its annexes name, otherwise the one that the names of file and folders tell.
 *
 * @param office the office, or null where nothing tells
 * @param guessed whether only the names tell it
 */
public record Sender(@Nullable Office office, boolean guessed) {
    private static final Sender UNKNOWN = new Sender(null, false);

    /** The sender of a rejected file. */
    public static Sender of(RejectedFile rejected, OfficeRoster roster) {
        return rejected.claims().stream()
                .map(RejectedFile.Claim::office)
                .filter(Objects::nonNull)
                .findFirst()
                .map(office -> new Sender(office, false))
                .or(() -> inPath(rejected.file(), roster).map(office -> new Sender(office, true)))
                .orElse(UNKNOWN);
    }

    /** The office that the path tells, the file's own name first. */
    private static Optional<Office> inPath(SourceFile file, OfficeRoster roster) {
        List<String> names = List.of(file.path().split("/", -1));
        for (int i = names.size() - 1; i >= 0; i--) {
            String name = names.get(i);
            Optional<Office> office = roster.find(name).or(() -> roster.findByPlace(name));
            if (office.isPresent()) {
                return office;
            }
        }
        return Optional.empty();
    }
}
