package org.serviceplan.batch.monitoring;

import java.time.Duration;
import java.time.Instant;

import lombok.AccessLevel;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;

import org.serviceplan.batch.settings.MonitoringProperties;

/** Tells whomever the settings name about a worker, for as long as it serves. */
@RequiredArgsConstructor(access = AccessLevel.PRIVATE)
public final class WorkerMonitoring {
    /** A worker whose signs do not reach the database serves nobody, and its heart does not beat. */
    private static final Duration LONGEST_SILENCE = Duration.ofMinutes(2);

    private final @Nullable Heartbeat heartbeat;
    private final @Nullable WorkerMetrics metrics;

    /** Tells nobody: for as long as the settings are not known. */
    public static WorkerMonitoring off() {
        return new WorkerMonitoring(null, null);
    }

    /** Tells whom the settings name. */
    public static WorkerMonitoring of(MonitoringProperties settings) {
        MonitoringProperties.Metrics metrics = settings.metrics();
        return new WorkerMonitoring(
                new Heartbeat(settings.heartbeat()), metrics.file() == null ? null : new WorkerMetrics(metrics.file()));
    }

    /** How it stands, told again and again. */
    public void tell(WorkerReport report) {
        if (metrics != null) {
            metrics.write(report);
        }
        Instant lastSign = report.lastSign();
        if (heartbeat != null && lastSign != null && isRecent(lastSign)) {
            heartbeat.alive(WorkerMessage.of(report, lastSign));
        }
    }

    /** It ended as it was told to, and its figures are final. */
    public void ended(WorkerReport report) {
        if (metrics != null) {
            metrics.write(report);
        }
    }

    private static boolean isRecent(Instant lastSign) {
        return Duration.between(lastSign, Instant.now()).compareTo(LONGEST_SILENCE) < 0;
    }

    /** It ended with a fault that does not mend itself. */
    public void failed(int exitStatus, String message) {
        if (heartbeat != null) {
            heartbeat.failed(NightMessage.failed(exitStatus, message));
        }
    }
}
