package org.serviceplan.batch.monitoring;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

import lombok.RequiredArgsConstructor;
import lombok.extern.slf4j.Slf4j;
import org.jspecify.annotations.Nullable;

import org.serviceplan.batch.settings.MonitoringProperties;

/** Gives signs of life. One that does not come through is logged and changes nothing about the night. */
@Slf4j
@RequiredArgsConstructor
final class Heartbeat {
    private static final int FIRST_ERROR = 400;

    private final MonitoringProperties.Heartbeat settings;

    void published(NightResult result) {
        String message = NightMessage.published(result);
        if (settings.file() != null) {
            try {
                AtomicFile.write(settings.file(), message + System.lineSeparator());
            } catch (IOException e) {
                LOG.warn("心跳檔 {} 無法寫入（serviceplan.heartbeat.file）：{}", settings.file(), e.toString());
            }
        }
        post(settings.url(), "serviceplan.heartbeat.url", message);
    }

    void failed(int exitStatus, String message) {
        post(settings.failureUrl(), "serviceplan.heartbeat.failure-url", NightMessage.failed(exitStatus, message));
    }

    /** The address itself may be a secret: the log names the setting instead. */
    private void post(@Nullable URI address, String setting, String message) {
        if (address == null) {
            return;
        }
        try {
            HttpRequest request = HttpRequest.newBuilder(address)
                    .timeout(settings.timeout())
                    .header("Content-Type", "application/json; charset=utf-8")
                    .POST(HttpRequest.BodyPublishers.ofString(message))
                    .build();
            int status = HttpClient.newBuilder()
                    .connectTimeout(settings.timeout())
                    .build()
                    .send(request, HttpResponse.BodyHandlers.discarding())
                    .statusCode();
            if (status >= FIRST_ERROR) {
                LOG.warn("心跳通知（{}）被拒：HTTP {}", setting, status);
            }
        } catch (IOException | IllegalArgumentException e) {
            LOG.warn("心跳通知（{}）無法送達：{}", setting, e.getClass().getSimpleName());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
