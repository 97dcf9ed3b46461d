package org.serviceplan.importer.samples;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.serviceplan.model.source.CellRef;

/** Writes sheets as {@code .xlsx}, the parts Excel itself writes and no more, the same bytes every time. */
final class XlsxSample {
    private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String SPREADSHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    /** The first moment a zip can tell. */
    private static final LocalDateTime ALWAYS = LocalDateTime.of(1980, 1, 1, 0, 0);

    private static final int PLAIN = 0;
    private static final int WRAPPED = 1;

    private static final String STYLES = "<styleSheet xmlns=\"" + MAIN
            + "\"><fonts count=\"1\"><font><sz val=\"12\"/><name val=\"標楷體\"/></font></fonts>"
            + "<fills count=\"2\"><fill><patternFill patternType=\"none\"/></fill><fill><patternFill patternType=\"gray125\"/></fill></fills>"
            + "<borders count=\"2\"><border/><border><left style=\"thin\"/><right style=\"thin\"/><top style=\"thin\"/><bottom style=\"thin\"/></border></borders>"
            + "<cellStyleXfs count=\"1\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/></cellStyleXfs>"
            + "<cellXfs count=\"2\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\"/>"
            + "<xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"1\" xfId=\"0\" applyBorder=\"1\" applyAlignment=\"1\">"
            + "<alignment vertical=\"top\" wrapText=\"1\"/></xf></cellXfs></styleSheet>";

    private final Map<String, Integer> strings = new LinkedHashMap<>();

    private XlsxSample() {}

    static byte[] bytes(List<SampleSheet> sheets) throws IOException {
        return new XlsxSample().write(sheets);
    }

