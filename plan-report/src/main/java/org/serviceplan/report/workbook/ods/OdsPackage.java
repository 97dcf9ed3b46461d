package org.serviceplan.report.workbook.ods;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.serviceplan.report.workbook.xml.XmlPen;
import org.serviceplan.report.workbook.xml.ZipPart;

/** The parts of an OpenDocument file, zipped without the time of writing. */
final class OdsPackage {
    static final String TYPE = "application/vnd.oasis.opendocument.spreadsheet";

    private final ZipOutputStream zip;
    private final Map<String, String> types = new LinkedHashMap<>();

    /** Begins with the part that tells what the file is, uncompressed so that anybody can read it. */
    OdsPackage(OutputStream out) throws IOException {
        zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        zip.setLevel(ZipPart.LEVEL);
        store("mimetype", TYPE.getBytes(StandardCharsets.US_ASCII));
    }

    @FunctionalInterface
    interface Part {
        void writeTo(OutputStream out) throws IOException;
    }

    /** Adds a part of XML. */
    void part(String path, Part part) throws IOException {
        types.put(path, "text/xml");
        write(path, part);
    }

    private void write(String path, Part part) throws IOException {
        zip.putNextEntry(ZipPart.of(path));
        part.writeTo(new FilterOutputStream(zip) {
            @Override
            public void write(byte[] bytes, int offset, int length) throws IOException {
                out.write(bytes, offset, length);
            }

            @Override
            public void close() throws IOException {
                flush();
            }
        });
        zip.closeEntry();
    }

    /** Adds a picture as it is: it is compressed already. */
    void picture(String path, byte[] png) throws IOException {
        types.put(path, "image/png");
        store(path, png);
    }

    private void store(String path, byte[] bytes) throws IOException {
        CRC32 sum = new CRC32();
        sum.update(bytes);
        ZipEntry entry = ZipPart.of(path);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(bytes.length);
        entry.setCrc(sum.getValue());
        zip.putNextEntry(entry);
        zip.write(bytes);
        zip.closeEntry();
    }

    /** Adds the list of parts and ends the file. */
    void finish() throws IOException {
        write("META-INF/manifest.xml", out -> writeManifest(new XmlPen(out)));
        zip.finish();
    }

    private void writeManifest(XmlPen xml) {
        xml.declaration()
                .start("manifest:manifest")
                .attribute("xmlns:manifest", "urn:oasis:names:tc:opendocument:xmlns:manifest:1.0")
                .attribute("manifest:version", Names.VERSION);
        xml.start("manifest:file-entry")
                .attribute("manifest:full-path", "/")
                .attribute("manifest:version", Names.VERSION)
                .attribute("manifest:media-type", TYPE)
                .end();
        types.forEach((path, type) -> xml.start("manifest:file-entry")
                .attribute("manifest:full-path", path)
                .attribute("manifest:media-type", type)
                .end());
        xml.end().flush();
    }
}
