package org.serviceplan.batch.nightly;

import java.io.IOException;
import java.time.Instant;
import java.util.Optional;

import lombok.RequiredArgsConstructor;
import lombok.extern.slf4j.Slf4j;
import org.slf4j.MDC;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.configuration.JobRegistry;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobExecutionException;
import org.springframework.batch.core.launch.JobOperator;

import org.serviceplan.batch.database.RunLock;
import org.serviceplan.batch.mail.Mailing;
import org.serviceplan.batch.program.Failure;
import org.serviceplan.batch.program.NightFailedException;
import org.serviceplan.batch.store.Request;
import org.serviceplan.batch.store.Run;
import org.serviceplan.batch.takein.RunParameters;
import org.serviceplan.model.office.OfficeRoster;

/** Starts or resumes a run and tells what came of it. */
@Slf4j
@RequiredArgsConstructor
final class NightlyLauncher {
    private final RunLock lock;
    private final RunChoice choice;
    private final NightlyJob jobs;
    private final JobRegistry registry;
    private final JobOperator operator;
    private final Tables tables;
    private final OfficeRoster roster;
    private final Optional<Mailing> mailing;
    private final boolean structuredLog;

    /**
     * Runs the job to its end.
     *
     * @throws NightFailedException if nothing could be published
     */
    Summary launch(Request request) {
        tables.roster().sync(roster);
        RunChoice.Chosen chosen = choose(request);
        Run run = chosen.run();
        // Stays until the program ends, so that its last words carry it too.
        MDC.put("run", run.id().value());
        lock.tellRun(run.id().value());
        tables.runs().dropContentsOfOthers(run.id());
        NightlyJob.Built built = jobs.of(run);
        JobExecution execution = execute(built, chosen);
        if (execution.getStatus() != BatchStatus.COMPLETED) {
            throw failure(execution);
        }
        if (structuredLog) {
            OfficeLog.write(built.compare().compared().comparison());
        }
        Summary summary = Summary.of(run, built.compare().compared());
        return mailing.map(mail -> summary.and(mail.send())).orElse(summary);
    }

    private RunChoice.Chosen choose(Request request) {
        try {
            return choice.choose(request, Instant.now());
        } catch (IOException e) {
            throw new NightFailedException("輸出資料夾 " + request.output() + " 無法讀取。請確認權限。", e);
        }
    }

    private JobExecution execute(NightlyJob.Built built, RunChoice.Chosen chosen) {
        try {
            registry.register(built.job());
            Optional<JobExecution> previous = chosen.previous();
            return previous.isPresent()
                    ? operator.restart(previous.get())
                    : operator.start(built.job(), new RunParameters(chosen.run()).toJobParameters());
        } catch (JobExecutionException e) {
            throw new IllegalStateException(
                    "The run lock is held, yet run " + chosen.run().id() + " does not start", e);
        }
    }

    private static NightFailedException failure(JobExecution execution) {
        if (execution.getStatus() == BatchStatus.STOPPED) {
            return new NightFailedException("已依要求停止，尚未發布報表；已收錄的資料都已保存，再執行一次即從中斷處繼續。");
        }
        Throwable cause = FailureNote.cause(execution);
        Failure failure = Failure.of(cause);
        return new NightFailedException(failure.message(), cause);
    }
}
