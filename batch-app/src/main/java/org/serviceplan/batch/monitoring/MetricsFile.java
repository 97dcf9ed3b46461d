package org.serviceplan.batch.monitoring;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.OptionalDouble;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.observation.DefaultMeterObservationHandler;
import io.micrometer.observation.ObservationRegistry;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import lombok.extern.slf4j.Slf4j;
import org.jspecify.annotations.Nullable;

/** Figures of the last run as a text file for Prometheus, those of Spring Batch among them. */
@Slf4j
final class MetricsFile {
    private static final String LAST_SUCCESS = "serviceplan.last.success.timestamp";
    private static final String LAST_SUCCESS_LINE = "serviceplan_last_success_timestamp_seconds ";

    private final Path file;
    private final Instant startedAt;
    private final PrometheusMeterRegistry meters = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
    private final ObservationRegistry observations = ObservationRegistry.create();

    MetricsFile(Path file, Instant startedAt) {
        this.file = file;
        this.startedAt = startedAt;
        observations.observationConfig().observationHandler(new DefaultMeterObservationHandler(meters));
    }

    ObservationRegistry observations() {
        return observations;
    }

    void published(NightResult result, int exitStatus) {
        gauge(LAST_SUCCESS, "seconds", (double) result.finishedAt().getEpochSecond(), "最近一次發布報表的時間");
        result.files().forEach(this::files);
        result.annexes()
                .forEach((kind, counts) ->
                        counts.forEach((status, count) -> Gauge.builder("serviceplan.annexes", () -> count)
                                .description("比較年度各繳交狀態的榮民服務處數")
                                .tag("annex", kind.name())
                                .tag("status", status.name())
                                .register(meters)));
        ended(exitStatus);
    }

    /** The time of the last success is carried on from the file itself: the database may be what failed. */
    void failed(int exitStatus) {
        lastSuccess().ifPresent(time -> gauge(LAST_SUCCESS, "seconds", time, "最近一次發布報表的時間"));
        ended(exitStatus);
    }

    private void ended(int exitStatus) {
        Instant now = Instant.now();
        gauge("serviceplan.last.run.timestamp", "seconds", (double) now.getEpochSecond(), "最近一次執行結束的時間");
        double seconds = Duration.between(startedAt, now).toMillis() / 1000.0;
        gauge("serviceplan.run.duration", "seconds", seconds, "最近一次執行的耗時");
        gauge("serviceplan.run.exit.status", null, exitStatus, "最近一次執行的結束狀態");
        new MetricsText(file).write(meters.scrape());
    }

    private void files(String disposition, int count) {
        Gauge.builder("serviceplan.files", () -> count)
                .description("最近一次執行的檔案數")
                .tag("disposition", disposition)
                .register(meters);
    }

    private void gauge(String name, @Nullable String unit, double value, String description) {
        Gauge.builder(name, () -> value).baseUnit(unit).description(description).register(meters);
    }

    private OptionalDouble lastSuccess() {
        if (!Files.isRegularFile(file)) {
            return OptionalDouble.empty();
        }
        try {
            return Files.readAllLines(file).stream()
                    .filter(line -> line.startsWith(LAST_SUCCESS_LINE))
                    .mapToDouble(line -> Double.parseDouble(line.substring(LAST_SUCCESS_LINE.length())))
                    .findFirst();
        } catch (IOException | NumberFormatException e) {
            LOG.warn("先前的指標檔 {} 無法讀取：{}", file, e.toString());
            return OptionalDouble.empty();
        }
    }
}
