package org.serviceplan.report.chart;

/** A chart as it is published: a PNG of twice the size at which it is shown, so that it is sharp in print. */
public final class ChartPicture {
    private final Chart chart;
    private final byte[] png;

    ChartPicture(Chart chart, byte[] png) {
        this.chart = chart;
        this.png = png;
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

    /** The width at which it is shown, in pixels of 1/96 inch. */
    public int width() {
        return Chart.WIDTH;
    }

    /** The height at which it is shown, in pixels of 1/96 inch. */
    public int height() {
        return Chart.HEIGHT;
    }

    /** The bytes of the PNG file. */
    public byte[] png() {
        return png.clone();
    }
}
