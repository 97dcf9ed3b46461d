package org.serviceplan.report.workbook.ods;

import org.serviceplan.report.chart.ChartPicture;
import org.serviceplan.report.workbook.xml.XmlPen;

/**
 * A picture on a sheet.
 *
 * @param chart what it shows
 * @param path where it is in the package
 * @param order its place among the pictures of its sheet
 * @param width its width, in pixels of 1/96 inch
 * @param height its height
 */
record Frame(ChartPicture chart, String path, int order, double width, double height) {
    private static final double POINTS_A_PIXEL = 0.75;

    /** Writes it with a text for people who cannot see it. */
    void write(XmlPen xml) {
        xml.start("draw:frame")
                .attribute("draw:name", chart.title())
                .attribute("draw:z-index", order)
                .attribute("svg:x", "0pt")
                .attribute("svg:y", "0pt")
                .attribute("svg:width", Styles.points(width * POINTS_A_PIXEL))
                .attribute("svg:height", Styles.points(height * POINTS_A_PIXEL));
        xml.start("draw:image")
                .attribute("xlink:href", path)
                .attribute("xlink:type", "simple")
                .attribute("xlink:show", "embed")
                .attribute("xlink:actuate", "onLoad")
                .attribute("draw:mime-type", "image/png")
                .end();
        xml.element("svg:title", chart.title()).element("svg:desc", chart.description());
        xml.end();
    }
}
