package org.serviceplan.importer.workbook;

import lombok.Getter;
import lombok.experimental.Accessors;

import org.serviceplan.importer.finding.FindingType;
import org.serviceplan.model.finding.Finding;

/**
 * Ends the reading of a file that cannot be read; never leaves the importer. Unchecked, because it must pass
 * through the XML parser from the bytes below it; without a stack trace, because it is no fault of the program.
 */
@Getter
@Accessors(fluent = true)
public final class UnreadableWorkbookException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient Finding finding;

    private UnreadableWorkbookException(Finding finding) {
        super(finding.message(), null, false, false);
        this.finding = finding;
    }

    /** With a finding about the whole file, whose message takes these arguments. */
    static UnreadableWorkbookException of(FindingType type, Object... args) {
        return new UnreadableWorkbookException(type.ofFile("", args));
    }

    /** The file is damaged in this part. */
    static UnreadableWorkbookException damaged(String part) {
        return of(FindingType.FILE_DAMAGED, part);
    }
}
