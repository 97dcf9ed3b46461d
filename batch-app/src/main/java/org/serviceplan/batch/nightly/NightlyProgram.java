package org.serviceplan.batch.nightly;

import java.time.Instant;
import java.util.List;

import lombok.RequiredArgsConstructor;
import lombok.extern.slf4j.Slf4j;
import org.slf4j.MDC;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.ConfigurableApplicationContext;

import org.serviceplan.batch.monitoring.Monitoring;
import org.serviceplan.batch.preparation.Preparation;
import org.serviceplan.batch.program.ExitStatus;
import org.serviceplan.batch.program.Failure;
import org.serviceplan.batch.program.SpringDefaults;
import org.serviceplan.batch.settings.MonitoringProperties;
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
            stop.willStop(context);
            Summary summary = context.getBean(NightlyLauncher.class).launch(preparation.request());
            show(summary);
            int status = preparation.settings().strict() && summary.needsAttention()
                    ? ExitStatus.ATTENTION
                    : ExitStatus.PUBLISHED;
            monitoring.published(summary.result(), status);
            return status;
        } catch (RuntimeException | Error e) {
            // Also when memory runs out the scheduler must not take the status for another.
            LOG.debug("Failed", e);
            Failure failure = Failure.of(e);
            monitoring.failed(failure.status(), failure.message());
            return explain(failure);
        } finally {
            MDC.remove("run");
            stop.ended();
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
            context.getBeanFactory().registerSingleton("preparation", preparation);
            context.getBeanFactory().registerSingleton("servicePlanProperties", preparation.settings());
            monitoring = Monitoring.of(
                    Binder.get(context.getEnvironment()).bindOrCreate("serviceplan", MonitoringProperties.class),
                    startedAt);
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
