package org.serviceplan.report.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

import lombok.RequiredArgsConstructor;

import org.serviceplan.report.chart.FittedText.Align;
import org.serviceplan.report.chart.OfficeGrid.Bar;
import org.serviceplan.report.chart.OfficeGrid.Cell;
import org.serviceplan.report.chart.OfficeGrid.Row;
import org.serviceplan.report.chart.OfficeGrid.Tile;
import org.serviceplan.report.presentation.ReportColors;

/** Paints a grid into its layout. */
@RequiredArgsConstructor
final class GridPainter {
    private static final Color HATCH = new Color(0xCDD5DD);
    private static final Color TRACK = new Color(0xE9EEF3);
    private static final double MOST_BAR_TEXT = 0.5;

    private final Graphics2D g2;
    private final OfficeGrid grid;
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
        } else if (cell instanceof Bar bar) {
            paintBar(bar, inner, font);
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

    private void paintBar(Bar bar, Rectangle2D box, Font font) {
        double full = box.getWidth() - barText;
        double thickness = box.getHeight() * 0.6;
        double y = box.getCenterY() - thickness / 2;
        g2.setPaint(TRACK);
        g2.fill(new Rectangle2D.Double(box.getX(), y, full, thickness));
        g2.setPaint(ReportColors.ACCENT);
        g2.fill(new Rectangle2D.Double(box.getX(), y, full * bar.ratio(), thickness));
        g2.setPaint(ReportColors.INK);
        Rectangle2D place = new Rectangle2D.Double(box.getX() + full, box.getY(), barText, box.getHeight());
        FittedText.draw(g2, bar.text(), padded(place), font, Align.LEFT);
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

    private void hatch(Rectangle2D box) {
        Graphics2D clipped = (Graphics2D) g2.create();
        clipped.clip(box);
        clipped.setPaint(HATCH);
        clipped.setStroke(new BasicStroke(1f));
        for (double x = box.getX() - box.getHeight(); x < box.getMaxX(); x += 8) {
            clipped.draw(new Line2D.Double(x, box.getMaxY(), x + box.getHeight(), box.getY()));
        }
        clipped.dispose();
    }

    /** One size for the cells of all offices, so that no text is set smaller than its neighbours; totals may be. */
    private Font cellFont() {
        Font font = layout.rowFont();
        for (Row row : grid.rows()) {
            for (Cell cell : row.isTotal() ? List.<Cell>of() : row.cells()) {
                double width = layout.columnWidth() * cell.span() - 3;
                double place = cell instanceof Bar ? width * MOST_BAR_TEXT : width;
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
                .filter(Bar.class::isInstance)
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
