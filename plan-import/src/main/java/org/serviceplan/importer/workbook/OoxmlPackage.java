package org.serviceplan.importer.workbook;

import java.util.Locale;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import org.jspecify.annotations.Nullable;

/**
 * The parts of an Office Open XML file, found as the standard says: by relationships and content types, not by name.
 */
final class OoxmlPackage implements AutoCloseable {
    static final String CONTENT_TYPES = "[Content_Types].xml";

    private final ZipArchive zip;
    /** Made when a part is not plain; most files are done without. */
    private @Nullable InputFactoryImpl parsers;

    OoxmlPackage(ZipArchive zip) {
        this.zip = zip;
    }

    /** The name of the part that everything starts from: the workbook, or some other document. */
    String mainPart() {
        return Relationships.of(this, "").first("officeDocument");
    }

    /** The content type of a part, in small letters; empty if it has none. */
    String contentType(String part) {
        return KnownParts.ask(
                "type of " + part,
                String.class,
                part(CONTENT_TYPES),
                types -> types.read("Types", xml -> contentType(part, xml)));
    }

    private static String contentType(String part, Elements xml) {
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

    /** Opens a part; the one opened before is spent. */
    OoxmlPart part(String name) {
        return new OoxmlPart(this, zip.open(name));
    }

    InputFactoryImpl parsers() {
        InputFactoryImpl made = parsers == null ? XmlParsers.forFile() : parsers;
        parsers = made;
        return made;
    }

    @Override
    public void close() {
        zip.close();
        if (parsers != null) {
            XmlParsers.done(zip.inflated());
        }
    }
}
