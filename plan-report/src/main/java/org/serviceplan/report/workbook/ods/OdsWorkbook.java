package org.serviceplan.report.workbook.ods;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import lombok.RequiredArgsConstructor;

import org.serviceplan.model.source.SourceFile;
import org.serviceplan.report.workbook.sheet.DocumentFacts;
import org.serviceplan.report.workbook.sheet.SheetForm;
import org.serviceplan.report.workbook.sheet.SheetOutput;
import org.serviceplan.report.workbook.sheet.TableArea;
import org.serviceplan.report.workbook.sheet.WorkbookOutput;
import org.serviceplan.report.workbook.xml.XmlPen;

/** A workbook as OpenDocument (.ods). Rows are kept compressed until the workbook is written. */
@RequiredArgsConstructor
public final class OdsWorkbook implements WorkbookOutput {
    /** What its properties say. */
    private final DocumentFacts facts;
    /** Where submitted files are, seen from the workbook. */
    private final Function<SourceFile, String> addresses;

    private final Styles styles = new Styles();
    private final PageStyles pages = new PageStyles();
    private final List<OdsSheet> sheets = new ArrayList<>();

    @Override
    public SheetOutput add(SheetForm form) {
        OdsSheet sheet = new OdsSheet(form, sheets.size() + 1, pages, styles, addresses);
        sheets.add(sheet);
        return sheet;
    }

    @Override
    public void write(OutputStream out) throws IOException {
        OdsPackage file = new OdsPackage(out);
        try {
            file.part("content.xml", this::writeContent);
            file.part("styles.xml", part -> pages.write(new XmlPen(part)));
            file.part("meta.xml", part -> Meta.write(facts, new XmlPen(part)));
            file.part("settings.xml", part -> new Settings(new XmlPen(part)).write(sheets));
            for (OdsSheet sheet : sheets) {
                for (Frame frame : sheet.frames()) {
                    file.picture(frame.path(), frame.chart().png());
                }
            }
            file.finish();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private void writeContent(OutputStream out) throws IOException {
        XmlPen xml = new XmlPen(out);
        Names.startDocument(xml, "document-content");
        PageStyles.writeFonts(xml);
        xml.start("office:automatic-styles");
        // The styles of pages are known once every sheet has told its own.
        sheets.forEach(OdsSheet::pageStyle);
        pages.writeTables(xml);
        styles.write(xml);
        xml.end();
        xml.start("office:body").start("office:spreadsheet").flush();
        for (OdsSheet sheet : sheets) {
            sheet.moveTo(out);
        }
        xml.start("table:database-ranges");
        sheets.forEach(sheet -> sheet.area().ifPresent(area -> writeRange(xml, sheet.form(), area)));
        xml.end();
        xml.end().end().end().flush();
    }

    /** A named table that can be filtered. */
    private static void writeRange(XmlPen xml, SheetForm form, TableArea area) {
        xml.start("table:database-range")
                .attribute("table:name", area.name())
                .attribute(
                        "table:target-range-address",
                        Areas.of(form.name(), area.headRow(), 0, area.lastRow(), area.lastColumn()))
                .attribute("table:display-filter-buttons", "true")
                .end();
    }

    @Override
    public void close() {}
}
