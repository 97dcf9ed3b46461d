package org.serviceplan.batch.nightly;

import java.time.Instant;
import java.util.List;

import lombok.RequiredArgsConstructor;
import lombok.extern.slf4j.Slf4j;
import org.slf4j.MDC;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.launch.JobExecutionNotRunningException;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ConfigurableApplicationContext;

import org.serviceplan.batch.monitoring.Monitoring;
import org.serviceplan.batch.preparation.Preparation;
import org.serviceplan.batch.program.ExitStatus;
import org.serviceplan.batch.program.Failure;
import org.serviceplan.batch.program.OrderlyStop;
import org.serviceplan.batch.program.SpringDefaults;
import org.serviceplan.batch.settings.UnknownNames;
import org.serviceplan.batch.terminal.Terminal;

/** The nightly command from start to exit status. */
@Slf4j
@RequiredArgsConstructor
final class NightlyProgram {
    private final List<String> properties;
    private final boolean verbose;
    private final Instant startedAt = Instant.now();
    private Monitoring monitoring = Monitoring.off();

    int run() {
        OrderlyStop stop = OrderlyStop.onShutdown();
        try (ConfigurableApplicationContext context = application().run(properties.toArray(String[]::new))) {
            Preparation preparation = context.getBean(Preparation.class);
            stop.willStop(() -> stopJob(context));
            Summary summary = context.getBean(NightlyLauncher.class).launch(preparation.request());
            show(summary);
            int status = preparation.settings().strict() && summary.needsAttention()
                    ? ExitStatus.ATTENTION
                    : ExitStatus.PUBLISHED;
            monitoring.published(summary.result(), status);
            return status;
        } catch (RuntimeException | Error e) {
            // Also when memory runs out the scheduler must not take the status for another.
            Failure failure = Failure.of(e);
            if (verbose) {
                LOG.debug("Failed", e);
            }
            monitoring.failed(failure.status(), failure.message());
            return explain(failure);
        } finally {
            MDC.remove("run");
            stop.ended();
        }
    }

    private static void stopJob(BeanFactory running) {
        try {
            JobOperator operator = running.getBean(JobOperator.class);
            for (JobExecution execution :
                    running.getBean(JobRepository.class).findRunningJobExecutions(NightlyJob.NAME)) {
                operator.stop(execution);
            }
        } catch (JobExecutionNotRunningException | RuntimeException e) {
            LOG.debug("The job has stopped, or does", e);
        }
    }

    private SpringApplication application() {
        SpringApplication application = new SpringApplication(NightlyApplication.class);
        application.setWebApplicationType(WebApplicationType.NONE);
        application.setRegisterShutdownHook(false);
        application.setDefaultProperties(SpringDefaults.of(verbose, Terminal.isInteractive() ? "warn" : "info"));
        // Checked before anything starts, so that a slip costs no database.
        application.addInitializers(context -> {
            Preparation preparation = Preparation.of(context.getEnvironment());
            preparation.requireSound();
            UnknownNames.of(context.getEnvironment()).doubts().forEach(LOG::warn);
            context.getBeanFactory().registerSingleton("preparation", preparation);
            context.getBeanFactory().registerSingleton("servicePlanProperties", preparation.settings());
            monitoring = Monitoring.of(preparation.monitoring(), startedAt);
            context.getBeanFactory().registerSingleton("monitoring", monitoring);
        });
        return application;
    }

    private static void show(Summary summary) {
        if (Terminal.isInteractive()) {
            summary.lines().forEach(System.out::println);
        } else {
            summary.lines().forEach(LOG::info);
        }
    }

    private static int explain(Failure failure) {
        if (Terminal.isInteractive() || failure.status() == ExitStatus.USAGE) {
            System.err.println(failure.message());
        } else {
            LOG.error(failure.message());
        }
        return failure.status();
    }
}
