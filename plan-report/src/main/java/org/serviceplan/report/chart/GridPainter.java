package org.serviceplan.report.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

import lombok.RequiredArgsConstructor;

import org.serviceplan.report.chart.ChartGrid.Bar;
import org.serviceplan.report.chart.ChartGrid.Cell;
import org.serviceplan.report.chart.ChartGrid.Measured;
import org.serviceplan.report.chart.ChartGrid.Part;
import org.serviceplan.report.chart.ChartGrid.Row;
import org.serviceplan.report.chart.ChartGrid.Stack;
import org.serviceplan.report.chart.ChartGrid.Tile;
import org.serviceplan.report.chart.FittedText.Align;
import org.serviceplan.report.presentation.ReportColors;

/** Paints a grid into its layout. */
@RequiredArgsConstructor
final class GridPainter {
    private static final Color HATCH = new Color(0xCDD5DD);
    private static final Color TRACK = new Color(0xE9EEF3);
    private static final double HATCH_STEP = 8;
    private static final double MOST_BAR_TEXT = 0.5;

    private final Graphics2D g2;
    private final ChartGrid grid;
    private final GridLayout layout;
    private double barText;

    void paint() {
        Font cellFont = cellFont();
        barText = barText(cellFont);
        for (int panel = 0; panel < layout.panels(); panel++) {
            paintHeads(panel);
        }
        for (int row = 0; row < grid.rows().size(); row++) {
            paintRow(row, grid.rows().get(row), cellFont);
        }
        paintLegend();
    }

    private void paintHeads(int panel) {
        g2.setPaint(ReportColors.INK);
        double line = FittedText.lineHeight(layout.headFont());
        for (int column = 0; column < grid.heads().size(); column++) {
            Rectangle2D head = layout.head(panel, column);
            List<String> lines = layout.headLines().get(column);
            double y = head.getMaxY() - 6 - line * lines.size();
            for (String text : lines) {
                Rectangle2D box = new Rectangle2D.Double(head.getX() + 3, y, head.getWidth() - 6, line);
                FittedText.draw(g2, text, box, layout.headFont(), Align.CENTRE);
                y += line;
            }
        }
    }

    private void paintRow(int index, Row row, Font cellFont) {
        Font labelFont = row.isTotal() ? ChartFont.bold(layout.rowFont().getSize2D()) : layout.rowFont();
        g2.setPaint(ReportColors.INK);
        FittedText.draw(g2, row.label(), layout.label(index), labelFont, Align.RIGHT);
        int column = 0;
        for (Cell cell : row.cells()) {
            Rectangle2D box = layout.cell(index, column, cell.span());
            paintCell(cell, box, row.isTotal() ? ChartFont.bold(cellFont.getSize2D()) : cellFont);
            column += cell.span();
        }
        if (row.isTotal()) {
            paintRule(layout.label(index), layout.cell(index, 0, column));
        }
    }

    private void paintCell(Cell cell, Rectangle2D box, Font font) {
        Rectangle2D inner = inset(box, 1.5);
        if (cell instanceof Tile tile) {
            paintTile(tile, inner, font);
        } else if (cell instanceof Measured measured) {
            paintMeasured(measured, inner, font);
        }
    }

    private void paintTile(Tile tile, Rectangle2D box, Font font) {
        g2.setPaint(tile.style().fill());
        g2.fill(box);
        if (tile.style().hatched()) {
            hatch(box);
        }
        g2.setPaint(tile.style().ink());
        FittedText.draw(g2, tile.text(), padded(box), font, Align.CENTRE);
    }

    private void paintMeasured(Measured cell, Rectangle2D box, Font font) {
        double full = box.getWidth() - barText;
        double thickness = box.getHeight() * 0.6;
        Rectangle2D track = new Rectangle2D.Double(box.getX(), box.getCenterY() - thickness / 2, full, thickness);
        if (cell instanceof Bar bar) {
            paintBar(bar, track);
        } else if (cell instanceof Stack stack) {
            paintStack(stack, track, font);
        }
        g2.setPaint(ReportColors.INK);
        Rectangle2D place = new Rectangle2D.Double(box.getX() + full, box.getY(), barText, box.getHeight());
        FittedText.draw(g2, cell.text(), padded(place), font, Align.LEFT);
    }

    private void paintBar(Bar bar, Rectangle2D track) {
        g2.setPaint(TRACK);
        g2.fill(track);
        g2.setPaint(ReportColors.ACCENT);
        g2.fill(part(track, 0, bar.ratio()));
        if (bar.mark() != null) {
            double x = track.getX() + track.getWidth() * bar.mark();
            paintMark(new Rectangle2D.Double(x - 1.5, track.getY() - 4, 3, track.getHeight() + 8));
        }
    }

