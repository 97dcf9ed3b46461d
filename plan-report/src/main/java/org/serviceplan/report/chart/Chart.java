package org.serviceplan.report.chart;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;

import lombok.Builder;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.title.TextTitle;
import org.jfree.chart.ui.HorizontalAlignment;
import org.jfree.chart.ui.RectangleInsets;

import org.serviceplan.report.presentation.ReportColors;

/**
 * A chart, before it is drawn.
 *
 * @param name the name of its files, without an ending
 * @param title its title
 * @param notes lines under the title
 * @param description what it shows, for people who cannot see it
 * @param meaning what its figures mean
 * @param source where they come from, or how they are computed
 * @param grid what is drawn
 * @param height the height at which it is shown
 */
@Builder
record Chart(
        String name,
        String title,
        List<String> notes,
        String description,
        String meaning,
        String source,
        ChartGrid grid,
        int height) {
    /** The size at which it is shown, in pixels of 1/96 inch. */
    static final int WIDTH = 1600;

    /** The height of most charts; an A4 page is filled. */
    static final int FULL_HEIGHT = 900;

    /** How many pixels of a picture make one of those, so that it is sharp in print. */
    static final int SCALE = 2;

    private static final int LOWEST = 240;

    private static final int ROW_HEIGHT = 40;
    private static final int BESIDES_ROWS = 170;

    /** The height of a chart of so many rows, if they are fewer than fill a page. */
    static int heightOf(int rows) {
        return Math.min(FULL_HEIGHT, Math.max(LOWEST, rows * ROW_HEIGHT + BESIDES_ROWS));
    }

    Chart {
        notes = List.copyOf(notes);
    }

    /** Draws it at that size; a scaled Graphics2D gives other sizes. */
    void draw(Graphics2D g2) {
        JFreeChart chart = new JFreeChart(null, ChartFont.bold(26), new ChartGridPlot(grid), false);
        chart.setBackgroundPaint(ReportColors.PAPER);
        chart.setPadding(new RectangleInsets(26, 36, 20, 36));
        chart.setTitle(line(title, ChartFont.bold(28)));
        notes.forEach(note -> chart.addSubtitle(line(note, ChartFont.regular(16))));
        chart.draw(g2, new Rectangle2D.Double(0, 0, WIDTH, height));
    }

    /** Draws it as a PNG file. */
    byte[] toPng() {
        BufferedImage image = new BufferedImage(WIDTH * SCALE, height * SCALE, BufferedImage.TYPE_INT_RGB);
        Graphics2D g2 = image.createGraphics();
        try {
            g2.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
            g2.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
            g2.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
            g2.scale(SCALE, SCALE);
            draw(g2);
        } finally {
            g2.dispose();
        }
        return PngEncoder.encode(IndexedColours.of(image), 96 * SCALE);
    }

    private static TextTitle line(String text, Font font) {
        TextTitle line = new TextTitle(text, font);
        line.setPaint(ReportColors.INK);
        line.setHorizontalAlignment(HorizontalAlignment.LEFT);
        line.setTextAlignment(HorizontalAlignment.LEFT);
        line.setMargin(0, 0, 6, 0);
        return line;
    }
}
