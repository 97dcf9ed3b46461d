package org.serviceplan.report.workbook.ods;

import java.awt.Color;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

import org.serviceplan.report.presentation.ReportColors;
import org.serviceplan.report.workbook.sheet.Align;
import org.serviceplan.report.workbook.sheet.Look;
import org.serviceplan.report.workbook.xml.XmlPen;

/** The styles of cells, rows and columns, each kept once however many use it. */
final class Styles {
    private static final String CELL = "table-cell";

    private final Map<Look, String> cells = new LinkedHashMap<>();
    private final Map<Size, String> rows = new LinkedHashMap<>();
    private final Map<Size, String> columns = new LinkedHashMap<>();
    private final NumberFormats numbers = new NumberFormats();

    /** The height of a row or the width of a column, and whether it begins a printed page. */
    private record Size(double points, boolean beginsPage) {}

    String cell(Look look) {
        return cells.computeIfAbsent(look, key -> "ce" + (cells.size() + 1));
    }

    String row(double points, boolean beginsPage) {
        return rows.computeIfAbsent(new Size(points, beginsPage), key -> "ro" + (rows.size() + 1));
    }

    String column(double points, boolean beginsPage) {
        return columns.computeIfAbsent(new Size(points, beginsPage), key -> "co" + (columns.size() + 1));
    }

    NumberFormats numbers() {
        return numbers;
    }

    static String points(double length) {
        return String.format(Locale.ROOT, "%.2fpt", length);
    }

    static String hex(Color color) {
        return String.format(Locale.ROOT, "#%06x", color.getRGB() & 0xFFFFFF);
    }

    void write(XmlPen xml) {
        columns.forEach((size, name) -> {
            start(xml, name, "table-column").start("style:table-column-properties");
            breaks(xml, size)
                    .attribute("style:column-width", points(size.points()))
                    .end()
                    .end();
        });
        rows.forEach((size, name) -> {
            start(xml, name, "table-row").start("style:table-row-properties");
            breaks(xml, size)
                    .attribute("style:row-height", points(size.points()))
                    .attribute("style:use-optimal-row-height", "false")
                    .end()
                    .end();
        });
        cells.keySet().stream()
                .map(Look::format)
                .filter(format -> !format.equals(Look.GENERAL))
                .forEach(numbers::name);
        numbers.write(xml);
        cells.forEach((look, name) -> writeCell(xml, look, name));
    }

    private static XmlPen breaks(XmlPen xml, Size size) {
        return xml.attribute("fo:break-before", size.beginsPage() ? "page" : "auto");
    }

    private static XmlPen start(XmlPen xml, String name, String family) {
        return xml.start("style:style").attribute("style:name", name).attribute("style:family", family);
    }

    private void writeCell(XmlPen xml, Look look, String name) {
        start(xml, name, CELL).attribute("style:parent-style-name", "Default");
        if (!look.format().equals(Look.GENERAL)) {
            xml.attribute("style:data-style-name", numbers.name(look.format()));
        }
        writeGround(xml, look);
        writeParagraph(xml, look);
        writeInk(xml, look);
        xml.end();
    }

    private static void writeGround(XmlPen xml, Look look) {
        xml.start("style:table-cell-properties")
                .attribute("fo:wrap-option", look.wrap() ? "wrap" : "no-wrap")
                .attribute("style:vertical-align", "middle")
                .attribute("style:text-align-source", "fix");
        if (look.fill() != null) {
            xml.attribute("fo:background-color", hex(Objects.requireNonNull(look.fill())));
        }
        if (look.bordered()) {
            xml.attribute("fo:border", "0.5pt solid " + hex(ReportColors.LINE));
        }
        xml.end();
    }

    /** Text that touches the line beside it is hard to read. */
    private static void writeParagraph(XmlPen xml, Look look) {
        String side =
                switch (look.align()) {
                    case LEFT -> "start";
                    case CENTER -> "center";
                    case RIGHT -> "end";
                };
        xml.start("style:paragraph-properties").attribute("fo:text-align", side);
        if (look.bordered() && look.align() != Align.CENTER) {
            xml.attribute("fo:margin-left", "5pt");
        }
        xml.end();
    }

    private static void writeInk(XmlPen xml, Look look) {
        String weight = look.bold() ? "bold" : "normal";
        xml.start("style:text-properties").attribute("fo:color", hex(look.ink()));
        for (String script : new String[] {"", "-asian", "-complex"}) {
            String prefix = script.isEmpty() ? "fo:" : "style:";
            xml.attribute(prefix + "font-size" + script, look.size() + "pt");
            xml.attribute(prefix + "font-weight" + script, weight);
        }
        if (look.link()) {
            xml.attribute("style:text-underline-style", "solid")
                    .attribute("style:text-underline-width", "auto")
                    .attribute("style:text-underline-color", "font-color");
        }
        xml.end();
    }
}