    /** On a dark bar the mark needs a light rim. */
    private void paintMark(Rectangle2D mark) {
        g2.setPaint(ReportColors.PAPER);
        g2.fill(inset(mark, -1));
        g2.setPaint(ReportColors.ATTENTION);
        g2.fill(mark);
    }

    /** Each part says how many it is where it is wide enough. */
    private void paintStack(Stack stack, Rectangle2D track, Font font) {
        double from = 0;
        for (Part part : stack.parts()) {
            double share = (double) part.count() / Math.max(1, stack.sum());
            Rectangle2D box = part(track, from, share);
            String count = Integer.toString(part.count());
            boolean fits = FittedText.width(g2, font, count) + 2 * layout.cellPadding() < box.getWidth();
            paintTile(new Tile(fits ? count : "", part.style()), box, font);
            from += share;
        }
        g2.setPaint(ReportColors.LINE);
        g2.setStroke(new BasicStroke(0.8f));
        g2.draw(track);
    }

    private static Rectangle2D part(Rectangle2D track, double from, double share) {
        return new Rectangle2D.Double(
                track.getX() + track.getWidth() * from, track.getY(), track.getWidth() * share, track.getHeight());
    }

    private void paintLegend() {
        Font font = ChartFont.regular(14);
        double x = layout.area().getX() + (layout.panels() == 1 ? layout.labelWidth() : 0);
        for (Tile tile : grid.legend()) {
            Rectangle2D swatch = new Rectangle2D.Double(x, layout.legendY() + 4, 34, 18);
            paintTile(new Tile("", tile.style()), swatch, font);
            g2.setPaint(ReportColors.LINE);
            g2.setStroke(new BasicStroke(0.8f));
            g2.draw(swatch);
            double width = FittedText.width(g2, font, tile.text());
            g2.setPaint(ReportColors.INK);
            Rectangle2D place = new Rectangle2D.Double(x + 42, layout.legendY(), width + 1, 26);
            FittedText.draw(g2, tile.text(), place, font, Align.LEFT);
            x += 42 + width + 26;
        }
    }

    private void paintRule(Rectangle2D label, Rectangle2D cells) {
        g2.setPaint(ReportColors.MUTED);
        g2.setStroke(new BasicStroke(1.2f));
        g2.draw(new Line2D.Double(label.getX(), cells.getY(), cells.getMaxX(), cells.getY()));
    }

    /** Slanting lines, each ending at the edge of the box. */
    private void hatch(Rectangle2D box) {
        g2.setPaint(HATCH);
        g2.setStroke(new BasicStroke(1f));
        double height = box.getHeight();
        Path2D lines = new Path2D.Double();
        for (double x = box.getX() - height + HATCH_STEP; x < box.getMaxX(); x += HATCH_STEP) {
            double left = Math.max(0, box.getX() - x);
            double right = Math.min(height, box.getMaxX() - x);
            lines.moveTo(x + left, box.getMaxY() - left);
            lines.lineTo(x + right, box.getMaxY() - right);
        }
        // Smoothing so many slanting lines would take longer than all the rest of a chart; at twice the size nobody
        // sees it.
        Object smoothing = g2.getRenderingHint(RenderingHints.KEY_ANTIALIASING);
        g2.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_OFF);
        g2.draw(lines);
        g2.setRenderingHint(RenderingHints.KEY_ANTIALIASING, smoothing);
    }

    /** One size for the cells of all offices, so that no text is set smaller than its neighbours; totals may be. */
    private Font cellFont() {
        Font font = layout.rowFont();
        for (Row row : grid.rows()) {
            for (Cell cell : row.isTotal() ? List.<Cell>of() : row.cells()) {
                double width = layout.columnWidth() * cell.span() - 3;
                double place = cell instanceof Measured ? width * MOST_BAR_TEXT : width;
                font = FittedText.fit(g2, font, List.of(cell.text()), place - 2 * layout.cellPadding());
            }
        }
        return font;
    }

    /** The room that the values beside bars need. */
    private double barText(Font font) {
        Font widest = ChartFont.bold(font.getSize2D());
        return grid.rows().stream()
                .flatMap(row -> row.cells().stream())
                .filter(Measured.class::isInstance)
                .mapToDouble(bar -> FittedText.width(g2, widest, bar.text()) + 2 * layout.cellPadding())
                .max()
                .orElse(0);
    }

    private Rectangle2D padded(Rectangle2D box) {
        double padding = layout.cellPadding();
        return new Rectangle2D.Double(box.getX() + padding, box.getY(), box.getWidth() - 2 * padding, box.getHeight());
    }

    private static Rectangle2D inset(Rectangle2D box, double by) {
        return new Rectangle2D.Double(
                box.getX() + by, box.getY() + by, box.getWidth() - 2 * by, box.getHeight() - 2 * by);
    }
}
