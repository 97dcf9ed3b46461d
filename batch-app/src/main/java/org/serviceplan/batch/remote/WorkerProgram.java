package org.serviceplan.batch.remote;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import lombok.RequiredArgsConstructor;
import lombok.extern.slf4j.Slf4j;
import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;
import org.springframework.core.env.MapPropertySource;

import org.serviceplan.batch.database.NewerSchemaException;
import org.serviceplan.batch.database.PartLocks;
import org.serviceplan.batch.database.SchemaState;
import org.serviceplan.batch.monitoring.WorkerMonitoring;
import org.serviceplan.batch.preparation.ValueCheck;
import org.serviceplan.batch.program.ExitStatus;
import org.serviceplan.batch.program.Failure;
import org.serviceplan.batch.program.OrderlyStop;
import org.serviceplan.batch.program.SpringDefaults;
import org.serviceplan.batch.program.UsageException;
import org.serviceplan.batch.settings.GivenSettings;
import org.serviceplan.batch.settings.ServicePlanProperties;
import org.serviceplan.batch.store.WorkerTable;

/** The worker command from start to exit status. */
@Slf4j
@RequiredArgsConstructor
final class WorkerProgram {
    private final List<String> properties;
    private final boolean verbose;
    private WorkerMonitoring monitoring = WorkerMonitoring.off();

    int run() {
        OrderlyStop stop = OrderlyStop.onShutdown();
        try (ConfigurableApplicationContext context = application().run(properties.toArray(String[]::new))) {
            StopSignal signal = context.getBean(StopSignal.class);
            stop.willStop(signal::stop);
            serve(context, signal);
            return ExitStatus.PUBLISHED;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return ExitStatus.FAILED;
        } catch (RuntimeException | Error e) {
            Failure failure = Failure.of(e);
            if (verbose) {
                LOG.debug("Failed", e);
            }
            monitoring.failed(failure.status(), failure.message());
            if (failure.status() == ExitStatus.USAGE) {
                System.err.println(failure.message());
            } else {
                LOG.error(failure.message());
            }
            return failure.status();
        } finally {
            MDC.remove("worker");
            stop.ended();
        }
    }

    private static void serve(ConfigurableApplicationContext context, StopSignal signal) throws InterruptedException {
        WorkerName name = context.getBean(WorkerName.class);
        MDC.put("worker", name.value());
        LOG.info("工作程序 {} 已啟動", name.value());
        try (Signs signs = context.getBean(Signs.class)) {
            signs.toMonitoring();
            Worker worker = prepared(context, signal);
            if (worker != null) {
                signs.to(context.getBean(WorkerTable.class));
                LOG.info("等待夜間作業（nightly --workers remote）");
                worker.start(
                        context.getBean(ServicePlanProperties.class).worker().threads());
                worker.join();
            }
        }
        LOG.info(signal.isGiven() ? "已依要求停止" : "久無工作，結束");
    }

    /** Waits for the database, and for the schema in it; null where it was told to stop before. */
    private static @Nullable Worker prepared(BeanFactory beans, StopSignal signal) {
        Patience patience = new Patience(signal);
        while (!signal.isGiven()) {
            try {
                switch (SchemaState.of(beans.getBean(Flyway.class))) {
                    case READY -> {
                        Worker worker = beans.getBean(Worker.class);
                        patience.allIsWell();
                        return worker;
                    }
                    case BEHIND -> patience.waitBecause("資料庫的綱要尚未建立或較舊，等待夜間作業建立或更新");
                    case AHEAD -> throw new NewerSchemaException();
                }
            } catch (NewerSchemaException e) {
                throw e;
            } catch (RuntimeException e) {
                patience.waitBecause(e);
            }
        }
        return null;
    }

    private SpringApplication application() {
        SpringApplication application = new SpringApplication(WorkerApplication.class);
        application.setWebApplicationType(WebApplicationType.NONE);
        application.setRegisterShutdownHook(false);
        // The database may be away when the worker starts.
        application.setLazyInitialization(true);
        application.setDefaultProperties(defaults());
        application.addInitializers(context -> {
            GivenSettings given = sound(context.getEnvironment());
            ServicePlanProperties settings = given.own();
            WorkerName name = WorkerName.of(settings.worker());
            context.getBeanFactory().registerSingleton("servicePlanProperties", settings);
            context.getBeanFactory().registerSingleton("workerName", name);
            monitoring = WorkerMonitoring.of(given.monitoring());
            Signs signs = new Signs(name, settings.worker().threads(), monitoring);
            context.getBeanFactory().registerSingleton("signs", signs);
            // Whoever looks at the database's sessions sees whose they are.
            context.getEnvironment()
                    .getPropertySources()
                    .addLast(new MapPropertySource(
                            "worker",
                            Map.of(
                                    "spring.datasource.hikari.data-source-properties.ApplicationName",
                                    PartLocks.sessionName(name.value()))));
        });
        return application;
    }

    private Map<String, Object> defaults() {
        Map<String, Object> defaults = new HashMap<>(SpringDefaults.of(verbose, "info"));
        // What is away is said soon, and tried again.
        defaults.put("spring.datasource.hikari.connection-timeout", "5000");
        // A machine that loses its power says no goodbye: PostgreSQL would believe in it for two hours.
        defaults.put(
                "spring.datasource.hikari.connection-init-sql",
                "SET tcp_keepalives_idle = 10; SET tcp_keepalives_interval = 5");
        // Each thread reads on one, and has its part's lock on another.
        defaults.put("spring.datasource.hikari.maximum-pool-size", "40");
        return defaults;
    }

    private static GivenSettings sound(Environment environment) {
        GivenSettings settings = GivenSettings.of(environment);
        ValueCheck.require(settings);
        if (!ServicePlanProperties.isDatabaseNamed(environment)) {
            throw new UsageException("工作程序需要夜間作業所用的 PostgreSQL：請設定 spring.datasource.url；內嵌資料庫（--data）只供單機使用。");
        }
        return settings;
    }
}
