package org.serviceplan.report.comparison;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.serviceplan.model.AnnexKind;
import org.serviceplan.model.calendar.MinguoYear;
import org.serviceplan.model.finding.Findings;
import org.serviceplan.model.office.Office;
import org.serviceplan.model.source.SourceFile;

/**
 * A file that was sent back.
 *
 * @param file the file
 * @param received when it was received
 * @param claims what it was meant to be, as far as that could be told; none for an unreadable file
 * @param findings why it was sent back
 */
public record RejectedFile(SourceFile file, OffsetDateTime received, List<Claim> claims, Findings findings) {

    /**
     * What a rejected file was meant to be.
     *
     * @param office whose, or null where nothing says so
     * @param year for which year, or null where nothing says so
     * @param kind which annex
     */
    public record Claim(@Nullable Office office, @Nullable MinguoYear year, AnnexKind kind) {}

    /** Copies the list. */
    public RejectedFile {
        claims = List.copyOf(claims);
    }

    /** The plan year that its annexes name first, or null. */
    public @Nullable MinguoYear year() {
        return claims.stream()
                .map(RejectedFile.Claim::year)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** The annexes that are in it, each once. */
    public List<AnnexKind> annexes() {
        return claims.stream().map(RejectedFile.Claim::kind).distinct().toList();
    }
}
