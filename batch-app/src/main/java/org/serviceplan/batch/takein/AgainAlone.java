package org.serviceplan.batch.takein;

import java.util.stream.Stream;

import lombok.RequiredArgsConstructor;
import lombok.extern.slf4j.Slf4j;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.ExitStatus;
import org.springframework.batch.core.job.JobInterruptedException;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.StepExecution;

/**
 * Takes in a part that nobody else watches. What fails for want of memory is done again by itself: what another part read at the
 * same moment may have taken it. A worker's part just fails, and comes again.
 */
@Slf4j
@RequiredArgsConstructor
final class AgainAlone implements Step {
    private static final int MOST_TRIES = 3;

    private final Step part;

    @Override
    public String getName() {
        return part.getName();
    }

    @Override
    public void execute(StepExecution execution) throws JobInterruptedException {
        part.execute(execution);
        for (int tries = 1; tries < MOST_TRIES && ranOutOfMemory(execution); tries++) {
            LOG.warn(
                    "記憶體不足，自 {} 起的一部分檔案重新讀取",
                    InboxPartition.from(execution.getExecutionContext()).first());
            execution.getFailureExceptions().clear();
            execution.setStatus(BatchStatus.STARTING);
            execution.setExitStatus(ExitStatus.EXECUTING);
            Alone.execute(part, execution);
        }
    }

    private static boolean ranOutOfMemory(StepExecution execution) {
        return execution.getStatus() == BatchStatus.FAILED
                && execution.getFailureExceptions().stream()
                        .flatMap(failure -> Stream.iterate(failure, cause -> cause != null, Throwable::getCause))
                        .anyMatch(OutOfMemoryError.class::isInstance);
    }
}
