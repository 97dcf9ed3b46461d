package org.serviceplan.batch.nightly;

import java.util.stream.Stream;

import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.ExitStatus;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.listener.JobExecutionListener;

import org.serviceplan.batch.program.Failure;
import org.serviceplan.batch.takein.TakeInPart;

/** Notes on a failed execution, instead of a stack trace, what operators are told: the history of runs shows it. */
final class FailureNote implements JobExecutionListener {
    @Override
    public void afterJob(JobExecution execution) {
        // Also where the database could not note how a step ended, which Spring Batch calls unknown.
        if (execution.getStatus().isUnsuccessful()) {
            String message = Failure.of(cause(execution)).message();
            execution.setExitStatus(new ExitStatus(ExitStatus.FAILED.getExitCode(), message));
        } else if (execution.getStatus() == BatchStatus.STOPPED) {
            execution.setExitStatus(new ExitStatus(ExitStatus.STOPPED.getExitCode(), "依要求停止"));
        }
    }

    /** What made it fail. Of a part that failed, its own failure says more than that of the step as a whole. */
    static Throwable cause(JobExecution execution) {
        return Stream.concat(
                        execution.getStepExecutions().stream()
                                .filter(step -> step.getStepName().startsWith(TakeInPart.NAME))
                                .flatMap(step -> step.getFailureExceptions().stream()),
                        execution.getAllFailureExceptions().stream())
                .findFirst()
                .orElseGet(() ->
                        new IllegalStateException(execution.getExitStatus().toString()));
    }
}
