package org.serviceplan.batch.nightly;

import java.util.Optional;

import io.micrometer.observation.ObservationRegistry;
import lombok.RequiredArgsConstructor;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.transaction.PlatformTransactionManager;

import org.serviceplan.batch.mail.Mailing;
import org.serviceplan.batch.remote.RemoteTakeInStep;
import org.serviceplan.batch.settings.ServicePlanProperties;
import org.serviceplan.batch.store.Run;
import org.serviceplan.batch.takein.TakeIn;
import org.serviceplan.importer.AnnexImporter;
import org.serviceplan.model.framework.PlanFrameworks;
import org.serviceplan.model.office.OfficeRoster;

/** Builds the job of one run: scan, take in, compare, publish. */
@RequiredArgsConstructor
final class NightlyJob {
    static final String NAME = "nightly";

    private final JobRepository repository;
    private final PlatformTransactionManager transactions;
    private final Tables tables;
    private final OfficeRoster roster;
    private final PlanFrameworks frameworks;
    private final AnnexImporter importer;
    private final ServicePlanProperties settings;
    private final Optional<Mailing> mailing;
    private final Optional<RemoteTakeInStep> remote;
    private final ObservationRegistry observations;
    private final boolean terminal;

    /** The job of a run, and what its steps leave for the summary. */
    record Built(Job job, CompareTasklet compare) {}

    Built of(Run run) {
        CompareTasklet compare = new CompareTasklet(run, tables, roster, frameworks, importer);
        ScanTasklet scan = new ScanTasklet(run, tables, importer.digest(), Optional.ofNullable(settings.pairings()));
        Job job = new JobBuilder(NAME, repository)
                .observationRegistry(observations)
                .listener(new FailureNote())
                .start(step("scan", scan, false))
                .next(takeIn(run))
                // Computed anew at a restart, because its result is handed on in memory.
                .next(step("compare", compare, true))
                .next(step("publish", new PublishTasklet(run, tables, compare, settings, mailing), false))
                .build();
        return new Built(job, compare);
    }

    private Step takeIn(Run run) {
        return remote.map(elsewhere -> elsewhere.step(run, importer, observations, terminal))
                .orElseGet(() -> new TakeIn(
                                repository, transactions, tables.manifest(), tables.writer(), importer, observations)
                        .step(run, settings.workers().here(), terminal));
    }

    private Step step(String name, Tasklet tasklet, boolean again) {
        return new StepBuilder(name, repository)
                .observationRegistry(observations)
                .tasklet(new MemoryBound(tasklet, tables.manifest()), transactions)
                .allowStartIfComplete(again)
                .build();
    }
}
