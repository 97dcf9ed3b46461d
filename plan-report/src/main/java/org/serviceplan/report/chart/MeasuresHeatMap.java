package org.serviceplan.report.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.serviceplan.model.AnnexKind;
import org.serviceplan.model.calendar.MinguoYear;
import org.serviceplan.model.framework.PlanFramework;
import org.serviceplan.report.chart.ChartGrid.Cell;
import org.serviceplan.report.chart.ChartGrid.Row;
import org.serviceplan.report.chart.ChartGrid.Tile;
import org.serviceplan.report.comparison.AnnexState;
import org.serviceplan.report.comparison.ItemCount;
import org.serviceplan.report.comparison.NationalComparison;
import org.serviceplan.report.comparison.OfficeComparison;
import org.serviceplan.report.presentation.ItemGroup;
import org.serviceplan.report.presentation.ReportColors;
import org.serviceplan.report.presentation.StatusText;

/** How many measures every office promises under every item of the compared year. */
final class MeasuresHeatMap {
    private static final int HEADINGS_A_LINE = 3;

    private final MinguoYear year;
    private final List<OfficeComparison> offices;
    private final List<ItemCount> counts;
    private final List<ItemGroup> groups;
    private final HeatScale scale;

    private MeasuresHeatMap(NationalComparison comparison, PlanFramework framework) {
        this.year = comparison.year();
        this.offices = comparison.offices();
        this.counts =
                offices.stream().flatMap(office -> office.items(year).stream()).toList();
        this.groups = ItemGroup.of(framework, counts);
        this.scale = new HeatScale(offices.stream()
                .flatMap(office -> groups.stream().map(group -> measures(group, office.items(year))))
                .mapToInt(Integer::intValue)
                .max()
                .orElse(0));
    }

    static Chart of(NationalComparison comparison, PlanFramework framework) {
        return new MeasuresHeatMap(comparison, framework).chart(ShownOffices.of(comparison));
    }

    private Chart chart(ShownOffices shown) {
        // Side by side, panels have no room for headings; then they are listed once.
        boolean brief = shown.isCrowded(1);
        Stream<String> heads = groups.stream().map(brief ? ItemGroup::numeral : ItemGroup::numbered);
        ChartGrid grid = new ChartGrid(
                Stream.concat(heads, Stream.of("合計")).toList(),
                Stream.concat(shown.offices().stream().map(this::row), Stream.of(row("全國", true, counts)))
                        .toList(),
                legend());
        List<String> notes = new ArrayList<>();
        notes.add("方格內為各機關附件一所列具體作法之項數。");
        if (brief) {
            notes.addAll(key());
        }
        shown.note().ifPresent(notes::add);
        String title = year + " 年度各機關實施要項具體作法數";
        return Chart.builder()
                .name("measures-by-item")
                .title(title)
                .notes(notes)
                .description(description(title))
                .meaning("各機關附件一各實施要項所列具體作法之項數，末列為全國合計。")
                .source("同「實施要項比較」之作法各欄。")
                .grid(grid)
                .height(Chart.FULL_HEIGHT)
                .build();
    }

    private Row row(OfficeComparison office) {
        String name = office.office().shortName();
        List<ItemCount> own = office.items(year);
        if (!own.isEmpty()) {
            return row(name, false, own);
        }
        AnnexState owed = office.annex(year, AnnexKind.MEASURES);
        Tile tile = new Tile(groups.size() + 1, StatusText.owed(owed), TileStyle.of(owed.status()));
        return new Row(name, false, List.of(tile));
    }

    private Row row(String label, boolean isTotal, List<ItemCount> own) {
        Stream<Cell> cells = groups.stream().map(group -> {
            int measures = measures(group, own);
            return new Tile(Integer.toString(measures), isTotal ? TileStyle.PLAIN : scale.style(measures));
        });
        Tile sum = new Tile(Integer.toString(measures(own)), TileStyle.PLAIN);
        return new Row(label, isTotal, Stream.concat(cells, Stream.of(sum)).toList());
    }

    private String description(String title) {
        long submitted =
                offices.stream().filter(office -> !office.items(year).isEmpty()).count();
        List<String> byItem = groups.stream()
                .map(group -> group.numeral() + " " + measures(group, counts) + " 項")
                .toList();
        return title + "。已繳附件一者 " + submitted + " 個機關，具體作法共 " + measures(counts) + " 項，依實施要項為："
                + String.join("、", byItem) + "。";
    }

    /** The headings, as many on a line as fit. */
    private List<String> key() {
        return IntStream.iterate(0, from -> from < groups.size(), from -> from + HEADINGS_A_LINE)
                .mapToObj(from -> groups.subList(from, Math.min(groups.size(), from + HEADINGS_A_LINE)))
                .map(line ->
                        String.join("　", line.stream().map(ItemGroup::numbered).toList()))
                .toList();
    }

    private List<Tile> legend() {
        Stream<Tile> steps = IntStream.range(0, ReportColors.heatSteps())
                .filter(step -> !scale.label(step).isEmpty())
                .mapToObj(step -> new Tile(scale.label(step), TileStyle.heat(step)));
        return Stream.concat(steps, TileStyle.owedLegend()).toList();
    }

    private static int measures(ItemGroup group, List<ItemCount> counts) {
        return group.sum(counts, ItemCount::measures);
    }

    private static int measures(List<ItemCount> counts) {
        return counts.stream().mapToInt(ItemCount::measures).sum();
    }
}
