package org.serviceplan.importer.workbook;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import org.jspecify.annotations.Nullable;

/** The parts of an OpenDocument file, of which the manifest says what it is and whether it is encrypted. */
final class OdfPackage implements AutoCloseable {
    static final String CONTENT = "content.xml";

    private static final String TYPE = "mimetype";
    private static final String MANIFEST = "META-INF/manifest.xml";
    /** Longer than any type of a document. */
    private static final int TYPE_BYTES = 128;

    private final ZipArchive zip;
    private final InputFactoryImpl parsers = XmlParsers.forFile();

    OdfPackage(ZipArchive zip) {
        this.zip = zip;
    }

    /** Whether a zip is an OpenDocument file, of whatever kind. */
    static boolean is(ZipArchive zip) {
        return zip.has(TYPE) || zip.has(MANIFEST);
    }

    /** What kind of document it is; empty where nothing says so. */
    String mediaType() {
        if (zip.has(TYPE)) {
            return zip.startOf(TYPE, TYPE_BYTES).strip();
        }
        String type = typeInManifest();
        return type == null ? "" : type;
    }

    /** Whether a part of it can only be read with a password. */
    boolean isEncrypted() {
        if (!zip.has(MANIFEST)) {
            return false;
        }
        XmlCursor xml = open(MANIFEST, "manifest");
        while (xml.nextChild(1)) {
            while (xml.nextChild(2)) {
                if (xml.name().equals("encryption-data")) {
                    return true;
                }
            }
        }
        xml.finish();
        return false;
    }

    /** Opens a part, which must have this root element; the part opened before is spent. */
    XmlCursor open(String part, String root) {
        PartStream content = zip.open(part);
        return new XmlCursor(parsers, content, content, root);
    }

    @Override
    public void close() {
        zip.close();
        XmlParsers.done(zip.inflated());
    }

    /** Some programs leave the type out of the zip; the manifest has it for the package as a whole. */
    private @Nullable String typeInManifest() {
        XmlCursor xml = open(MANIFEST, "manifest");
        while (xml.nextChild(1)) {
            if ("/".equals(xml.attribute("full-path"))) {
                return xml.attribute("media-type");
            }
        }
        return null;
    }
}
