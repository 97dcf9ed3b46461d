package org.serviceplan.importer.workbook;

import org.serviceplan.model.finding.Findings;
import org.serviceplan.model.source.WorkbookFormat;

/** What came of reading a file. */
public sealed interface ReadResult {

    /** What the file is, by its content. */
    WorkbookFormat format();

    /**
     * The file is a workbook and was read.
     *
     * @param workbook what it holds
     * @param findings what is worth saying about cells and sheets that were read all the same
     */
    record Read(Workbook workbook, Findings findings) implements ReadResult {
        @Override
        public WorkbookFormat format() {
            return workbook.format();
        }
    }

    /**
     * The file is or was meant as a workbook, and cannot be read.
     *
     * @param format what it is, as far as that can be told
     * @param findings why, with at least one ERROR
     */
    record Refused(WorkbookFormat format, Findings findings) implements ReadResult {}

    /** The file is no workbook by its content and its name: a picture, a lock file, {@code .DS_Store}. */
    record NotAWorkbook() implements ReadResult {
        @Override
        public WorkbookFormat format() {
            return WorkbookFormat.UNKNOWN;
        }
    }
}
