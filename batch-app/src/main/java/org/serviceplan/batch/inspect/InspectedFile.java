package org.serviceplan.batch.inspect;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.serviceplan.importer.ImportResult;
import org.serviceplan.importer.ImportResult.Status;
import org.serviceplan.importer.ImportedAnnex;
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
        List<ImportedAnnex> annexes,
        Findings findings) {

    static InspectedFile of(ImportResult result, List<Finding> crossFindings) {
        return new InspectedFile(
                result.file().path(),
                result.file().sha256(),
                result.file().format(),
                result.status(),
                result.annexes(),
                result.allFindings().and(crossFindings));
    }

    static InspectedFile unreadable(String name) {
        Finding finding =
                new Finding(FindingCode.of("FILE_UNREADABLE"), Severity.ERROR, null, null, "", "檔案無法讀取。請檢查檔案權限與磁碟。");
        return new InspectedFile(
                name, null, WorkbookFormat.UNKNOWN, Status.REJECTED, List.of(), Findings.of(List.of(finding)));
    }
}
