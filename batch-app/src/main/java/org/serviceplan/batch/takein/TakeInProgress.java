package org.serviceplan.batch.takein;

import lombok.RequiredArgsConstructor;
import lombok.extern.slf4j.Slf4j;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.ExitStatus;
import org.springframework.batch.core.listener.StepExecutionListener;
import org.springframework.batch.core.step.StepExecution;

/** Shows how far the take-in is: a bar on a terminal, a line now and then in a log. */
@Slf4j
@RequiredArgsConstructor
public final class TakeInProgress implements StepExecutionListener {
    private static final int LINE_EVERY = 1000;

    private final boolean terminal;
    private @Nullable ProgressBar bar;
    private int files;
    private int done;

    /** Says something before it begins, to whoever watches or reads the log. */
    public void tell(String message) {
        if (terminal) {
            System.out.println(message);
        } else {
            LOG.info(message);
        }
    }

    /** Begins anew, with this many files to go. */
    public synchronized void start(int pending) {
        files = pending;
        done = 0;
        LOG.info("待讀取的檔案 {} 個", pending);
        if (terminal && pending > 0) {
            bar = new ProgressBarBuilder()
                    .setTaskName("讀取檔案")
                    .setInitialMax(pending)
                    .setStyle(ProgressBarStyle.COLORFUL_UNICODE_BLOCK)
                    .build();
        }
    }

    /** Some more files are done. */
    public synchronized void step(int count) {
        int before = done / LINE_EVERY;
        done += count;
        if (bar != null) {
            bar.stepBy(count);
        } else if (done / LINE_EVERY > before) {
            LOG.info("已讀取 {} / {} 個檔案", done, files);
        }
    }

    @Override
    public ExitStatus afterStep(StepExecution execution) {
        close();
        return execution.getExitStatus();
    }

    private synchronized void close() {
        if (bar != null) {
            bar.close();
            bar = null;
        }
    }
}
