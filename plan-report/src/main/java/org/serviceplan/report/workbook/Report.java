package org.serviceplan.report.workbook;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.serviceplan.model.AnnexKind;
import org.serviceplan.model.PlanItem;
import org.serviceplan.model.calendar.MinguoYear;
import org.serviceplan.model.framework.ImplementationItem;
import org.serviceplan.model.office.Office;
import org.serviceplan.report.comparison.ComparedMeasure;
import org.serviceplan.report.comparison.ComparisonInput;
import org.serviceplan.report.comparison.Continuity;
import org.serviceplan.report.comparison.ItemCount;
import org.serviceplan.report.comparison.MeasureRef;
import org.serviceplan.report.comparison.NationalComparison;
import org.serviceplan.report.comparison.OfficeComparison;
import org.serviceplan.report.comparison.ReceivedSubmission;
import org.serviceplan.report.comparison.TargetResult;
import org.serviceplan.report.comparison.Theme;
import org.serviceplan.report.comparison.chase.ChaseList;
import org.serviceplan.report.comparison.statistics.ItemStatistics;
import org.serviceplan.report.presentation.Highlight;
import org.serviceplan.report.presentation.TaiwanTime;
import org.serviceplan.report.run.RunLog;
import org.serviceplan.report.workbook.sheet.PrintedRows;

/** What the workbook shows, with what its tables look up in it. */
final class Report {
    private final ComparisonInput input;
    private final NationalComparison comparison;
    private final RunLog log;
    private final Map<MeasureRef, List<TargetResult>> targets;
    private final Map<MeasureRef, Continuity> continuity;
    private final List<ThemeLine> themes;
    private final Map<String, Integer> officesByTheme;
    private final List<TargetLine> targetLines;
    private final List<ItemStatistics> statistics;
    private final ChaseList chase;

    Report(ComparisonInput input, NationalComparison comparison, RunLog log) {
        this.input = input;
        this.log = log;
        this.comparison = comparison;
        this.targets = comparison.targets().stream().collect(Collectors.groupingBy(TargetResult::measure));
        this.continuity = comparison.continuity().stream()
                .filter(entry -> entry.measure() != null)
                .collect(Collectors.toMap(Continuity::measure, Function.identity(), (first, second) -> first));
        this.themes = ThemeLine.all(this);
        this.officesByTheme = themes.stream()
                .collect(Collectors.toMap(
                        line -> line.theme().id(), line -> line.byOffice().size()));
        this.targetLines = TargetLine.all(this);
        this.statistics = yearsNewestFirst().stream()
                .flatMap(year -> ItemStatistics.of(comparison, year).stream())
                .toList();
        this.chase = ChaseList.of(comparison);
    }

    ComparisonInput input() {
        return input;
    }

    NationalComparison comparison() {
        return comparison;
    }

    /** What the run has to say besides. */
    RunLog log() {
        return log;
    }

    String title() {
        return year() + " 年度提升政府服務效能執行計畫 全國比較報表";
    }

    /** The moment as of which it is told, in Taiwan: 112年2月1日 02:00. */
    String asOfText() {
        return TaiwanTime.format(comparison.asOf());
    }

    /** An office's current annex of a year. */
    Optional<ReceivedSubmission> current(Office office, MinguoYear year, AnnexKind kind) {
        return comparison.plans().current().find(office.code(), year, kind);
    }

    MinguoYear year() {
        return comparison.year();
    }

    /** The years covered, the compared one first and then backwards. */
    List<MinguoYear> yearsNewestFirst() {
        return comparison.years().stream()
                .sorted((one, other) -> other.compareTo(one))
                .toList();
    }

    /** Rows of several years, those of the compared year first and then backwards. */
    static <R> List<R> newestFirst(List<R> rows, Function<R, MinguoYear> year) {
        return rows.stream()
                .sorted(Comparator.comparing(year, Comparator.reverseOrder()))
                .toList();
    }

    /** Of rows that begin with those of the compared year, only these are printed. */
    <R> PrintedRows<R> comparedYear(Function<R, MinguoYear> year) {
        return PrintedRows.of(year() + " 年度", row -> year.apply(row).equals(year()));
    }

    List<OfficeComparison> offices() {
        return comparison.offices();
    }

    List<ItemCount> items(MinguoYear year) {
        return offices().stream().flatMap(office -> office.items(year).stream()).toList();
    }

    /** All measures, those of the compared year first. */
    List<ComparedMeasure> measures() {
        return newestFirst(
                comparison.plans().measures(), measure -> measure.ref().year());
    }

    /** All themes with their measures, those of the most offices first. */
    List<ThemeLine> themes() {
        return themes;
    }

    /** How many offices have a theme, in any of the years. */
    int offices(Theme theme) {
        return Objects.requireNonNull(officesByTheme.get(theme.id()));
    }

    /** Every target with its measure, those of the compared year first. */
    List<TargetLine> targetLines() {
        return targetLines;
    }

    /** The statistics of every year, the compared one first. */
    List<ItemStatistics> statistics() {
        return statistics;
    }

    /** What a reader should know first. */
    List<Highlight> highlights() {
        return Highlight.of(comparison, log);
    }

    /** Who owes what. */
    ChaseList chase() {
        return chase;
    }

    /** The targets of a measure; none for a measure that promises no number. */
    List<TargetResult> targets(MeasureRef measure) {
        return targets.getOrDefault(measure, List.of());
    }

    Optional<Continuity> continuity(MeasureRef measure) {
        return Optional.ofNullable(continuity.get(measure));
    }

    /** The canonical heading of an item, or the office's own where the framework has none of this number. */
    String heading(MinguoYear year, PlanItem item) {
        return input.frameworks()
                .forYear(year)
                .item(item.ordinal())
                .map(ImplementationItem::heading)
                .orElse(item.heading());
    }
}
