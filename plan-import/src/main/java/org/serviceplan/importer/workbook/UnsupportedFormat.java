package org.serviceplan.importer.workbook;

import org.serviceplan.importer.finding.FindingType;
import org.serviceplan.model.source.WorkbookFormat;

/**
 * A workbook in a format that is not read.
 *
 * @param format the format
 * @param name its name for offices
 */
record UnsupportedFormat(WorkbookFormat format, String name) implements WorkbookSource {

    @Override
    public Workbook read() {
        throw UnreadableWorkbookException.of(FindingType.FILE_FORMAT_UNSUPPORTED, name);
    }
}
