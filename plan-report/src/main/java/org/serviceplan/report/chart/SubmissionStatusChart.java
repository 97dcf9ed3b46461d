package org.serviceplan.report.chart;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.serviceplan.model.AnnexKind;
import org.serviceplan.model.calendar.MinguoDates;
import org.serviceplan.model.calendar.MinguoYear;
import org.serviceplan.report.chart.ChartGrid.Cell;
import org.serviceplan.report.chart.ChartGrid.Row;
import org.serviceplan.report.chart.ChartGrid.Tile;
import org.serviceplan.report.comparison.AnnexState;
import org.serviceplan.report.comparison.AnnexStatus;
import org.serviceplan.report.comparison.NationalComparison;
import org.serviceplan.report.comparison.OfficeComparison;
import org.serviceplan.report.presentation.StatusText;

/** Where every office stands with both annexes of the compared year. */
final class SubmissionStatusChart {
    private SubmissionStatusChart() {}

    static Chart of(NationalComparison comparison) {
        MinguoYear year = comparison.year();
        ShownOffices shown = ShownOffices.of(comparison);
        boolean brief = shown.isCrowded(0);
        List<String> counts = Arrays.stream(AnnexKind.values())
                .map(kind -> named(kind, year) + "：" + counts(comparison, kind))
                .toList();
        ChartGrid grid = new ChartGrid(
                Arrays.stream(AnnexKind.values())
                        .map(kind -> brief ? kind.label() : named(kind, year))
                        .toList(),
                shown.offices().stream().map(office -> row(office, year, brief)).toList(),
                Arrays.stream(AnnexStatus.values())
                        .map(status -> new Tile(status.label(), TileStyle.of(status)))
                        .toList());
        String title = year + " 年度各機關繳交情形";
        return Chart.builder()
                .name("submission-status")
                .title(title)
                .notes(Stream.concat(counts.stream(), shown.note().stream()).toList())
                .description(title + "，共 " + shown.total() + " 個機關。" + String.join("；", counts) + "。")
                .meaning("各機關兩附件之繳交狀態、逾期日數及收件日；標題下方為各狀態之機關數。")
                .source("同「繳交情形」之狀態、逾期日數及收件日。")
                .grid(grid)
                .height(Chart.FULL_HEIGHT)
                .build();
    }

    private static String named(AnnexKind kind, MinguoYear year) {
        return kind.label() + " " + kind.subject() + "（期限 " + MinguoDates.format(kind.due(year)) + "）";
    }

    private static Row row(OfficeComparison office, MinguoYear year, boolean brief) {
        return new Row(
                office.office().shortName(),
                false,
                Arrays.stream(AnnexKind.values())
                        .<Cell>map(kind -> tile(office.annex(year, kind), brief))
                        .toList());
    }

    private static Tile tile(AnnexState state, boolean brief) {
        String text = brief ? StatusText.withDays(state) : StatusText.withDates(state);
        return new Tile(text, TileStyle.of(state.status()));
    }

    private static String counts(NationalComparison comparison, AnnexKind kind) {
        Map<AnnexStatus, Integer> count = new EnumMap<>(AnnexStatus.class);
        comparison
                .offices()
                .forEach(office ->
                        count.merge(office.annex(comparison.year(), kind).status(), 1, Integer::sum));
        return Arrays.stream(AnnexStatus.values())
                .map(status -> status.label() + " " + count.getOrDefault(status, 0))
                .collect(Collectors.joining("、"));
    }
}
