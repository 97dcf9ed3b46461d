package org.serviceplan.report.workbook.ods;

import java.util.LinkedHashMap;
import java.util.Map;

import org.serviceplan.report.presentation.ReportColors;
import org.serviceplan.report.workbook.sheet.Look;
import org.serviceplan.report.workbook.sheet.Printing;
import org.serviceplan.report.workbook.sheet.SheetForm;
import org.serviceplan.report.workbook.xml.XmlPen;

/** How sheets are printed: A4 across, with the title, the sheet's name and page numbers. */
final class PageStyles {
    /** On every Windows in Taiwan, and replaced by another Chinese font elsewhere. */
    private static final String FONT = "微軟正黑體";

    private final Map<Page, Integer> pages = new LinkedHashMap<>();

    /** A kind of printed page. */
    private record Page(String header, int percent, int pages) {}

    /** The style of a sheet's table, which says how it is printed. */
    String table(SheetForm form, Printing printing) {
        Page page = new Page(form.header(), printing.percent(), printing.pages());
        return "ta" + pages.computeIfAbsent(page, key -> pages.size() + 1);
    }

    /** Writes the styles of tables, for the document's content. */
    void writeTables(XmlPen xml) {
        pages.values().forEach(number -> xml.start("style:style")
                .attribute("style:name", "ta" + number)
                .attribute("style:family", "table")
                .attribute("style:master-page-name", "Page" + number)
                .start("style:table-properties")
                .attribute("table:display", "true")
                .attribute("style:writing-mode", "lr-tb")
                .end()
                .end());
    }

    /** Writes what the fonts of a document are. */
    static void writeFonts(XmlPen xml) {
        xml.start("office:font-face-decls")
                .start("style:font-face")
                .attribute("style:name", FONT)
                .attribute("svg:font-family", "'" + FONT + "'")
                .end()
                .end();
    }

    /** Writes the document of styles. */
    void write(XmlPen xml) {
        Names.startDocument(xml, "document-styles");
        writeFonts(xml);
        xml.start("office:styles");
        writeDefault(xml);
        xml.end();
        xml.start("office:automatic-styles");
        pages.forEach((page, number) -> writeLayout(xml, page, number));
        xml.end();
        xml.start("office:master-styles");
        pages.forEach((page, number) -> writeMaster(xml, page, number));
        xml.end();
        xml.end().flush();
    }

    private static void writeDefault(XmlPen xml) {
        xml.start("style:default-style").attribute("style:family", "table-cell");
        xml.start("style:text-properties").attribute("fo:color", Styles.hex(ReportColors.INK));
        for (String script : new String[] {"", "-asian", "-complex"}) {
            xml.attribute("style:font-name" + script, FONT);
            xml.attribute((script.isEmpty() ? "fo:" : "style:") + "font-size" + script, Look.PLAIN.size() + "pt");
        }
        xml.attribute("fo:language", "zh")
                .attribute("fo:country", "TW")
                .attribute("style:language-asian", "zh")
                .attribute("style:country-asian", "TW");
        xml.end().end();
        xml.start("style:style")
                .attribute("style:name", "Default")
                .attribute("style:family", "table-cell")
                .end();
    }

    private static void writeLayout(XmlPen xml, Page page, int number) {
        xml.start("style:page-layout").attribute("style:name", "Layout" + number);
        xml.start("style:page-layout-properties")
                .attribute("fo:page-width", "297mm")
                .attribute("fo:page-height", "210mm")
                .attribute("style:print-orientation", "landscape")
                // Without it LibreOffice counts from 1 again wherever pages of another kind begin.
                .attribute("style:first-page-number", "continue")
                .attribute("fo:margin-top", "8mm")
                .attribute("fo:margin-bottom", "8mm")
                .attribute("fo:margin-left", "12.7mm")
                .attribute("fo:margin-right", "12.7mm")
                .attribute("style:table-centering", "horizontal")
                .attribute("style:writing-mode", "lr-tb");
        if (page.percent() == Printing.FITTED) {
            xml.attribute("style:scale-to-X", 1);
            if (page.pages() != Printing.AS_NEEDED) {
                xml.attribute("style:scale-to-Y", page.pages());
            }
        } else {
            xml.attribute("style:scale-to", page.percent() + "%");
        }
        xml.end();
        writeRoom(xml, "header", "fo:margin-bottom");
        writeRoom(xml, "footer", "fo:margin-top");
        xml.end();
    }

    private static void writeRoom(XmlPen xml, String place, String gap) {
        xml.start("style:" + place + "-style")
                .start("style:header-footer-properties")
                .attribute("fo:min-height", "8mm")
                .attribute("fo:margin-left", "0mm")
                .attribute("fo:margin-right", "0mm")
                .attribute(gap, "3mm")
                .end()
                .end();
    }

    private static void writeMaster(XmlPen xml, Page page, int number) {
        xml.start("style:master-page")
                .attribute("style:name", "Page" + number)
                .attribute("style:page-layout-name", "Layout" + number);
        xml.start("style:header");
        xml.start("style:region-left").element("text:p", page.header()).end();
        xml.start("style:region-right").start("text:p");
        xml.element("text:sheet-name", "").end().end();
        xml.end();
        xml.start("style:footer").start("style:region-center").start("text:p");
        xml.text("第 ")
                .element("text:page-number", "1")
                .text(" 頁，共 ")
                .element("text:page-count", "1")
                .text(" 頁");
        xml.end().end().end();
        xml.end();
    }
}
