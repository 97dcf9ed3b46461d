package org.serviceplan.report.chart;

import java.util.concurrent.CompletableFuture;

/** A chart as it is published: a PNG of twice the size at which it is shown, so that it is sharp in print. */
public final class ChartPicture {
    private final Chart chart;
    private final CompletableFuture<byte[]> png;

    /** Begins to draw a chart, beside whatever else there is to do meanwhile. */
    ChartPicture(Chart chart) {
        this.chart = chart;
        this.png = CompletableFuture.supplyAsync(chart::toPng);
    }

    /** The name of its file, without an ending; ASCII and the same in every run. */
    public String name() {
        return chart.name();
    }

    /** Its title, in Traditional Chinese. */
    public String title() {
        return chart.title();
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
        return Chart.HEIGHT;
    }

    /** The bytes of the PNG file, once it is drawn. */
    public byte[] png() {
        return png.join().clone();
    }
}
