package org.serviceplan.batch.settings;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How others learn how the night went. Nothing is written or sent where nothing is set.
 *
 * @param heartbeat a sign of life after each published report, of a worker every minute, for monitors that raise the alarm when
 *     it stays away
 * @param metrics figures for Prometheus
 */
@ConfigurationProperties("serviceplan")
public record MonitoringProperties(@DefaultValue Heartbeat heartbeat, @DefaultValue Metrics metrics) {

    /**
     * A sign of life.
     *
     * @param file a file replaced after each published report, by a worker every minute, with a JSON object about it
     * @param url an address that gets the same JSON object by POST
     * @param failureUrl an address that gets a JSON object by POST when a run or a worker fails
     * @param timeout how long to wait for these addresses
     */
    public record Heartbeat(
            @Nullable Path file, @Nullable URI url, @Nullable URI failureUrl, @DefaultValue("10s") Duration timeout) {}

    /**
     * Figures for Prometheus.
     *
     * @param file a file replaced after each run, by a worker every minute, in a folder that node-exporter's textfile collector
     *     reads; its name must end in {@code .prom}
     */
    public record Metrics(@Nullable Path file) {}
}
