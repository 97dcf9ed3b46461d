package org.serviceplan.batch.nightly;

import java.time.Instant;
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
import org.serviceplan.model.calendar.MinguoYear;
import org.serviceplan.model.framework.PlanFrameworks;
import org.serviceplan.model.office.OfficeRoster;
import org.serviceplan.report.comparison.ComparisonInput;
import org.serviceplan.report.comparison.NationalComparer;
import org.serviceplan.report.comparison.NationalComparison;

/** Lays side by side what had been received by the moment of the run. Runs again at every restart: it only computes. */
@RequiredArgsConstructor
final class CompareTasklet implements Tasklet {
    private final Run run;
    private final Tables tables;
    private final OfficeRoster roster;
    private final PlanFrameworks frameworks;
    private @Nullable Compared compared;

    /** What is to be published. */
    record Compared(ComparisonInput input, NationalComparison comparison) {}

    @Override
    public RepeatStatus execute(StepContribution contribution, ChunkContext context) {
        tables.register().dateReceipts();
        ComparisonInput input = input(years());
        compared = new Compared(input, NationalComparer.compare(input));
        return RepeatStatus.FINISHED;
    }

    Compared compared() {
        return Objects.requireNonNull(compared, "compared before published");
    }

    /** Where nothing was ever accepted there is still a report: that everything is missing. */
    private YearRange years() {
        YearRange asked = run.request().years();
        return asked != null
                ? asked
                : YearRange.of(tables.submissions()
                        .latestYear(run.asOf())
                        .orElseGet(() ->
                                MinguoYear.ofGregorian(AsOf.inTaipei(run.asOf()).getYear())));
    }

    private ComparisonInput input(YearRange asked) {
        TreeSet<MinguoYear> years = new TreeSet<>(asked.years());
        years.add(asked.last().previous());
        Instant asOf = run.asOf();
        List<StoredSubmission> stored = tables.submissions().submissions(List.copyOf(years), asOf, roster);
        ComparisonInput unchecked = new ComparisonInput(
                roster,
                frameworks,
                asked.last(),
                List.copyOf(years),
                AsOf.inTaipei(asOf),
                stored.stream().map(StoredSubmission::received).toList(),
                tables.rejections().rejections(run, roster),
                tables.manifest().counts(run.id()));
        return new ComparisonInput(
                roster,
                frameworks,
                unchecked.year(),
                unchecked.years(),
                unchecked.asOf(),
                new CrossChecks(unchecked, stored, tables.crossFindings()).run(),
                unchecked.rejections(),
                unchecked.files());
    }
}
