package org.serviceplan.report.chart;

import java.awt.font.FontRenderContext;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.jfree.svg.SVGGraphics2D;

/**
 * A text of a chart, as it is drawn.
 *
 * @param text the text
 * @param family the family of its font
 * @param size the size of its font
 * @param box the place that its characters take
 */
record DrawnText(String text, String family, double size, Rectangle2D box) {
    private static final FontRenderContext CONTEXT = new FontRenderContext(null, true, true);
    private static final Pattern TEXT = Pattern.compile(
            "<text x='([^']+)' y='([^']+)' style='[^']*font-family: \"([^\"]+)\"; font-size: ([0-9.]+)px;(?: font-weight: bold;)?'"
                    + "[^>]*>([^<]*)</text>");

    /** All texts of a chart. */
    static List<DrawnText> of(Chart chart) {
        SVGGraphics2D g2 = new SVGGraphics2D(Chart.WIDTH, chart.height());
        chart.draw(g2);
        return TEXT.matcher(g2.getSVGElement())
                .results()
                .map(DrawnText::of)
                .filter(text -> !text.text().isBlank())
                .toList();
    }

    private static DrawnText of(MatchResult match) {
        double x = Double.parseDouble(match.group(1));
        double baseline = Double.parseDouble(match.group(2));
        double size = Double.parseDouble(match.group(4));
        String text = match.group(5).replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
        double width = ChartFont.regular(size).getStringBounds(text, CONTEXT).getWidth();
        return new DrawnText(
                text, match.group(3), size, new Rectangle2D.Double(x, baseline - size * 0.8, width, size * 0.85));
    }
}
