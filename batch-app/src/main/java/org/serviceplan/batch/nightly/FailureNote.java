package org.serviceplan.batch.nightly;

import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.ExitStatus;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.listener.JobExecutionListener;

import org.serviceplan.batch.program.Failure;

/** Notes on a failed execution, instead of a stack trace, what operators are told: the history of runs shows it. */
final class FailureNote implements JobExecutionListener {
    @Override
    public void afterJob(JobExecution execution) {
        if (execution.getStatus() == BatchStatus.FAILED) {
            execution.getAllFailureExceptions().stream()
                    .findFirst()
                    .ifPresent(failure -> execution.setExitStatus(new ExitStatus(
                            ExitStatus.FAILED.getExitCode(), Failure.of(failure).message())));
        }
    }
}
