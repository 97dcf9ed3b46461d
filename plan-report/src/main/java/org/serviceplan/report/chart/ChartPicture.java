package org.serviceplan.report.chart;

import java.util.List;
import java.util.concurrent.CompletableFuture;

import static java.nio.charset.StandardCharsets.UTF_8;

/** A chart as it is published: a PNG of twice the size at which it is shown, so that it is sharp in print, and an SVG. */
public final class ChartPicture {
    private final Chart chart;
    private final CompletableFuture<byte[]> png;
    private final CompletableFuture<byte[]> svg;

    /** Begins to draw a chart, beside whatever else there is to do meanwhile. */
    ChartPicture(Chart chart) {
        this.chart = chart;
        this.png = DrawingRoom.begin(chart::toPng);
        this.svg = DrawingRoom.begin(() -> ChartSvg.file(chart).getBytes(UTF_8));
    }

    /** The name of its files below the folder of charts, without an ending; ASCII and the same in every run. */
    public String name() {
        return chart.name();
    }

    /** Its title, in Traditional Chinese. */
    public String title() {
        return chart.title();
    }

    /** The lines under its title, in Traditional Chinese. */
    public List<String> notes() {
        return chart.notes();
    }

    /** What it shows, for people who cannot see it, in Traditional Chinese. */
    public String description() {
        return chart.description();
    }

    /** What its figures mean, in Traditional Chinese. */
    public String meaning() {
        return chart.meaning();
    }

    /** Where its figures come from, or how they are computed, in Traditional Chinese. */
    public String source() {
        return chart.source();
    }

    /** The width at which it is shown, in pixels of 1/96 inch. */
    public int width() {
        return Chart.WIDTH;
    }

    /** The height at which it is shown, in pixels of 1/96 inch. */
    public int height() {
        return chart.height();
    }

    /** The bytes of the PNG file, once it is drawn. */
    public byte[] png() {
        return png.join().clone();
    }

    /** The bytes of the SVG file, once it is drawn; all text is drawn as outlines, so that it needs no font. */
    public byte[] svg() {
        return svg.join().clone();
    }

    /** An SVG element to stand in an HTML page: without styles and ids, and its text is text. */
    public String inlineSvg() {
        return ChartSvg.element(chart);
    }

    /** The same as a table. */
    public ChartTable table() {
        return ChartTable.of(chart.grid());
    }
}
