package org.serviceplan.report.workbook.xlsx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

import lombok.RequiredArgsConstructor;
import org.apache.poi.openxml4j.opc.PackageRelationshipTypes;

import org.serviceplan.report.workbook.xml.ZipPart;

import static java.nio.charset.StandardCharsets.UTF_8;

/** Puts the rows and links of sheets, which wait outside of memory or compressed, into the workbook that POI wrote without them. */
@RequiredArgsConstructor
final class XlsxPackage {
    private static final String NO_ROWS = "<sheetData/>";
    private static final String LINKS =
            "<hyperlinks xmlns:r=\"" + PackageRelationshipTypes.CORE_PROPERTIES_ECMA376_NS + "\">";
    /** What stands behind links; each sheet has it. */
    private static final String BEHIND_LINKS = "<printOptions";

    /** Sheets by the names of their parts. */
    private final Map<String, XlsxSheet> sheets;

    /** Copies all parts and leaves the stream open. */
    void write(byte[] workbook, OutputStream out) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out);
        try (ZipInputStream parts = new ZipInputStream(new ByteArrayInputStream(workbook))) {
            for (ZipEntry part = parts.getNextEntry(); part != null; part = parts.getNextEntry()) {
                // Pictures are compressed already.
                zip.setLevel(part.getName().endsWith(".png") ? Deflater.NO_COMPRESSION : ZipPart.LEVEL);
                zip.putNextEntry(ZipPart.of(part.getName()));
                XlsxSheet sheet = sheets.get(part.getName());
                if (sheet == null) {
                    parts.transferTo(zip);
                } else {
                    write(sheet, new String(parts.readAllBytes(), UTF_8), zip);
                }
                zip.closeEntry();
            }
        }
        zip.finish();
    }

    private static void write(XlsxSheet sheet, String form, OutputStream out) throws IOException {
        int rows = form.indexOf(NO_ROWS);
        int links = form.indexOf(BEHIND_LINKS, rows);
        if (rows < 0 || links < 0) {
            throw new IllegalStateException("A sheet of an unknown form: " + form);
        }
        write(form.substring(0, rows) + "<sheetData>", out);
        try (InputStream in = sheet.rows()) {
            in.transferTo(out);
        }
        write("</sheetData>" + form.substring(rows + NO_ROWS.length(), links), out);
        if (!sheet.links().isEmpty()) {
            write(LINKS, out);
            sheet.links().moveTo(out);
            write("</hyperlinks>", out);
        }
        write(form.substring(links), out);
    }

    private static void write(String text, OutputStream out) throws IOException {
        out.write(text.getBytes(UTF_8));
    }
}
