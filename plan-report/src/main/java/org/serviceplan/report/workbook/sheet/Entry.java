package org.serviceplan.report.workbook.sheet;

/**
 * A cell to write.
 *
 * @param content what it holds
 * @param look how it looks
 * @param span over how many columns it goes; what stands in its row behind it comes after all of them
 */
public record Entry(Content content, Look look, int span) {
    /** Neither content nor look. */
    public static final Entry NONE = new Entry(Content.nothing(), Look.PLAIN);

    /** A cell in one column. */
    public Entry(Content content, Look look) {
        this(content, look, 1);
    }

    /** A cell of text. */
    public static Entry text(String text, Look look) {
        return new Entry(Content.text(text), look);
    }

    /** The same over several columns. */
    public Entry across(int columns) {
        return new Entry(content, look, columns);
    }
}
