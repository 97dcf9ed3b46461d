package org.serviceplan.batch.remote;

import lombok.RequiredArgsConstructor;
import lombok.extern.slf4j.Slf4j;
import org.slf4j.MDC;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.JobInterruptedException;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.batch.integration.partition.StepExecutionRequest;
import org.springframework.batch.integration.partition.StepExecutionRequestHandler;

import org.serviceplan.batch.database.PartLocks;
import org.serviceplan.batch.store.RequestChannel;
import org.serviceplan.batch.store.Run;
import org.serviceplan.batch.takein.InboxPartition;
import org.serviceplan.batch.takein.RunParameters;

/** Serves one request after the other, each under the lock of its part. */
@Slf4j
@RequiredArgsConstructor
final class RequestService {
    private final WorkerName worker;
    private final RequestChannel requests;
    private final PartLocks locks;
    private final JobRepository repository;
    private final WorkerActivity activity;

    /**
     * Serves the next request.
     *
     * @param part the step that takes in a part
     * @return false where no request waits
     */
    boolean serveNext(Step part) {
        StepExecutionRequest request = requests.next();
        if (request == null) {
            return false;
        }
        locks.tryLock(request.getStepExecutionId(), worker.value()).ifPresent(lock -> serve(request, part, lock));
        return true;
    }

    private void serve(StepExecutionRequest request, Step part, PartLocks.Held lock) {
        try {
            serve(request, part);
        } finally {
            MDC.remove("run");
            lock.close();
        }
    }

    private void serve(StepExecutionRequest request, Step part) {
        StepExecutionRequestHandler handler = new StepExecutionRequestHandler();
        handler.setJobRepository(repository);
        Wanted wanted = new Wanted(part);
        handler.setStepLocator(name -> wanted);
        StepExecution done = handler.handle(request);
        if (wanted.isTaken) {
            tell(done);
        }
    }

    private static void tell(StepExecution done) {
        InboxPartition files = InboxPartition.from(done.getExecutionContext());
        switch (done.getStatus()) {
            case COMPLETED -> LOG.info("完成：{} 至 {}，{} 個檔案", files.first(), files.last(), done.getWriteCount());
            case STOPPED -> LOG.info("停止：{} 至 {}，其餘檔案交給其他工作程序", files.first(), files.last());
            default ->
                LOG.error(
                        "未完成：{} 至 {}，其餘檔案交給其他工作程序。原因：{}",
                        files.first(),
                        files.last(),
                        done.getFailureExceptions().stream()
                                .findFirst()
                                .map(WorkerFault::explain)
                                .orElse(""));
        }
    }

    /** Leaves alone what was asked for twice, and is done or was taken back by now. */
    @RequiredArgsConstructor
    private final class Wanted implements Step {
        private final Step part;
        private boolean isTaken;

        @Override
        public String getName() {
            return part.getName();
        }

        @Override
        public void execute(StepExecution execution) throws JobInterruptedException {
            if (execution.getStatus() == BatchStatus.STARTING) {
                isTaken = true;
                Run run = RunParameters.from(execution.getJobExecution().getJobParameters())
                        .run();
                MDC.put("run", run.id().value());
                worker.noteIn(execution.getExecutionContext());
                repository.updateExecutionContext(execution);
                read(run, execution);
            }
        }

        private void read(Run run, StepExecution execution) throws JobInterruptedException {
            WorkerActivity.Reading reading = activity.begins(run.id(), execution);
            try {
                part.execute(execution);
            } finally {
                reading.ends();
            }
        }
    }
}
