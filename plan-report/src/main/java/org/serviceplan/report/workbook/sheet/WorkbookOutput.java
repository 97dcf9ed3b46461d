package org.serviceplan.report.workbook.sheet;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;

/** A workbook that is being written, in one of the formats. The same calls give the same bytes. */
public interface WorkbookOutput extends Closeable {
    /** Adds a sheet behind those there are. Sheets may be written at any time and in any order. */
    SheetOutput add(SheetForm form);

    /** Writes the workbook once all of its sheets are there, and leaves the stream open. */
    void write(OutputStream out) throws IOException;
}
