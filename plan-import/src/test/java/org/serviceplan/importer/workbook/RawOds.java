package org.serviceplan.importer.workbook;

import java.nio.charset.StandardCharsets;

/** An {@code .ods} put together part by part, for what no program writes. */
final class RawOds {
    static final String MIMETYPE = "application/vnd.oasis.opendocument.spreadsheet";
    static final String MANIFEST = "META-INF/manifest.xml";

    private static final String NAMESPACES = " xmlns:office='urn:oasis:names:tc:opendocument:xmlns:office:1.0'"
            + " xmlns:calcext='urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0'"
            + " xmlns:table='urn:table' xmlns:text='urn:text' xmlns:style='urn:style'";

    private RawOds() {}

    /** A workbook of one sheet named 工作表1, with these rows. */
    static RawXlsx ofRows(String rows) {
        return ofTables("<table:table table:name='工作表1'>" + rows + "</table:table>");
    }

    /** A workbook of one row, with these cells. */
    static RawXlsx ofCells(String cells) {
        return ofRows("<table:table-row>" + cells + "</table:table-row>");
    }

    /** A workbook of one cell, with these paragraphs. */
    static RawXlsx ofText(String paragraphs) {
        return ofCells("<table:table-cell office:value-type='string'>" + paragraphs + "</table:table-cell>");
    }

    /** A workbook with this inside its {@code office:spreadsheet} element. */
    static RawXlsx ofTables(String tables) {
        return ofContent("<office:body><office:spreadsheet>" + tables + "</office:spreadsheet></office:body>");
    }

    /** A workbook with this inside the root of its content. */
    static RawXlsx ofContent(String content) {
        return ofPart("<office:document-content" + NAMESPACES + ">" + content + "</office:document-content>");
    }

    /** A workbook with this as its content, markup and all. */
    static RawXlsx ofPart(String content) {
        return RawXlsx.empty()
                .with("mimetype", MIMETYPE.getBytes(StandardCharsets.US_ASCII))
                .with(MANIFEST, manifest(""))
                .with("content.xml", content);
    }

    /** A manifest with this in the entry of the content. */
    static String manifest(String inContentEntry) {
        return """
                <m:manifest xmlns:m='urn:x'><m:file-entry m:full-path='/' m:media-type='%s'/>\
                <m:file-entry m:full-path='content.xml'>%s</m:file-entry></m:manifest>"""
                .formatted(MIMETYPE, inContentEntry);
    }
}
