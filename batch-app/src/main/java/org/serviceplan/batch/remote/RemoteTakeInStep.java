package org.serviceplan.batch.remote;

import io.micrometer.observation.ObservationRegistry;
import lombok.RequiredArgsConstructor;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.ThreadStepInterruptionPolicy;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.transaction.PlatformTransactionManager;

import org.serviceplan.batch.program.ProgramVersion;
import org.serviceplan.batch.settings.DataFiles;
import org.serviceplan.batch.settings.RemoteSettings;
import org.serviceplan.batch.settings.ServicePlanProperties;
import org.serviceplan.batch.store.ManifestTable;
import org.serviceplan.batch.store.PartTable;
import org.serviceplan.batch.store.RemoteTakeIn;
import org.serviceplan.batch.store.RemoteTakeInTable;
import org.serviceplan.batch.store.RequestChannel;
import org.serviceplan.batch.store.Run;
import org.serviceplan.batch.store.SentFiles;
import org.serviceplan.batch.store.SubmissionWriter;
import org.serviceplan.batch.store.WorkerTable;
import org.serviceplan.batch.takein.InboxPartitioner;
import org.serviceplan.batch.takein.TakeIn;
import org.serviceplan.batch.takein.TakeInPart;
import org.serviceplan.batch.takein.TakeInProgress;
import org.serviceplan.importer.AnnexImporter;

/** The step that has the files taken in by workers, in parts. */
@RequiredArgsConstructor
public final class RemoteTakeInStep {
    /** How many workers there will be is not known; parts for so many keep as many busy, and a death costs little. */
    private static final int WORKERS = 8;

    private final JobRepository repository;
    private final PlatformTransactionManager transactions;
    private final ManifestTable manifest;
    private final SubmissionWriter submissions;
    private final PartTable parts;
    private final RemoteTakeInTable offers;
    private final RequestChannel requests;
    private final RequestService service;
    private final PartSteps steps;
    private final SentFiles sent;
    private final WorkerTable workers;
    private final ServicePlanProperties settings;

    /**
     * Builds the step.
     *
     * @param terminal whether somebody watches
     */
    public Step step(Run run, AnnexImporter importer, ObservationRegistry observations, boolean terminal) {
        TakeInProgress progress = new TakeInProgress(terminal);
        return new StepBuilder(TakeIn.NAME, repository)
                .observationRegistry(observations)
                .partitioner(TakeInPart.NAME, new InboxPartitioner(run.id(), manifest, progress))
                .partitionHandler(handler(run, importer, progress))
                .listener(progress)
                .build();
    }

    private OfferedParts handler(Run run, AnnexImporter importer, TakeInProgress progress) {
        RemoteSettings remote = settings.remote();
        boolean throughDatabase = remote.files() == RemoteSettings.Files.DATABASE;
        RemoteTakeIn offer = new RemoteTakeIn(
                run.id(),
                run.request().inbox(),
                ProgramVersion.ofThisProcess(),
                throughDatabase,
                DataFiles.text(settings.roster()),
                DataFiles.text(settings.vocabulary()),
                importer.limits());
        FileSending sending = new FileSending(manifest, submissions, sent, transactions, importer.limits());
        RemoteParts watching = new RemoteParts(
                repository,
                parts,
                requests,
                remote,
                new OwnHelp(run, importer, service, steps, remote),
                new PendingCount(run.id(), manifest, progress));
        watching.setGridSize(WORKERS);
        return new OfferedParts(
                offer,
                new WorkersOnline(workers, remote, progress),
                throughDatabase ? () -> sending.send(run) : () -> {},
                offers,
                requests,
                watching,
                new LateWorkers(parts, remote),
                manifest,
                sent,
                repository,
                steps.here(importer, run.request().inbox(), new ThreadStepInterruptionPolicy())
                        .unwatched());
    }
}
