package org.serviceplan.batch.monitoring;

import java.nio.file.Path;
import java.util.function.ToDoubleFunction;

import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;

/** Figures of a worker as a text file for Prometheus. Several on one host each need a file; their names tell them apart. */
final class WorkerMetrics {
    private final MetricsText file;

    WorkerMetrics(Path file) {
        this.file = new MetricsText(file);
    }

    void write(WorkerReport report) {
        PrometheusMeterRegistry meters = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
        meters.config().commonTags("worker", report.sign().name());
        FunctionCounter.builder(
                        "serviceplan.worker.files", report, it -> it.sign().files())
                .description("啟動以來讀取的檔案數")
                .register(meters);
        parts("done", it -> it.sign().parts(), report, meters);
        parts("failed", it -> it.sign().failures(), report, meters);
        gauge("serviceplan.worker.reading", "正在讀取幾個部分", report.reading(), meters);
        gauge("serviceplan.worker.threads", "同時可讀取幾個部分", report.sign().threads(), meters);
        seconds(
                "serviceplan.worker.start.timestamp",
                "啟動的時間",
                report.startedAt().getEpochSecond(),
                meters);
        if (report.lastSign() != null) {
            seconds(
                    "serviceplan.worker.last.sign.timestamp",
                    "資料庫最後一次收到訊號的時間",
                    report.lastSign().getEpochSecond(),
                    meters);
        }
        file.write(meters.scrape());
    }

    private static void parts(
            String result, ToDoubleFunction<WorkerReport> count, WorkerReport report, PrometheusMeterRegistry meters) {
        FunctionCounter.builder("serviceplan.worker.parts", report, count)
                .description("啟動以來完成與未能完成的部分數")
                .tag("result", result)
                .register(meters);
    }

    private static void gauge(String name, String description, int value, PrometheusMeterRegistry meters) {
        Gauge.builder(name, () -> value).description(description).register(meters);
    }

    private static void seconds(String name, String description, long value, PrometheusMeterRegistry meters) {
        Gauge.builder(name, () -> (double) value)
                .baseUnit("seconds")
                .description(description)
                .register(meters);
    }
}
