package org.serviceplan.batch.nightly;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import lombok.extern.slf4j.Slf4j;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.launch.JobExecutionNotRunningException;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.context.ApplicationContext;

/**
 * Ends a run orderly when the process is told to end: the job stops behind the current transaction, and the database is closed
 * after it. Without this the database would be gone first.
 */
@Slf4j
final class OrderlyStop {
    private static final int PATIENCE_SECONDS = 60;

    private final CountDownLatch ended = new CountDownLatch(1);
    private volatile @Nullable ApplicationContext context;

    private OrderlyStop() {}

    static OrderlyStop onShutdown() {
        OrderlyStop stop = new OrderlyStop();
        Runtime.getRuntime().addShutdownHook(new Thread(stop::stop, "orderly-stop"));
        return stop;
    }

    void willStop(ApplicationContext running) {
        context = running;
    }

    /** Also the ordinary way out passes the hook, which then has nothing to do. */
    void ended() {
        ended.countDown();
    }

    private void stop() {
        ApplicationContext running = context;
        if (running != null && ended.getCount() > 0) {
            stopJob(running);
        }
        try {
            ended.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void stopJob(ApplicationContext running) {
        try {
            JobOperator operator = running.getBean(JobOperator.class);
            for (JobExecution execution :
                    running.getBean(JobRepository.class).findRunningJobExecutions(NightlyJob.NAME)) {
                operator.stop(execution);
            }
        } catch (JobExecutionNotRunningException | RuntimeException e) {
            LOG.debug("The job ended by itself", e);
        }
    }
}
