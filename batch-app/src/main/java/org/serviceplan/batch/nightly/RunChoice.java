package org.serviceplan.batch.nightly;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Optional;

import lombok.RequiredArgsConstructor;
import lombok.extern.slf4j.Slf4j;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobInstance;
import org.springframework.batch.core.launch.JobExecutionAlreadyRunningException;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.core.retry.RetryPolicy;
import org.springframework.core.retry.RetryTemplate;
import org.springframework.dao.OptimisticLockingFailureException;

import org.serviceplan.batch.publication.Publication;
import org.serviceplan.batch.settings.AsOf;
import org.serviceplan.batch.store.Request;
import org.serviceplan.batch.store.Run;
import org.serviceplan.batch.store.RunId;
import org.serviceplan.batch.store.RunTable;
import org.serviceplan.batch.takein.RunParameters;
import org.serviceplan.model.calendar.Taiwan;

/**
 * Decides what a request starts: the unfinished run of the same night goes on, as of its own moment; an older one is given up,
 * which loses nothing, because what it took in stays; otherwise a new run begins. Whoever calls this holds the run lock, so a run
 * that looks as if it were running is dead.
 */
@Slf4j
@RequiredArgsConstructor
final class RunChoice {
    private static final RetryTemplate AGAIN = new RetryTemplate(RetryPolicy.builder()
            .includes(OptimisticLockingFailureException.class)
            .maxRetries(50)
            .delay(Duration.ofMillis(100))
            .build());

    private final JobRepository repository;
    private final JobOperator operator;
    private final RunTable runs;

    /** A run and, where it was started before, its last execution, ready to be restarted. */
    record Chosen(Run run, Optional<JobExecution> previous) {}

    Chosen choose(Request request, Instant now) throws IOException {
        runs.lastAfter(now).ifPresent(later -> warnOfClock(later, now));
        Optional<Run> newest = runs.newest(request);
        if (newest.isEmpty()) {
            return begin(request, now);
        }
        Run run = newest.get();
        Optional<JobExecution> ended = lastExecution(run);
        if (ended.map(JobExecution::getStatus).filter(this::isOver).isPresent()) {
            return begin(request, now);
        }
        Optional<JobExecution> last = ended.map(this::settled);
        if (request.asOf() == null && !run.id().isOf(day(now))) {
            abandon(run, last, now);
            return begin(request, now);
        }
        LOG.info("接續未完成的執行 {}（基準時間 {}）", run.id(), AsOf.inTaipei(run.asOf()));
        return new Chosen(
                last.map(execution ->
                                RunParameters.from(execution.getJobParameters()).run())
                        .orElse(run),
                last);
    }

    private static void warnOfClock(Run later, Instant now) {
        LOG.warn(
                "系統時間 {} 早於執行 {} 的開始時間 {}，時鐘可能曾被調整。本次照常執行，以目前的系統時間為準；先前的報表與資料都保留。請校正時鐘。",
                AsOf.inTaipei(now),
                later.id(),
                AsOf.inTaipei(later.startedAt()));
    }

    private boolean isOver(BatchStatus status) {
        return status == BatchStatus.COMPLETED || status == BatchStatus.ABANDONED;
    }

    private Optional<JobExecution> lastExecution(Run run) {
        JobInstance instance = repository.getJobInstance(NightlyJob.NAME, new RunParameters(run).toJobParameters());
        if (instance == null) {
            return Optional.empty();
        }
        JobExecution last = repository.getLastJobExecution(instance);
        if (last == null) {
            // Killed between the two; an instance that was never executed cannot be started.
            repository.deleteJobInstance(instance);
        }
        return Optional.ofNullable(last);
    }

    /**
     * Makes an execution that ended without a word restartable. A worker of it that does not know yet may note how far it is at
     * the same time.
     */
    private JobExecution settled(JobExecution ended) {
        return AGAIN.invoke(() -> {
            JobExecution execution = Objects.requireNonNull(repository.getJobExecution(ended.getId()));
            // One that was told to stop did so, and counts as no failure.
            if (execution.getStatus() != BatchStatus.STOPPED) {
                operator.recover(execution);
            }
            settleUnknown(execution);
            return execution;
        });
    }

    /**
     * The database went away, or was full, while the end was being noted, of the job and perhaps not even of its steps. All steps
     * can be repeated, so this is a failure like any other.
     */
    private void settleUnknown(JobExecution execution) {
        if (execution.getStatus() == BatchStatus.UNKNOWN) {
            execution.setStatus(BatchStatus.FAILED);
            repository.update(execution);
        }
        execution.getStepExecutions().stream()
                .filter(step -> step.getStatus() == BatchStatus.UNKNOWN
                        || step.getStatus().isRunning())
                .forEach(step -> {
                    step.setStatus(BatchStatus.FAILED);
                    repository.update(step);
                });
    }

    private void abandon(Run run, Optional<JobExecution> last, Instant now) throws IOException {
        LOG.info("放棄先前未完成的執行 {}；其已收錄的資料仍保留", run.id());
        new Publication(run.request().output()).discard(run.id());
        if (last.isPresent()) {
            try {
                operator.abandon(last.get());
            } catch (JobExecutionAlreadyRunningException e) {
                throw new IllegalStateException("Recovered, and still running: " + last.get(), e);
            }
        }
        runs.abandoned(run, now);
    }

    private Chosen begin(Request request, Instant now) throws IOException {
        LocalDate day = day(now);
        int number = Math.max(runs.highestNumber(day), new Publication(request.output()).highestNumber(day));
        Instant startedAt = now.truncatedTo(ChronoUnit.MILLIS);
        Run run = new Run(
                RunId.of(day, number + 1), request, startedAt, request.asOf() == null ? startedAt : request.asOf());
        runs.begin(run);
        return new Chosen(run, Optional.empty());
    }

    private static LocalDate day(Instant now) {
        return LocalDate.ofInstant(now, Taiwan.ZONE);
    }
}
