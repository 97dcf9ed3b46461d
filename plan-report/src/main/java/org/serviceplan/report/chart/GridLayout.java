package org.serviceplan.report.chart;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

/**
 * Where everything of an {@link ChartGrid} stands on a picture, and how large its text is.
 *
 * @param area the whole place
 * @param panels how many panels stand side by side
 * @param rowsPerPanel how many rows a panel holds at most
 * @param panelWidth the width of a panel
 * @param labelWidth the width of the row labels within it
 * @param headLines the heads, each in its lines
 * @param headHeight the height of the heads
 * @param rowHeight the height of a row
 * @param headFont the font of the heads
 * @param rowFont the font of row labels and cells
 */
record GridLayout(
        Rectangle2D area,
        int panels,
        int rowsPerPanel,
        double panelWidth,
        double labelWidth,
        List<List<String>> headLines,
        double headHeight,
        double rowHeight,
        Font headFont,
        Font rowFont) {
    /** The most rows that are still easy to read on a page. */
    static final int MOST_ROWS = 26;

    static final double LEGEND_HEIGHT = 34;
    private static final double GUTTER = 28;
    private static final double HIGHEST_ROW = 40;
    private static final double LABEL_GAP = 10;
    private static final double MOST_LABEL = 0.25;

    static GridLayout of(Graphics2D g2, ChartGrid grid, Rectangle2D area) {
        int rows = grid.rows().size();
        int panels = panels(rows);
        int rowsPerPanel = (rows + panels - 1) / panels;
        double panelWidth = (area.getWidth() - GUTTER * (panels - 1)) / panels;

        Font labelFont = ChartFont.regular(15);
        List<String> labels = grid.rows().stream().map(ChartGrid.Row::label).toList();
        labelFont = FittedText.fit(g2, labelFont, labels, panelWidth * MOST_LABEL);
        double labelWidth = widest(g2, ChartFont.bold(labelFont.getSize2D()), labels) + LABEL_GAP;
        double columnWidth = (panelWidth - labelWidth) / grid.heads().size();

        Font headFont = ChartFont.bold(14);
        List<List<String>> heads = grid.heads().stream()
                .map(head -> FittedText.wrap(g2, head, headFont, columnWidth - 6))
                .toList();
        int headLines = heads.stream().mapToInt(List::size).max().orElse(1);
        double headHeight = headLines * FittedText.lineHeight(headFont) + 12;
        double rowHeight =
                Math.min(HIGHEST_ROW, (area.getHeight() - headHeight - LEGEND_HEIGHT) / Math.max(1, rowsPerPanel));
        Font rowFont = FittedText.whole(labelFont, Math.min(labelFont.getSize2D(), rowHeight * 0.62));
        return new GridLayout(
                area, panels, rowsPerPanel, panelWidth, labelWidth, heads, headHeight, rowHeight, headFont, rowFont);
    }

    /** How many panels this many rows need. */
    static int panels(int rows) {
        return Math.max(1, (rows + MOST_ROWS - 1) / MOST_ROWS);
    }

    double columnWidth() {
        return (panelWidth - labelWidth) / headLines.size();
    }

    double panelX(int panel) {
        return area.getX() + panel * (panelWidth + GUTTER);
    }

    /** The room left and right of text in a cell; narrow columns have little to spare. */
    double cellPadding() {
        return Math.min(6, columnWidth() * 0.06);
    }

    Rectangle2D label(int row) {
        return new Rectangle2D.Double(panelX(panelOf(row)), rowY(row), labelWidth - LABEL_GAP, rowHeight);
    }

    Rectangle2D cell(int row, int column, int span) {
        double x = panelX(panelOf(row)) + labelWidth + column * columnWidth();
        return new Rectangle2D.Double(x, rowY(row), span * columnWidth(), rowHeight);
    }

    Rectangle2D head(int panel, int column) {
        double x = panelX(panel) + labelWidth + column * columnWidth();
        return new Rectangle2D.Double(x, area.getY(), columnWidth(), headHeight);
    }

    double legendY() {
        return area.getY() + headHeight + rowsPerPanel * rowHeight + 8;
    }

    private int panelOf(int row) {
        return row / rowsPerPanel;
    }

    private double rowY(int row) {
        return area.getY() + headHeight + (row % rowsPerPanel) * rowHeight;
    }

    private static double widest(Graphics2D g2, Font font, List<String> texts) {
        return texts.stream()
                .mapToDouble(text -> FittedText.width(g2, font, text))
                .max()
                .orElse(0);
    }
}
