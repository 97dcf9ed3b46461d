package org.serviceplan.batch.remote;

import java.nio.file.Path;

import lombok.RequiredArgsConstructor;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.StepInterruptionPolicy;
import org.springframework.transaction.PlatformTransactionManager;

import org.serviceplan.batch.store.ManifestTable;
import org.serviceplan.batch.store.RunWorkerTable;
import org.serviceplan.batch.store.SentFiles;
import org.serviceplan.batch.store.SubmissionWriter;
import org.serviceplan.batch.store.SubmissionWriters;
import org.serviceplan.batch.takein.FileOpening;
import org.serviceplan.batch.takein.Opening;
import org.serviceplan.batch.takein.Storing;
import org.serviceplan.batch.takein.TakeInPart;
import org.serviceplan.importer.AnnexImporter;

/** The step that takes in a part, on the run's own machine and elsewhere. */
@RequiredArgsConstructor
final class PartSteps {
    /** What the run's own process is called among the workers. */
    static final String HERE = "本機";

    private final JobRepository repository;
    private final PlatformTransactionManager transactions;
    private final ManifestTable manifest;
    private final SubmissionWriters writers;
    private final RunWorkerTable shares;
    private final SentFiles sent;

    TakeInPart here(AnnexImporter importer, Path inbox, StepInterruptionPolicy interruption) {
        SubmissionWriter writer = writers.of(importer);
        Storing storing = new WorkerStoring(HERE, writer, shares, sent);
        return part(importer, writer, new FileOpening(inbox, importer.limits()), storing, interruption);
    }

    Step elsewhere(String worker, AnnexImporter importer, Opening opening, StepInterruptionPolicy interruption) {
        SubmissionWriter writer = writers.of(importer);
        Storing storing = new WorkerStoring(worker, writer, shares, sent).whatWasRead();
        return part(importer, writer, opening, storing, interruption);
    }

    private TakeInPart part(
            AnnexImporter importer,
            SubmissionWriter writer,
            Opening opening,
            Storing storing,
            StepInterruptionPolicy interruption) {
        return new TakeInPart(repository, transactions, manifest, writer, importer, opening, storing, interruption);
    }
}
