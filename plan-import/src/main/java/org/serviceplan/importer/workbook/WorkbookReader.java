package org.serviceplan.importer.workbook;

import java.util.List;

import lombok.RequiredArgsConstructor;

import org.serviceplan.importer.finding.FindingType;
import org.serviceplan.importer.workbook.ReadResult.NotAWorkbook;
import org.serviceplan.importer.workbook.ReadResult.Read;
import org.serviceplan.importer.workbook.ReadResult.Refused;
import org.serviceplan.model.finding.Finding;
import org.serviceplan.model.finding.Findings;
import org.serviceplan.model.source.WorkbookFormat;

/**
 * Reads a file of any kind. What it is, its content decides; the name only tells a file that was meant as a workbook
 * from one that never was. Whatever the content, the answer is a {@link ReadResult} and no exception. Can be used by
 * several threads at once.
 */
@RequiredArgsConstructor
public final class WorkbookReader {
    private final Limits limits;

    /**
     * Reads a file.
     *
     * @param content its bytes
     * @param name its name, with or without folders
     */
    public ReadResult read(byte[] content, String name) {
        return read(content, name, TimeLimit.of(limits.time()));
    }

    /** Reads a file, of whose time some may be spent already. */
    public ReadResult read(byte[] content, String name, TimeLimit time) {
        FileName fileName = new FileName(name);
        if (fileName.isByProduct()) {
            return new NotAWorkbook();
        }
        if (content.length > limits.fileBytes()) {
            return tooLarge(content.length, name);
        }
        Budget budget = new Budget(limits, time);
        WorkbookFormat format = WorkbookFormat.UNKNOWN;
        try {
            WorkbookSource source = FileContent.recognise(content, budget);
            format = source.format();
            return new Read(source.read(), budget.findings());
        } catch (UnreadableWorkbookException e) {
            return refused(format, fileName, budget.findings().and(List.of(e.finding())));
        }
    }

    /**
     * What a file comes to that is larger than the limits allow, so that nobody needs to load it to find out.
     *
     * @param bytes its size
     * @param name its name, with or without folders
     */
    public ReadResult tooLarge(long bytes, String name) {
        Finding finding = FindingType.LIMIT_FILE_SIZE.ofFile("", bytes, limits.fileBytes());
        return refused(WorkbookFormat.UNKNOWN, new FileName(name), Findings.of(List.of(finding)));
    }

    /** A file that is no workbook by its content is none at all, unless its name promises one. */
    private static ReadResult refused(WorkbookFormat format, FileName name, Findings findings) {
        return format == WorkbookFormat.UNKNOWN && !name.promisesWorkbook()
                ? new NotAWorkbook()
                : new Refused(format, findings);
    }
}
