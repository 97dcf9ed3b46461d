package org.serviceplan.batch.remote;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import lombok.extern.slf4j.Slf4j;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.batch.core.step.StepInterruptionPolicy;

/** Tells a worker to stop: what is being read is stored, and no more is begun. */
@Slf4j
final class StopSignal implements StepInterruptionPolicy {
    private final CountDownLatch stopping = new CountDownLatch(1);

    void stop() {
        stopping.countDown();
    }

    boolean isGiven() {
        return stopping.getCount() == 0;
    }

    /** Waits, but no longer than until the signal is given. */
    void rest(Duration time) {
        try {
            if (stopping.await(time.toMillis(), TimeUnit.MILLISECONDS)) {
                LOG.debug("Told to stop");
            }
        } catch (InterruptedException e) {
            stop();
        }
    }

    /** Asked behind every chunk. */
    @Override
    public void checkInterrupted(StepExecution execution) {
        if (isGiven()) {
            execution.setTerminateOnly();
        }
    }
}
