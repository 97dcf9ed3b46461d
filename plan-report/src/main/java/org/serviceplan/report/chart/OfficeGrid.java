package org.serviceplan.report.chart;

import java.util.List;

/**
 * What a chart of offices shows: a row of cells for each office, under the same heads, and a legend.
 *
 * @param heads the heads of the columns
 * @param rows the rows, from top to bottom
 * @param legend what the tiles mean
 */
record OfficeGrid(List<String> heads, List<Row> rows, List<Tile> legend) {

    OfficeGrid {
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
    }

    /** A coloured tile with text in its middle. */
    record Tile(int span, String text, TileStyle style) implements Cell {
        Tile(String text, TileStyle style) {
            this(1, text, style);
        }
    }

    /** A bar with its value beside it; the ratio is 0 to 1. */
    record Bar(int span, String text, double ratio) implements Cell {
        Bar(String text, double ratio) {
            this(1, text, ratio);
        }
    }
}
