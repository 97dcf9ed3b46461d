package org.serviceplan.importer.workbook;

import java.util.Locale;

import com.fasterxml.aalto.stax.InputFactoryImpl;

/**
 * The parts of an Office Open XML file, found as the standard says: by relationships and content types, not by name.
 */
final class OoxmlPackage implements AutoCloseable {
    static final String CONTENT_TYPES = "[Content_Types].xml";

    private final ZipArchive zip;
    private final InputFactoryImpl parsers = XmlParsers.forFile();

    OoxmlPackage(ZipArchive zip) {
        this.zip = zip;
    }

    /** The name of the part that everything starts from: the workbook, or some other document. */
    String mainPart() {
        return Relationships.of(this, "").first("officeDocument");
    }

    /** The content type of a part, in small letters; empty if it has none. */
    String contentType(String part) {
        XmlCursor xml = open(CONTENT_TYPES, "Types");
        String extension = part.substring(part.lastIndexOf('.') + 1);
        String byExtension = "";
        while (xml.nextChild(1)) {
            if (xml.name().equals("Override") && xml.require("PartName").equalsIgnoreCase("/" + part)) {
                return xml.require("ContentType").toLowerCase(Locale.ROOT);
            }
            if (xml.name().equals("Default") && xml.require("Extension").equalsIgnoreCase(extension)) {
                byExtension = xml.require("ContentType");
            }
        }
        return byExtension.toLowerCase(Locale.ROOT);
    }

    /** Opens a part, which must have this root element; the part opened before is spent. */
    XmlCursor open(String part, String root) {
        return new XmlCursor(parsers, zip.open(part), root);
    }

    @Override
    public void close() {
        zip.close();
        XmlParsers.done(zip.inflated());
    }
}
