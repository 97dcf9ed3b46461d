package org.serviceplan.batch.store;

import java.util.List;

import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

import org.serviceplan.model.finding.Findings;
import org.serviceplan.model.finding.Severity;
import org.serviceplan.model.quantity.Target;
import org.serviceplan.report.comparison.AnnexState;
import org.serviceplan.report.comparison.Continuity;
import org.serviceplan.report.comparison.MeasureRef;
import org.serviceplan.report.comparison.NationalComparison;
import org.serviceplan.report.comparison.OfficeComparison;
import org.serviceplan.report.comparison.TargetResult;
import org.serviceplan.report.comparison.Theme;
import org.serviceplan.report.comparison.change.Change;
import org.serviceplan.report.comparison.chase.ChaseList;
import org.serviceplan.report.comparison.chase.Owed;
import org.serviceplan.report.comparison.chase.Reminder;
import org.serviceplan.report.comparison.statistics.ItemStatistics;
import org.serviceplan.report.comparison.statistics.Standing;

/** What a run concluded, for whoever asks the database instead of the report. */
@RequiredArgsConstructor
public final class ResultTables {
    private final JdbcTemplate jdbc;

    /** Stores everything a run concluded, in the caller's transaction. */
    public void store(RunId run, NationalComparison comparison, List<Change> changes) {
        storeAnnexes(run, comparison);
        storeThemes(run, comparison);
        storeTargets(run, comparison);
        storeContinuity(run, comparison);
        storeStatistics(run, comparison);
        storeChase(run, ChaseList.of(comparison));
        storeChanges(run, changes);
    }

    private void storeAnnexes(RunId run, NationalComparison comparison) {
        ResultRows rows = new ResultRows(
                "run_annex",
                run,
                "year, office, kind, status, due_on, received_at, days_late, path, sha256, errors, warnings, infos");
        for (OfficeComparison office : comparison.offices()) {
            for (AnnexState state : office.annexes()) {
                Findings findings = state.findings();
                rows.add(
                        state.year().value(),
                        office.office().code().value(),
                        state.annex().name(),
                        state.status().name(),
                        state.due(),
                        state.received(),
                        state.daysLate(),
                        state.file() == null ? null : state.file().path(),
                        state.file() == null ? null : state.file().sha256().hex(),
                        findings.count(Severity.ERROR),
                        findings.count(Severity.WARNING),
                        findings.count(Severity.INFO));
            }
        }
        rows.store(jdbc);
    }

    private void storeThemes(RunId run, NationalComparison comparison) {
        ResultRows themes = new ResultRows("run_theme", run, "position, theme, label, offices, members");
        ResultRows members = new ResultRows(
                "run_theme_member", run, "position, theme, office, year, item, measure, cell, score, shared");
        for (Theme theme : comparison.themes()) {
            int offices = (int) theme.members().stream()
                    .map(member -> member.measure().office())
                    .distinct()
                    .count();
            themes.add(
                    themes.next(),
                    theme.id(),
                    theme.label(),
                    offices,
                    theme.members().size());
            for (Theme.Member member : theme.members()) {
                MeasureRef ref = member.measure();
                members.add(
                        members.next(),
                        theme.id(),
                        ref.office().value(),
                        ref.year().value(),
                        ref.item(),
                        ref.measure(),
                        ref.cell(),
                        member.score(),
                        member.shared().toArray(String[]::new));
            }
        }
        themes.store(jdbc);
        members.store(jdbc);
    }

    private void storeTargets(RunId run, NationalComparison comparison) {
        ResultRows rows = new ResultRows(
                "run_target",
                run,
                "position, office, year, item, measure, cell, comparison, quantity, unit, period, text, attainment,"
                        + " actual, approximate, evidence, reported_cell");
        for (TargetResult result : comparison.targets()) {
            MeasureRef ref = result.measure();
            Target target = result.target();
            rows.add(
                    rows.next(),
                    ref.office().value(),
                    ref.year().value(),
                    ref.item(),
                    ref.measure(),
                    ref.cell(),
                    target.comparison().name(),
                    target.quantity(),
                    target.unit(),
                    target.period() == null ? null : target.period().name(),
                    target.text(),
                    result.attainment().name(),
                    result.actual(),
                    result.approximate(),
                    result.evidence(),
                    result.reportedIn());
        }
        rows.store(jdbc);
    }

    private void storeContinuity(RunId run, NationalComparison comparison) {
        ResultRows rows = new ResultRows(
                "run_continuity",
                run,
                "position, office, year, became, item, measure, cell, previous_item, previous_measure,"
                        + " previous_cell, score");
        for (Continuity entry : comparison.continuity()) {
            @Nullable MeasureRef now = entry.measure();
            @Nullable MeasureRef before = entry.previous();
            rows.add(
                    rows.next(),
                    entry.office().value(),
                    entry.year().value(),
                    entry.kind().name(),
                    now == null ? null : now.item(),
                    now == null ? null : now.measure(),
                    now == null ? null : now.cell(),
                    before == null ? null : before.item(),
                    before == null ? null : before.measure(),
                    before == null ? null : before.cell(),
                    entry.score());
        }
        rows.store(jdbc);
    }

    private void storeStatistics(RunId run, NationalComparison comparison) {
        ResultRows statistics =
                new ResultRows("run_statistic", run, "position, year, item, indicator, offices, total, mean, median");
        ResultRows standings = new ResultRows(
                "run_standing",
                run,
                "position, year, item, indicator, office, value, rank, against_median, robust_score, unusual");
        comparison.years().stream()
                .flatMap(year -> ItemStatistics.of(comparison, year).stream())
                .forEach(one -> {
                    statistics.add(
                            statistics.next(),
                            one.year().value(),
                            one.item(),
                            one.indicator().name(),
                            one.distribution().standings().size(),
                            one.distribution().total(),
                            one.distribution().mean(),
                            one.distribution().median());
                    one.distribution().standings().forEach(standing -> addStanding(standings, one, standing));
                });
        statistics.store(jdbc);
        standings.store(jdbc);
    }

    private static void addStanding(ResultRows rows, ItemStatistics statistics, Standing standing) {
        rows.add(
                rows.next(),
                statistics.year().value(),
                statistics.item(),
                statistics.indicator().name(),
                standing.office().value(),
                standing.value(),
                standing.rank(),
                standing.againstMedian(),
                standing.robustScore(),
                standing.unusual());
    }

    private void storeChase(RunId run, ChaseList chase) {
        ResultRows owed = new ResultRows(
                "run_owed", run, "year, office, kind, status, days_overdue, awaiting_since, days_awaiting");
        ResultRows reminders = new ResultRows("run_reminder", run, "office, text");
        for (Reminder reminder : chase.reminders()) {
            String office = reminder.office().code().value();
            reminders.add(office, reminder.text());
            for (Owed one : reminder.owed()) {
                owed.add(
                        one.state().year().value(),
                        office,
                        one.state().annex().name(),
                        one.state().status().name(),
                        one.daysOverdue(),
                        one.awaitingSince(),
                        one.isAwaitingCorrection() ? one.daysAwaiting() : null);
            }
        }
        owed.store(jdbc);
        reminders.store(jdbc);
    }

    private void storeChanges(RunId run, List<Change> changes) {
        ResultRows rows =
                new ResultRows("run_change", run, "position, year, office, kind, change, status_before, status");
        for (Change change : changes) {
            rows.add(
                    rows.next(),
                    change.now().year().value(),
                    change.now().office().value(),
                    change.now().annex().name(),
                    change.kind().name(),
                    change.before().status().name(),
                    change.now().status().name());
        }
        rows.store(jdbc);
    }
}
