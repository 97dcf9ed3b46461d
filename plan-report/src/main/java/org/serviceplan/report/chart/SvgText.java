package org.serviceplan.report.chart;

import java.awt.Font;

/** How the text of an SVG is written. */
sealed interface SvgText permits LiveText, OutlinedText {

    /**
     * One line of text.
     *
     * @param text the line
     * @param font its font
     * @param fill its colour, as SVG writes it
     * @param x where its first character starts
     * @param y its baseline
     */
    String write(String text, Font font, String fill, double x, double y);

    /** What has to be defined once for all text written. */
    String definitions();
}
