package org.serviceplan.report.workbook.xml;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/** Keeps what is written until it can go to its place; a tenth of its size or less, since XML repeats itself. */
public final class Spool {
    private static final int BUFFER = 1 << 14;

    private final ByteArrayOutputStream kept = new ByteArrayOutputStream();
    private final Deflater deflater = new Deflater(Deflater.BEST_SPEED);
    private final DeflaterOutputStream in = new DeflaterOutputStream(kept, deflater, BUFFER);

    /** Where it is written to. */
    public OutputStream in() {
        return in;
    }

    /** Ends writing and moves everything on. */
    public void moveTo(OutputStream out) throws IOException {
        in.close();
        deflater.end();
        try (InputStream read = new InflaterInputStream(new ByteArrayInputStream(kept.toByteArray()))) {
            read.transferTo(out);
        }
    }
}
