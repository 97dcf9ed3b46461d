package org.serviceplan.batch.takein;

import io.micrometer.observation.ObservationRegistry;
import lombok.RequiredArgsConstructor;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.core.task.SimpleAsyncTaskExecutor;
import org.springframework.transaction.PlatformTransactionManager;

import org.serviceplan.batch.store.ManifestTable;
import org.serviceplan.batch.store.Run;
import org.serviceplan.batch.store.SubmissionWriter;
import org.serviceplan.importer.AnnexImporter;

/** The step that takes the files in, in parts, several at a time in this process. */
@RequiredArgsConstructor
public final class TakeIn {
    /** The step's name, wherever its parts are taken in. */
    public static final String NAME = "takeIn";

    private final JobRepository repository;
    private final PlatformTransactionManager transactions;
    private final ManifestTable manifest;
    private final SubmissionWriter submissions;
    private final AnnexImporter importer;
    private final ObservationRegistry observations;

    /**
     * Builds the step.
     *
     * @param workers how many parts at a time
     * @param terminal whether somebody watches
     */
    public Step step(Run run, int workers, boolean terminal) {
        TakeInProgress progress = new TakeInProgress(terminal);
        SimpleAsyncTaskExecutor threads = new SimpleAsyncTaskExecutor("take-in-");
        threads.setConcurrencyLimit(workers);
        return new StepBuilder(NAME, repository)
                // Of the step as a whole: each part would be a series of its own.
                .observationRegistry(observations)
                .partitioner(TakeInPart.NAME, new InboxPartitioner(run.id(), manifest, progress))
                .step(TakeInPart.here(run, repository, transactions, manifest, submissions, importer, progress)
                        .unwatched())
                .gridSize(workers)
                .taskExecutor(threads)
                .listener(progress)
                .build();
    }
}
