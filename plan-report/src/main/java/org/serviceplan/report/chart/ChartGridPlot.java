package org.serviceplan.report.chart;

import java.awt.Graphics2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.Serial;

import org.jfree.chart.plot.Plot;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.PlotState;
import org.jspecify.annotations.Nullable;

/** Draws a {@link ChartGrid}: a few rows in one panel over the whole width, many in panels side by side. */
final class ChartGridPlot extends Plot {
    @Serial
    private static final long serialVersionUID = 1L;

    private final transient ChartGrid grid;

    ChartGridPlot(ChartGrid grid) {
        this.grid = grid;
        setOutlineVisible(false);
        setBackgroundPaint(null);
    }

    @Override
    public String getPlotType() {
        return "對照圖";
    }

    @Override
    public void draw(
            Graphics2D g2,
            Rectangle2D area,
            @Nullable Point2D anchor,
            @Nullable PlotState parentState,
            @Nullable PlotRenderingInfo info) {
        new GridPainter(g2, grid, GridLayout.of(g2, grid, area)).paint();
    }
}
