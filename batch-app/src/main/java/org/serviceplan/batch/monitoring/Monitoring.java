package org.serviceplan.batch.monitoring;

import java.time.Instant;

import io.micrometer.observation.ObservationRegistry;
import lombok.AccessLevel;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;

import org.serviceplan.batch.settings.MonitoringProperties;

/** Everything that is to be told about a night, to whomever the settings name. */
@RequiredArgsConstructor(access = AccessLevel.PRIVATE)
public final class Monitoring {
    private final @Nullable Heartbeat heartbeat;
    private final @Nullable MetricsFile metrics;

    /** Tells nobody: for as long as the settings are not known. */
    public static Monitoring off() {
        return new Monitoring(null, null);
    }

    /**
     * Tells whom the settings name.
     *
     * @param startedAt when the program started
     */
    public static Monitoring of(MonitoringProperties settings, Instant startedAt) {
        MonitoringProperties.Metrics metrics = settings.metrics();
        return new Monitoring(
                new Heartbeat(settings.heartbeat()),
                metrics.file() == null ? null : new MetricsFile(metrics.file(), startedAt));
    }

    /** Where Spring Batch notes how long things take; a registry that notes nothing where nobody wants to know. */
    public ObservationRegistry observations() {
        return metrics == null ? ObservationRegistry.NOOP : metrics.observations();
    }

    /** A report was published. */
    public void published(NightResult result, int exitStatus) {
        if (heartbeat != null) {
            heartbeat.alive(NightMessage.published(result));
        }
        if (metrics != null) {
            metrics.published(result, exitStatus);
        }
    }

    /** The run ended without a report. */
    public void failed(int exitStatus, String message) {
        if (heartbeat != null) {
            heartbeat.failed(NightMessage.failed(exitStatus, message));
        }
        if (metrics != null) {
            metrics.failed(exitStatus);
        }
    }
}
