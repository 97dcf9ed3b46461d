package org.serviceplan.batch.inspect;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.serviceplan.importer.ImportResult;
import org.serviceplan.importer.ImportResult.Status;
import org.serviceplan.importer.ImportedAnnex;
import org.serviceplan.model.Annex;
import org.serviceplan.model.finding.Finding;
import org.serviceplan.model.finding.FindingCode;
import org.serviceplan.model.finding.Findings;
import org.serviceplan.model.finding.Severity;
import org.serviceplan.model.source.Sha256;
import org.serviceplan.model.source.WorkbookFormat;

/**
 * What inspecting one file came to.
 *
 * @param name the file, as it is shown
 * @param sha256 the digest of its content, or null where that could not be read
 * @param format what it is
 * @param status whether it would be taken in
 * @param annexes what was read from it
 * @param findings everything that was found, cross checks included
 */
record InspectedFile(
        String name,
        @Nullable Sha256 sha256,
        WorkbookFormat format,
        Status status,
        List<Annex> annexes,
        Findings findings) {

    static InspectedFile of(ImportResult result) {
        return new InspectedFile(
                result.file().path(),
                result.file().sha256(),
                result.file().format(),
                result.status(),
                result.annexes().stream().map(ImportedAnnex::annex).toList(),
                result.allFindings());
    }

    /** A file that is there and could not be read; whose it is nobody can tell. */
    static InspectedFile unreadable(String name, String message) {
        Finding finding = new Finding(FindingCode.of("FILE_UNREADABLE"), Severity.ERROR, null, null, "", message);
        return new InspectedFile(
                name, null, WorkbookFormat.UNKNOWN, Status.REJECTED, List.of(), Findings.of(List.of(finding)));
    }

    boolean isAccepted() {
        return status == Status.ACCEPTED;
    }

    /** This file with more findings. */
    InspectedFile and(List<Finding> more) {
        return new InspectedFile(name, sha256, format, status, annexes, findings.and(more));
    }
}
