package org.serviceplan.report.page;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import lombok.RequiredArgsConstructor;

import org.serviceplan.model.calendar.MinguoYear;
import org.serviceplan.model.office.OfficeCode;
import org.serviceplan.report.chart.ChartPicture;
import org.serviceplan.report.comparison.AnnexStatus;
import org.serviceplan.report.comparison.ComparisonInput;
import org.serviceplan.report.comparison.NationalComparison;
import org.serviceplan.report.comparison.OfficeComparison;
import org.serviceplan.report.comparison.TargetResult;
import org.serviceplan.report.comparison.chase.ChaseList;
import org.serviceplan.report.presentation.Highlight;
import org.serviceplan.report.presentation.TaiwanTime;
import org.serviceplan.report.run.RunLog;
import org.serviceplan.report.workbook.SourceLinks;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;

/** Writes {@code index.html}: the national comparison as one page that loads nothing, for every browser, printer and screen reader. */
@RequiredArgsConstructor
public final class NationalPage {
    private static final TemplateEngine TEMPLATES = TemplateEngine.createPrecompiled(
            null, ContentType.Html, NationalPage.class.getClassLoader(), NationalPage.class.getPackageName());

    private final ComparisonInput input;
    private final NationalComparison comparison;
    private final RunLog log;
    private final SourceLinks links;

    /**
     * Writes the page.
     *
     * @param charts the national charts
     * @param profiles the profiles of the offices that the page has a part about: the first ones, in roster order
     * @param out where to; it is not closed
     */
    public void write(List<ChartPicture> charts, List<ChartPicture> profiles, OutputStream out) throws IOException {
        Writer writer = new OutputStreamWriter(out, UTF_8);
        try {
            TEMPLATES.render("page.jte", page(charts, profiles), new VisibleOutput(writer));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        writer.flush();
    }

    private Page page(List<ChartPicture> charts, List<ChartPicture> profiles) {
        MinguoYear year = comparison.year();
        List<OfficeComparison> offices = comparison.offices();
        OfficeParts parts = new OfficeParts(input, comparison, links);
        Map<OfficeCode, List<TargetResult>> targets = comparison.targets().stream()
                .filter(target -> target.measure().year().equals(year))
                .collect(groupingBy(target -> target.measure().office()));
        return Page.builder()
                .assets(PageAssets.load())
                .title(year + " 年度提升政府服務效能執行計畫 全國比較")
                .asOf(TaiwanTime.format(comparison.asOf()))
                .run(log.run())
                .years(comparison.years().stream().map(MinguoYear::toString).collect(joining("、")))
                .total(offices.size())
                .figures(Figure.of(comparison))
                .highlights(Highlight.of(comparison, log))
                .tiles(IntStream.range(0, offices.size())
                        .mapToObj(i -> MapTile.of(offices.get(i), year, i < profiles.size()))
                        .toList())
                .statuses(Arrays.stream(AnnexStatus.values())
                        .map(AnnexStatus::label)
                        .toList())
                .rows(IntStream.range(0, offices.size())
                        .mapToObj(i -> OfficeRow.of(
                                i,
                                offices.get(i),
                                year,
                                targets.getOrDefault(offices.get(i).office().code(), List.of()),
                                i < profiles.size()))
                        .toList())
                .reminders(ChaseList.of(comparison).reminders())
                .changesSummary(Highlight.changes(comparison, log))
                .changes(ChangeRow.of(comparison, log))
                .statistics(StatisticsRow.of(input, comparison))
                .continuity(ContinuityRow.of(comparison))
                .charts(charts)
                .themes(ThemeList.of(comparison))
                .shown(profiles.size())
                .parts(() -> IntStream.range(0, profiles.size())
                        .mapToObj(i -> parts.of(offices.get(i), profiles.get(i)))
                        .iterator())
                .unclaimed(parts.unclaimed())
                .build();
    }
}
