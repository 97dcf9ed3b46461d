package org.serviceplan.importer.workbook;

import org.serviceplan.model.source.WorkbookFormat;

/** A file that is a workbook by its content, and how to read it. Each format is one of these. */
sealed interface WorkbookSource permits XlsxReader, XlsReader, OdsReader, UnsupportedFormat {

    /** What it is by its content. */
    WorkbookFormat format();

    /**
     * Reads all of it.
     *
     * @throws UnreadableWorkbookException if that cannot be done
     */
    Workbook read();
}
