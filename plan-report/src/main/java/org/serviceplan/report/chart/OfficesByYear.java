package org.serviceplan.report.chart;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;

import lombok.RequiredArgsConstructor;

import org.serviceplan.model.calendar.MinguoYear;
import org.serviceplan.report.chart.ChartGrid.Cell;
import org.serviceplan.report.chart.ChartGrid.Row;
import org.serviceplan.report.chart.ChartGrid.Tile;
import org.serviceplan.report.comparison.NationalComparison;
import org.serviceplan.report.comparison.OfficeComparison;

/** The shape of charts with a row for each office and a column for each year: what is owed is a tile, the country stands below. */
@RequiredArgsConstructor
final class OfficesByYear {
    private final List<MinguoYear> years;
    private final ShownOffices shown;

    static OfficesByYear of(NationalComparison comparison) {
        return new OfficesByYear(LatestYears.of(comparison, LatestYears.MOST), ShownOffices.of(comparison));
    }

    List<MinguoYear> years() {
        return years;
    }

    /** Whether there are so many offices that bars have no room for more than a number. */
    boolean isCrowded() {
        return shown.isCrowded(1);
    }

    /** The notes of the chart, and one more where not all offices are shown. */
    List<String> notes(String note) {
        return Stream.concat(Stream.of(note), shown.note().stream()).toList();
    }

    /**
     * The grid.
     *
     * @param cell what is shown of an office in a year that it owes nothing for
     * @param total what is shown of all offices in a year
     */
    ChartGrid grid(
            BiFunction<OfficeComparison, MinguoYear, Cell> cell,
            Function<MinguoYear, Cell> total,
            Stream<Tile> legend) {
        Stream<Row> offices = shown.offices().stream()
                .map(office -> new Row(
                        office.office().shortName(),
                        false,
                        years.stream()
                                .map(year -> OwedTile.of(office, year)
                                        .<Cell>map(Function.identity())
                                        .orElseGet(() -> cell.apply(office, year)))
                                .toList()));
        Row all = new Row("全國", true, years.stream().map(total).toList());
        return new ChartGrid(
                years.stream().map(year -> year + " 年度").toList(),
                Stream.concat(offices, Stream.of(all)).toList(),
                legend.toList());
    }
}
