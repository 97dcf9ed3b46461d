package org.serviceplan.batch.takein;

import lombok.RequiredArgsConstructor;
import org.springframework.batch.core.job.JobInterruptedException;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.batch.core.step.StepInterruptionPolicy;
import org.springframework.batch.core.step.ThreadStepInterruptionPolicy;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.transaction.PlatformTransactionManager;

import org.serviceplan.batch.inbox.InboxFile;
import org.serviceplan.batch.store.ManifestTable;
import org.serviceplan.batch.store.Run;
import org.serviceplan.batch.store.SubmissionWriter;
import org.serviceplan.importer.AnnexImporter;

/**
 * The step that takes in one part of the inbox. What it works on is in the step's context and in the job's parameters, so that it
 * is the same in the process of the run and in that of a worker.
 */
@RequiredArgsConstructor
public final class TakeInPart implements Step {
    /** The name that the parts' steps begin with. */
    public static final String NAME = "takeInPart";

    private static final int FILES_PER_TRANSACTION = 200;

    private final JobRepository repository;
    private final PlatformTransactionManager transactions;
    private final ManifestTable manifest;
    private final SubmissionWriter submissions;
    private final AnnexImporter importer;
    private final Opening opening;
    private final Storing storing;
    private final StepInterruptionPolicy interruption;

    /** A part in the process of the run, which sees the inbox itself. */
    static TakeInPart here(
            Run run,
            JobRepository repository,
            PlatformTransactionManager transactions,
            ManifestTable manifest,
            SubmissionWriter submissions,
            AnnexImporter importer,
            TakeInProgress progress) {
        Storing storing = (of, files) -> {
            submissions.write(of, files);
            progress.step(files.size());
        };
        return new TakeInPart(
                repository,
                transactions,
                manifest,
                submissions,
                importer,
                new FileOpening(run.request().inbox(), importer.limits()),
                storing,
                new ThreadStepInterruptionPolicy());
    }

    @Override
    public String getName() {
        return NAME;
    }

    @Override
    public void execute(StepExecution execution) throws JobInterruptedException {
        Run run = RunParameters.from(execution.getJobExecution().getJobParameters())
                .run();
        chunks(run).execute(execution);
    }

    /** The same for a part that nobody else watches. */
    public Step unwatched() {
        return new AgainAlone(this);
    }

    /** One file is one item; a chunk's files are stored, and noted as dealt with, in one transaction of PostgreSQL. */
    private Step chunks(Run run) {
        PendingFiles files = new PendingFiles(run.id(), opening, manifest, submissions);
        FileReading reading = new FileReading(importer);
        UnstoredFiles unstored = new UnstoredFiles(run, storing);
        return new StepBuilder(NAME, repository)
                .<InboxFile, InboxFile>chunk(FILES_PER_TRANSACTION)
                .transactionManager(transactions)
                .interruptionPolicy(interruption)
                .reader(files)
                .processor(file -> {
                    unstored.add(reading.read(files.opened()));
                    return file;
                })
                .writer(chunk -> unstored.store())
                .build();
    }
}
