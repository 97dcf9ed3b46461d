package org.serviceplan.batch.nightly;

import java.util.List;

import lombok.RequiredArgsConstructor;
import org.springframework.batch.core.ExitStatus;
import org.springframework.batch.core.job.JobInterruptedException;
import org.springframework.batch.core.listener.StepExecutionListener;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.infrastructure.item.ItemWriter;
import org.springframework.core.task.SimpleAsyncTaskExecutor;
import org.springframework.transaction.PlatformTransactionManager;

import org.serviceplan.batch.store.ReadFile;
import org.serviceplan.batch.store.Run;
import org.serviceplan.importer.AnnexImporter;

/** The step that takes the files in, in parts, several at a time. */
@RequiredArgsConstructor
final class TakeIn {
    static final String PART = "takeInPart";
    private static final int FILES_PER_TRANSACTION = 200;

    private final JobRepository repository;
    private final PlatformTransactionManager transactions;
    private final Tables tables;
    private final AnnexImporter importer;

    Step step(Run run, int workers, boolean terminal) {
        TakeInProgress progress = new TakeInProgress(terminal);
        SimpleAsyncTaskExecutor threads = new SimpleAsyncTaskExecutor("take-in-");
        threads.setConcurrencyLimit(workers);
        return new StepBuilder("takeIn", repository)
                .partitioner(PART, new InboxPartitioner(run.id(), tables.manifest(), progress))
                .step(new Part(run, progress))
                .gridSize(workers)
                .taskExecutor(threads)
                .listener(new StepExecutionListener() {
                    @Override
                    public ExitStatus afterStep(StepExecution execution) {
                        progress.close();
                        return execution.getExitStatus();
                    }
                })
                .build();
    }

    /** Each part has a reader of its own. */
    @RequiredArgsConstructor
    private final class Part implements Step {
        private final Run run;
        private final TakeInProgress progress;

        @Override
        public String getName() {
            return PART;
        }

        @Override
        public void execute(StepExecution execution) throws JobInterruptedException {
            chunks().execute(execution);
        }

        /** One file is one item; a chunk's files are stored, and noted as dealt with, in one transaction of PostgreSQL. */
        private Step chunks() {
            ItemWriter<ReadFile> writer = chunk -> {
                tables.writer().write(run, List.copyOf(chunk.getItems()));
                progress.step(chunk.size());
            };
            return new StepBuilder(PART, repository)
                    .<OpenedFile, ReadFile>chunk(FILES_PER_TRANSACTION)
                    .transactionManager(transactions)
                    .reader(new PendingFiles(
                            run.id(), new FileOpening(run.request().inbox()), tables))
                    .processor(new FileReading(importer))
                    .writer(writer)
                    .build();
        }
    }
}
