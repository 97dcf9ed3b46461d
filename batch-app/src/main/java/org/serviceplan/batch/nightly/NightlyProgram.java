package org.serviceplan.batch.nightly;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

import lombok.RequiredArgsConstructor;
import lombok.extern.slf4j.Slf4j;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.ConfigurableApplicationContext;

import org.serviceplan.batch.mail.MailCheck;
import org.serviceplan.batch.monitoring.Monitoring;
import org.serviceplan.batch.program.ExitStatus;
import org.serviceplan.batch.program.Failure;
import org.serviceplan.batch.program.SpringDefaults;
import org.serviceplan.batch.program.UsageException;
import org.serviceplan.batch.settings.DataFiles;
import org.serviceplan.batch.settings.MonitoringProperties;
import org.serviceplan.batch.settings.ServicePlanProperties;
import org.serviceplan.batch.store.Request;
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
            ServicePlanProperties settings = context.getBean(ServicePlanProperties.class);
            stop.willStop(context);
            Summary summary = context.getBean(NightlyLauncher.class).launch(request(settings));
            show(summary);
            int status = settings.strict() && summary.needsAttention() ? ExitStatus.ATTENTION : ExitStatus.PUBLISHED;
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
            ServicePlanProperties settings =
                    Binder.get(context.getEnvironment()).bindOrCreate("serviceplan", ServicePlanProperties.class);
            request(settings);
            MailCheck.check(
                    settings.mail(),
                    context.getEnvironment().getProperty("spring.mail.host"),
                    DataFiles.roster(settings.roster()));
            context.getBeanFactory().registerSingleton("servicePlanProperties", settings);
            monitoring = Monitoring.of(
                    Binder.get(context.getEnvironment()).bindOrCreate("serviceplan", MonitoringProperties.class),
                    startedAt);
            context.getBeanFactory().registerSingleton("monitoring", monitoring);
        });
        return application;
    }

    private static Request request(ServicePlanProperties settings) {
        Path inbox = folder(settings.inbox(), "--inbox");
        Path output = folder(settings.output(), "--output");
        if (!Files.isDirectory(inbox)) {
            throw new UsageException("收件匣不是資料夾或不存在：" + inbox);
        }
        Path pairings = settings.pairings();
        if (pairings != null && !Files.isReadable(pairings)) {
            throw new UsageException("主題指定檔不存在或無法讀取：" + pairings);
        }
        requireOutside(inbox, output, "--output");
        requireOutside(inbox, settings.data(), "--data");
        DataFiles.vocabulary(settings.vocabulary());
        CorrectionDate.of(settings.memo(), Instant.now());
        return new Request(
                inbox,
                output,
                settings.year(),
                settings.asOf() == null ? null : settings.asOf().instant());
    }

    private static void requireOutside(Path inbox, Path folder, String option) {
        if (folder.startsWith(inbox)) {
            throw new UsageException(option + " 的資料夾（" + folder + "）不可放在收件匣內，否則下次會被當成繳交的檔案。");
        }
    }

    private static Path folder(@Nullable Path folder, String option) {
        if (folder == null) {
            throw new UsageException("未指定 " + option + "（或屬性 serviceplan." + option.substring(2) + "）。");
        }
        return folder;
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
