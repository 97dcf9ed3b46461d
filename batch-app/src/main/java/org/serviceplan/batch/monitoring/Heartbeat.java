package org.serviceplan.batch.monitoring;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;

import org.serviceplan.batch.program.IoReason;
import org.serviceplan.batch.settings.MonitoringProperties;

/** Gives signs of life. One that does not come through is logged and changes nothing about the work. */
@RequiredArgsConstructor
final class Heartbeat {
    private static final int FIRST_ERROR = 400;

    private final MonitoringProperties.Heartbeat settings;
    private final Complaint ofFile = new Complaint();
    private final Complaint ofAddress = new Complaint();

    /** All is well. */
    void alive(String message) {
        if (settings.file() != null) {
            try {
                AtomicFile.write(settings.file(), message + System.lineSeparator());
                ofFile.over();
            } catch (IOException e) {
                ofFile.about("心跳檔 " + settings.file() + " 無法寫入（serviceplan.heartbeat.file）：" + IoReason.of(e));
            }
        }
        post(settings.url(), "serviceplan.heartbeat.url", message);
    }

    /** Somebody has to look. */
    void failed(String message) {
        post(settings.failureUrl(), "serviceplan.heartbeat.failure-url", message);
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
                ofAddress.about("心跳通知（" + setting + "）被拒：HTTP " + status);
            } else {
                ofAddress.over();
            }
        } catch (IOException | IllegalArgumentException e) {
            ofAddress.about("心跳通知（" + setting + "）無法送達：" + e.getClass().getSimpleName());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
