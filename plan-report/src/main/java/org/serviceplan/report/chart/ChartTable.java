package org.serviceplan.report.chart;

import java.util.List;

/**
 * What a chart shows, as a table for people who cannot see it or want the figures.
 *
 * @param heads the heads of its columns, the one of the row labels left out
 * @param rows its rows, from top to bottom
 */
public record ChartTable(List<String> heads, List<Row> rows) {

    /** Copies the lists. */
    public ChartTable {
        heads = List.copyOf(heads);
        rows = List.copyOf(rows);
    }

    /**
     * A row of the table.
     *
     * @param label whose it is
     * @param cells its cells, whose spans add up to the number of heads
     */
    public record Row(String label, List<Cell> cells) {

        /** Copies the list. */
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /**
     * A cell of the table.
     *
     * @param text what it says
     * @param span how many columns it fills
     */
    public record Cell(String text, int span) {}

    static ChartTable of(ChartGrid grid) {
        return new ChartTable(
                grid.heads(),
                grid.rows().stream()
                        .map(row -> new Row(
                                row.label(),
                                row.cells().stream()
                                        .map(cell -> new Cell(cell.spoken(), cell.span()))
                                        .toList()))
                        .toList());
    }
}
