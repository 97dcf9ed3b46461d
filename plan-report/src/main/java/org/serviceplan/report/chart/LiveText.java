package org.serviceplan.report.chart;

import java.awt.Font;

/** Text as text, in whatever font the page around it has; it can be selected and found. */
final class LiveText implements SvgText {

    @Override
    public String write(String text, Font font, String fill, double x, double y) {
        return "<text x=\"" + SvgNumbers.format(x) + "\" y=\"" + SvgNumbers.format(y) + "\" font-size=\""
                + font.getSize()
                + "\"" + (font.isBold() ? " font-weight=\"bold\"" : "") + " fill=\"" + fill + "\">"
                + ChartSvg.escaped(text) + "</text>\n";
    }

    @Override
    public String definitions() {
        return "";
    }
}
