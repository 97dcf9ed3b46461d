package org.serviceplan.report.chart;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What a chart shows: a row of cells for each office, item or other thing, under the same heads, and a legend.
 *
 * @param heads the heads of the columns
 * @param rows the rows, from top to bottom
 * @param legend what the tiles mean
 */
record ChartGrid(List<String> heads, List<Row> rows, List<Tile> legend) {

    ChartGrid {
        heads = List.copyOf(heads);
        rows = List.copyOf(rows);
        legend = List.copyOf(legend);
    }

    /**
     * One row.
     *
     * @param label whose it is
     * @param isTotal whether it sums up the others
     * @param cells its cells, whose spans add up to the number of heads
     */
    record Row(String label, boolean isTotal, List<Cell> cells) {
        Row {
            cells = List.copyOf(cells);
        }
    }

    /** Something that fills one or more columns of a row. */
    sealed interface Cell {
        /** How many columns it fills. */
        int span();

        /** What is written in it. */
        String text();

        /** What it says to people who cannot see it. */
        default String spoken() {
            return text();
        }
    }

    /** A coloured tile with text in its middle. */
    record Tile(int span, String text, TileStyle style) implements Cell {
        Tile(String text, TileStyle style) {
            this(1, text, style);
        }
    }

    /** A bar with its value beside it. */
    sealed interface Measured extends Cell {
        @Override
        default int span() {
            return 1;
        }
    }

    /**
     * A bar on a track.
     *
     * @param text its value
     * @param ratio its length, 0 to 1
     * @param mark where a line across it stands, 0 to 1; null for none
     * @param spoken its value, and what the mark means
     */
    record Bar(String text, double ratio, @Nullable Double mark, String spoken) implements Measured {
        Bar(String text, double ratio) {
            this(text, ratio, null, text);
        }
    }

    /** A bar whose parts fill the whole track. */
    record Stack(String text, List<Part> parts, String spoken) implements Measured {
        Stack {
            parts = List.copyOf(parts);
        }

        int sum() {
            return parts.stream().mapToInt(Part::count).sum();
        }
    }

    /** A part of a stack. */
    record Part(int count, TileStyle style) {}
}