    private byte[] write(List<SampleSheet> sheets) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            put(zip, "[Content_Types].xml", contentTypes(sheets.size()));
            put(
                    zip,
                    "_rels/.rels",
                    relationships(
                            relationship(1, OFFICE + "/officeDocument", "xl/workbook.xml"),
                            relationship(2, PACKAGE + "relationships/metadata/core-properties", "docProps/core.xml")));
            put(zip, "docProps/core.xml", properties());
            put(zip, "xl/workbook.xml", workbook(sheets));
            put(zip, "xl/_rels/workbook.xml.rels", workbookRelationships(sheets.size()));
            put(zip, "xl/styles.xml", STYLES);
            for (int i = 0; i < sheets.size(); i++) {
                put(zip, "xl/worksheets/sheet" + (i + 1) + ".xml", sheet(sheets.get(i)));
            }
            put(zip, "xl/sharedStrings.xml", sharedStrings());
        }
        return bytes.toByteArray();
    }

    private static void put(ZipOutputStream zip, String name, String xml) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(ALWAYS);
        zip.putNextEntry(entry);
        zip.write((XML + xml).getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    private static String contentTypes(int sheets) {
        StringBuilder xml = new StringBuilder("<Types xmlns=\"" + PACKAGE + "content-types\">"
                + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>");
        override(xml, "/xl/workbook.xml", SPREADSHEET + "sheet.main+xml");
        override(xml, "/xl/styles.xml", SPREADSHEET + "styles+xml");
        override(xml, "/xl/sharedStrings.xml", SPREADSHEET + "sharedStrings+xml");
        override(xml, "/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml");
        for (int i = 1; i <= sheets; i++) {
            override(xml, "/xl/worksheets/sheet" + i + ".xml", SPREADSHEET + "worksheet+xml");
        }
        return xml.append("</Types>").toString();
    }

    private static void override(StringBuilder xml, String part, String type) {
        xml.append("<Override PartName=\"").append(part);
        xml.append("\" ContentType=\"").append(type).append("\"/>");
    }

    private static String properties() {
        return "<cp:coreProperties xmlns:cp=\"" + PACKAGE
                + "metadata/core-properties\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:description>"
                + AnnexPen.SYNTHETIC + "</dc:description></cp:coreProperties>";
    }

    private static String workbook(List<SampleSheet> sheets) {
        StringBuilder xml = new StringBuilder("<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + OFFICE + "\"><sheets>");
        for (int i = 0; i < sheets.size(); i++) {
            xml.append("<sheet name=\"").append(escaped(sheets.get(i).name()));
            xml.append("\" sheetId=\"").append(i + 1).append('"');
            xml.append(sheets.get(i).hidden() ? " state=\"hidden\"" : "");
            xml.append(" r:id=\"rId").append(i + 1).append("\"/>");
        }
        return xml.append("</sheets></workbook>").toString();
    }

    private static String workbookRelationships(int sheets) {
        String[] all = new String[sheets + 2];
        for (int i = 1; i <= sheets; i++) {
            all[i - 1] = relationship(i, OFFICE + "/worksheet", "worksheets/sheet" + i + ".xml");
        }
        all[sheets] = relationship(sheets + 1, OFFICE + "/styles", "styles.xml");
        all[sheets + 1] = relationship(sheets + 2, OFFICE + "/sharedStrings", "sharedStrings.xml");
        return relationships(all);
    }

    private static String relationships(String... all) {
        return "<Relationships xmlns=\"" + PACKAGE + "relationships\">" + String.join("", all) + "</Relationships>";
    }

    private static String relationship(int id, String type, String target) {
        return "<Relationship Id=\"rId" + id + "\" Type=\"" + type + "\" Target=\"" + target + "\"/>";
    }

    private String sheet(SampleSheet sheet) {
        SampleSizes sizes = new SampleSizes(sheet);
        StringBuilder xml = new StringBuilder(
                "<worksheet xmlns=\"" + MAIN + "\"><sheetPr><pageSetUpPr fitToPage=\"1\"/></sheetPr>");
        columns(xml, sizes);
        xml.append("<sheetData>");
        for (int r = 0; r < sheet.rows().size(); r++) {
            xml.append("<row r=\"").append(r + 1).append("\" ht=\"").append(sizes.height(r));
            xml.append("\" customHeight=\"1");
            xml.append(sheet.hiddenRows().contains(r) ? "\" hidden=\"1\">" : "\">");
            List<String> texts = sheet.rows().get(r);
            for (int c = 0; c < texts.size(); c++) {
                cell(xml, CellRef.of(r, c), texts.get(c), sizes.standsAlone(r) ? PLAIN : WRAPPED);
            }
            xml.append("</row>");
        }
        xml.append("</sheetData>");
        if (!sheet.merges().isEmpty()) {
            xml.append("<mergeCells count=\"").append(sheet.merges().size()).append("\">");
            sheet.merges()
                    .forEach(merge ->
                            xml.append("<mergeCell ref=\"").append(merge).append("\"/>"));
            xml.append("</mergeCells>");
        }
        return xml.append("<pageSetup paperSize=\"9\" orientation=\"landscape\" fitToHeight=\"0\"/></worksheet>")
                .toString();
    }

    private static void columns(StringBuilder xml, SampleSizes sizes) {
        if (sizes.columns() > 0) {
            xml.append("<cols>");
            for (int c = 0; c < sizes.columns(); c++) {
                xml.append("<col min=\"").append(c + 1).append("\" max=\"").append(c + 1);
                xml.append("\" width=\"").append(sizes.width(c)).append("\" customWidth=\"1\"/>");
            }
            xml.append("</cols>");
        }
    }

    private void cell(StringBuilder xml, CellRef ref, String text, int style) {
        xml.append("<c r=\"").append(ref).append("\" s=\"").append(style).append('"');
        if (text.isEmpty()) {
            xml.append("/>");
        } else if (SampleSheet.isNumber(text)) {
            xml.append("><v>").append(text).append("</v></c>");
        } else {
            int index = strings.computeIfAbsent(text, t -> strings.size());
            xml.append(" t=\"s\"><v>").append(index).append("</v></c>");
        }
    }

    private String sharedStrings() {
        StringBuilder xml = new StringBuilder("<sst xmlns=\"" + MAIN + "\">");
        strings.keySet().forEach(text -> xml.append("<si><t xml:space=\"preserve\">")
                .append(escaped(text))
                .append("</t></si>"));
        return xml.append("</sst>").toString();
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
