package org.serviceplan.report.workbook.ods;

import java.util.Map;
import java.util.TreeMap;

import org.serviceplan.report.workbook.xml.XmlPen;

/** The namespaces of OpenDocument under their usual prefixes. */
final class Names {
    static final String VERSION = "1.3";
    private static final String OASIS = "urn:oasis:names:tc:opendocument:xmlns:";

    private static final Map<String, String> NAMESPACES = new TreeMap<>(Map.ofEntries(
            Map.entry("office", OASIS + "office:1.0"),
            Map.entry("style", OASIS + "style:1.0"),
            Map.entry("text", OASIS + "text:1.0"),
            Map.entry("table", OASIS + "table:1.0"),
            Map.entry("draw", OASIS + "drawing:1.0"),
            Map.entry("fo", OASIS + "xsl-fo-compatible:1.0"),
            Map.entry("svg", OASIS + "svg-compatible:1.0"),
            Map.entry("number", OASIS + "datastyle:1.0"),
            Map.entry("meta", OASIS + "meta:1.0"),
            Map.entry("config", OASIS + "config:1.0"),
            Map.entry("dc", "http://purl.org/dc/elements/1.1/"),
            Map.entry("xlink", "http://www.w3.org/1999/xlink"),
            Map.entry("ooo", "http://openoffice.org/2004/office"),
            // Bars and heat colours, which the standard does not have.
            Map.entry("calcext", "urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0")));

    private Names() {}

    /** Starts a document of its own: content, styles, meta or settings. */
    static XmlPen startDocument(XmlPen xml, String root) {
        xml.declaration().start("office:" + root);
        NAMESPACES.forEach((prefix, uri) -> xml.attribute("xmlns:" + prefix, uri));
        return xml.attribute("office:version", VERSION);
    }
}
