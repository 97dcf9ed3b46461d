package org.serviceplan.batch.inspect;

import java.io.IOException;

/** A form in which inspected files are shown. */
interface InspectionWriter {
    void write(InspectedFile file) throws IOException;
}
