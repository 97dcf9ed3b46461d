package org.serviceplan.importer.samples;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.jspecify.annotations.Nullable;

import org.serviceplan.importer.workbook.MergedRange;
import org.serviceplan.model.source.CellRef;

/** Writes {@code .ods}, always with the same bytes for the same content. */
final class OdsSample {
    private static final LocalDateTime ALWAYS = LocalDateTime.of(2020, 1, 1, 0, 0);
    private static final String TYPE = "application/vnd.oasis.opendocument.spreadsheet";
    private static final String NAMES = "urn:oasis:names:tc:opendocument:xmlns:";
    private static final String CONTENT =
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <office:document-content office:version="1.3" xmlns:office="%1$soffice:1.0" xmlns:style="%1$sstyle:1.0"\
             xmlns:table="%1$stable:1.0" xmlns:text="%1$stext:1.0" xmlns:fo="%1$sxsl-fo-compatible:1.0">\
            <office:automatic-styles>%3$s\
            <style:style style:name="wrapped" style:family="table-cell">\
            <style:table-cell-properties fo:wrap-option="wrap" style:vertical-align="top"/></style:style>\
            <style:style style:name="plain" style:family="table-cell"/>\
            <style:style style:name="hidden" style:family="table"><style:table-properties table:display="false"/></style:style>\
            </office:automatic-styles><office:body><office:spreadsheet>%2$s</office:spreadsheet></office:body>\
            </office:document-content>""";
    private static final String MANIFEST =
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <manifest:manifest xmlns:manifest="%smanifest:1.0" manifest:version="1.3">\
            <manifest:file-entry manifest:full-path="/" manifest:media-type="%s"/>\
            <manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/></manifest:manifest>""";

    private final StringBuilder xml = new StringBuilder();
    private final Set<Integer> widths = new TreeSet<>();

    private OdsSample() {}

    static byte[] bytes(List<SampleSheet> sheets) throws IOException {
        OdsSample sample = new OdsSample();
        sheets.forEach(sample::sheet);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            putStored(zip, "mimetype", TYPE);
            put(zip, "META-INF/manifest.xml", MANIFEST.formatted(NAMES, TYPE));
            put(zip, "content.xml", CONTENT.formatted(NAMES, sample.xml, sample.widths()));
        }
        return bytes.toByteArray();
    }

    /** A style for columns of each width that there are. */
    private String widths() {
        StringBuilder styles = new StringBuilder();
        for (int width : widths) {
            styles.append("<style:style style:name=\"w").append(width).append("\" style:family=\"table-column\">");
            styles.append("<style:table-column-properties style:column-width=\"")
                    .append(width * 2);
            styles.append("mm\"/></style:style>");
        }
        return styles.toString();
    }

    private static void put(ZipOutputStream zip, String name, String content) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(ALWAYS);
        zip.putNextEntry(entry);
        zip.write(content.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    /** The type comes first and as it is, so that programs can tell the format from the first bytes. */
    private static void putStored(ZipOutputStream zip, String name, String content) throws IOException {
        byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
        CRC32 sum = new CRC32();
        sum.update(bytes);
        ZipEntry entry = new ZipEntry(name);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(bytes.length);
        entry.setCrc(sum.getValue());
        entry.setTimeLocal(ALWAYS);
        zip.putNextEntry(entry);
        zip.write(bytes);
        zip.closeEntry();
    }

    private void sheet(SampleSheet sheet) {
        xml.append("<table:table table:name=\"").append(escaped(sheet.name())).append('"');
        xml.append(sheet.hidden() ? " table:style-name=\"hidden\">" : ">");
        SampleSizes sizes = new SampleSizes(sheet);
        for (int c = 0; c < sizes.columns(); c++) {
            widths.add(sizes.width(c));
            xml.append("<table:table-column table:style-name=\"w").append(sizes.width(c));
            xml.append("\" table:default-cell-style-name=\"wrapped\"/>");
        }
        Map<CellRef, MergedRange> merged = merged(sheet);
        int width = sheet.rows().stream().mapToInt(List::size).max().orElse(1);
        for (int r = 0; r < sheet.rows().size(); r++) {
            xml.append("<table:table-row");
            xml.append(sheet.hiddenRows().contains(r) ? " table:visibility=\"collapse\">" : ">");
            for (int c = 0; c < width; c++) {
                cell(sheet, merged.get(CellRef.of(r, c)), r, c, sizes.standsAlone(r));
            }
            xml.append("</table:table-row>");
        }
        xml.append("</table:table>");
    }

    /** The range that each merged cell belongs to. */
    private static Map<CellRef, MergedRange> merged(SampleSheet sheet) {
        Map<CellRef, MergedRange> merged = new HashMap<>();
        for (MergedRange range : sheet.merges()) {
            for (int r = range.first().row(); r <= range.last().row(); r++) {
                for (int c = range.first().column(); c <= range.last().column(); c++) {
                    merged.putIfAbsent(CellRef.of(r, c), range);
                }
            }
        }
        return merged;
    }

    private void cell(SampleSheet sheet, @Nullable MergedRange merge, int row, int column, boolean alone) {
        boolean covered =
                merge != null && (merge.first().row() != row || merge.first().column() != column);
        if (covered) {
            xml.append("<table:covered-table-cell/>");
            return;
        }
        xml.append(alone ? "<table:table-cell table:style-name=\"plain\"" : "<table:table-cell");
        if (merge != null) {
            xml.append(" table:number-columns-spanned=\"")
                    .append(merge.last().column() - column + 1)
                    .append("\" table:number-rows-spanned=\"")
                    .append(merge.last().row() - row + 1)
                    .append('"');
        }
        List<String> texts = sheet.rows().get(row);
        content(column < texts.size() ? texts.get(column) : "");
    }

    private void content(String text) {
        if (text.isEmpty()) {
            xml.append("/>");
            return;
        }
        if (SampleSheet.isNumber(text)) {
            xml.append(" office:value-type=\"float\" office:value=\"")
                    .append(text)
                    .append('"');
        } else {
            xml.append(" office:value-type=\"string\"");
        }
        xml.append('>');
        text.lines()
                .forEach(line -> xml.append("<text:p>").append(escaped(line)).append("</text:p>"));
        xml.append("</table:table-cell>");
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
