package org.serviceplan.batch.nightly;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;

import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.scope.context.ChunkContext;
import org.springframework.batch.core.step.StepContribution;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;

import org.serviceplan.batch.settings.AsOf;
import org.serviceplan.batch.settings.YearRange;
import org.serviceplan.batch.store.Run;
import org.serviceplan.batch.store.StoredSubmission;
import org.serviceplan.batch.store.Viewpoint;
import org.serviceplan.importer.AnnexImporter;
import org.serviceplan.model.calendar.MinguoYear;
import org.serviceplan.model.framework.PlanFrameworks;
import org.serviceplan.model.office.OfficeRoster;
import org.serviceplan.report.comparison.ComparisonInput;
import org.serviceplan.report.comparison.NationalComparer;
import org.serviceplan.report.comparison.NationalComparison;
import org.serviceplan.report.run.RunLog;
import org.serviceplan.report.run.RunNote;

/** Lays side by side what had been received by the moment of the run. Runs again at every restart: it only computes. */
@RequiredArgsConstructor
final class CompareTasklet implements Tasklet {
    private final Run run;
    private final Tables tables;
    private final OfficeRoster roster;
    private final PlanFrameworks frameworks;
    private final AnnexImporter importer;
    private @Nullable Compared compared;

    /** What is to be published. */
    record Compared(ComparisonInput input, NationalComparison comparison, RunLog log) {}

    @Override
    public RepeatStatus execute(StepContribution contribution, ChunkContext context) {
        tables.statistics().refreshAfter(tables.manifest().counts(run.id()));
        tables.manifest().settleDuplicates(run.id(), importer.digest());
        tables.register().dateReceipts(run);
        Viewpoint viewpoint = tables.runs().viewpoint(run);
        PairingsInForce pairings = PairingsInForce.of(tables.pairings().inForce(run), roster);
        ComparisonInput input = input(years(viewpoint), viewpoint).withPairings(pairings.pairings());
        NationalComparison comparison = NationalComparer.compare(input);
        compared = new Compared(input, comparison, log(viewpoint, comparison, pairings));
        return RepeatStatus.FINISHED;
    }

    private RunLog log(Viewpoint viewpoint, NationalComparison comparison, PairingsInForce pairings) {
        List<RunNote> notes = new ArrayList<>(tables.register().notes(viewpoint.files()));
        notes.addAll(pairings.notes(comparison));
        notes.addAll(tables.manifest().notes(viewpoint.files()));
        return new RunLog(
                run.id().value(),
                tables.annexes().before(run, viewpoint, comparison.year()).orElse(null),
                notes);
    }

    Compared compared() {
        return Objects.requireNonNull(compared, "compared before published");
    }

    /** Where nothing was ever accepted there is still a report: that everything is missing. */
    private YearRange years(Viewpoint viewpoint) {
        YearRange asked = run.request().years();
        return asked != null
                ? asked
                : YearRange.of(tables.submissions()
                        .latestYear(viewpoint)
                        .orElseGet(() ->
                                MinguoYear.ofGregorian(AsOf.inTaipei(run.asOf()).getYear())));
    }

    private ComparisonInput input(YearRange asked, Viewpoint viewpoint) {
        TreeSet<MinguoYear> years = new TreeSet<>(asked.years());
        years.add(asked.last().previous());
        List<StoredSubmission> stored = tables.submissions().submissions(List.copyOf(years), viewpoint, roster);
        ComparisonInput unchecked = new ComparisonInput(
                roster,
                frameworks,
                asked.last(),
                List.copyOf(years),
                AsOf.inTaipei(viewpoint.asOf()),
                stored.stream().map(StoredSubmission::received).toList(),
                tables.rejections().rejections(viewpoint, roster),
                tables.manifest().counts(viewpoint.files()));
        return unchecked.withSubmissions(new CrossChecks(run.id(), unchecked, stored, tables, importer).run(viewpoint));
    }
}
