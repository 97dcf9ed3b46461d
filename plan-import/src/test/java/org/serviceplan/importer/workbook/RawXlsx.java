package org.serviceplan.importer.workbook;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * An {@code .xlsx} put together part by part, for what no library writes; as small as a workbook can be until parts are
 * replaced.
 */
final class RawXlsx {
    static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    static final String RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    static final String SHEET = "xl/worksheets/sheet1.xml";

    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();

    /** A workbook of one sheet named 工作表1, with this inside its {@code worksheet} element. */
    RawXlsx(String sheet) {
        with(
                "[Content_Types].xml",
                contentTypes("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"));
        with("_rels/.rels", relationships("rId1", "officeDocument", "xl/workbook.xml"));
        with(
                "xl/workbook.xml",
                "<workbook xmlns='%s' xmlns:r='%s'><sheets><sheet name='工作表1' sheetId='1' r:id='rId1'/></sheets></workbook>"
                        .formatted(MAIN, RELATIONSHIPS));
        with("xl/_rels/workbook.xml.rels", relationships("rId1", "worksheet", "worksheets/sheet1.xml"));
        with(SHEET, "<worksheet xmlns='%s'>%s</worksheet>".formatted(MAIN, sheet));
    }

    private RawXlsx() {}

    /** A package without parts. */
    static RawXlsx empty() {
        return new RawXlsx();
    }

    /** The parts of an existing workbook. */
    static RawXlsx of(byte[] content) {
        RawXlsx book = new RawXlsx();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                book.with(entry.getName(), zip.readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return book;
    }

    List<String> parts() {
        return List.copyOf(parts.keySet());
    }

    byte[] part(String name) {
        return Objects.requireNonNull(parts.get(name), name).clone();
    }

    static RawXlsx ofRows(String rows) {
        return new RawXlsx("<sheetData>" + rows + "</sheetData>");
    }

    static String contentTypes(String workbook) {
        return "<Types xmlns='%scontent-types'><Default Extension='xml' ContentType='application/xml'/>"
                        .formatted(PACKAGE)
                + "<Override PartName='/xl/workbook.xml' ContentType='%s'/></Types>".formatted(workbook);
    }

    /** Relationships by threes: id, type, target. */
    static String relationships(String... idsTypesTargets) {
        StringBuilder xml = new StringBuilder("<Relationships xmlns='%srelationships'>".formatted(PACKAGE));
        for (int i = 0; i < idsTypesTargets.length; i += 3) {
            xml.append("<Relationship Id='%s' Type='%s/%s' Target='%s'/>"
                    .formatted(idsTypesTargets[i], RELATIONSHIPS, idsTypesTargets[i + 1], idsTypesTargets[i + 2]));
        }
        return xml.append("</Relationships>").toString();
    }

    RawXlsx with(String part, String xml) {
        return with(part, xml.getBytes(StandardCharsets.UTF_8));
    }

    RawXlsx with(String part, byte[] content) {
        parts.put(part, content);
        return this;
    }

    RawXlsx without(String part) {
        parts.remove(part);
        return this;
    }

    /** Adds shared strings, given as the inside of {@code sst}. */
    RawXlsx withSharedStrings(String strings) {
        return withWorkbookParts().with("xl/sharedStrings.xml", "<sst xmlns='%s'>%s</sst>".formatted(MAIN, strings));
    }

    /** Adds a number format as cell style 1; style 0 is General. */
    RawXlsx withFormat(String code) {
        return withStyles(
                "<numFmts><numFmt numFmtId='176' formatCode='%s'/></numFmts><cellXfs><xf numFmtId='0'/><xf numFmtId='176'/></cellXfs>"
                        .formatted(code.replace("'", "&apos;").replace("\"", "&quot;")));
    }

    /** Adds styles, given as the inside of {@code styleSheet}. */
    RawXlsx withStyles(String styles) {
        return withWorkbookParts()
                .with("xl/styles.xml", "<styleSheet xmlns='%s'>%s</styleSheet>".formatted(MAIN, styles));
    }

    private RawXlsx withWorkbookParts() {
        parts.putIfAbsent(
                "xl/sharedStrings.xml", "<sst xmlns='%s'/>".formatted(MAIN).getBytes(StandardCharsets.UTF_8));
        parts.putIfAbsent(
                "xl/styles.xml", "<styleSheet xmlns='%s'/>".formatted(MAIN).getBytes(StandardCharsets.UTF_8));
        return with(
                "xl/_rels/workbook.xml.rels",
                relationships(
                        "rId1",
                        "worksheet",
                        "worksheets/sheet1.xml",
                        "rId2",
                        "sharedStrings",
                        "sharedStrings.xml",
                        "rId3",
                        "styles",
                        "styles.xml"));
    }

    byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
