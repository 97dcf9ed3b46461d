package org.serviceplan.batch.monitoring;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import com.sun.net.httpserver.HttpServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.serviceplan.batch.nightly.Night;

import static org.assertj.core.api.Assertions.assertThat;

/** What monitoring systems get to know, from real nights, over a real HTTP server. */
class MonitoringTest {
    @TempDir
    Path folder;

    private final List<String> posted = new CopyOnWriteArrayList<>();
    private HttpServer server;
    private Night night;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            posted.add(exchange.getRequestMethod() + " " + exchange.getRequestURI() + " " + body);
            exchange.sendResponseHeaders(204, -1);
            exchange.close();
        });
        server.start();
        night = new Night(folder).withSamples();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    private int run() {
        String address = "http://127.0.0.1:" + server.getAddress().getPort();
        return night.run(
                "--serviceplan.heartbeat.file=" + folder.resolve("beat.json"),
                "--serviceplan.heartbeat.url=" + address + "/alive",
                "--serviceplan.heartbeat.failure-url=" + address + "/failed",
                "--serviceplan.metrics.file=" + folder.resolve("metrics/serviceplan.prom"));
    }

    private String metrics() throws IOException {
        return Files.readString(folder.resolve("metrics/serviceplan.prom"));
    }

    @Test
    void aPublishedNightGivesSignsOfLifeAndFigures() throws IOException {
        assertThat(run()).isZero();

        String beat = Files.readString(folder.resolve("beat.json")).strip();
        JsonNode message = JsonMapper.shared().readTree(beat);
        assertThat(message.get("status").asString()).isEqualTo("PUBLISHED");
        assertThat(message.get("year").asInt()).isEqualTo(112);
        assertThat(message.get("accepted").asInt()).isEqualTo(4);
        assertThat(posted).containsExactly("POST /alive " + beat);
        assertThat(metrics())
                .contains("serviceplan_files{disposition=\"accepted\"} 4.0\n")
                .contains("serviceplan_annexes{annex=\"MEASURES\",status=\"MISSING\"} 2.0\n")
                .contains("serviceplan_run_exit_status 0.0\n")
                .contains("serviceplan_last_success_timestamp_seconds ")
                .containsPattern("spring_batch_step_seconds_count\\{.*step_name=\"takeIn\".*} 1\\n")
                .doesNotContain("takeInPart")
                .contains("spring_batch_job_seconds_count{");
    }

    @Test
    void aFailedNightRaisesTheAlarmAndKeepsTheTimeOfTheLastSuccess() throws IOException {
        assertThat(run()).isZero();
        String success = metrics()
                .lines()
                .filter(line -> line.startsWith("serviceplan_last_success_timestamp_seconds "))
                .findFirst()
                .orElseThrow();
        posted.clear();
        Files.move(night.inbox(), folder.resolve("elsewhere"));
        Files.writeString(night.inbox(), "no folder");

        assertThat(run()).isEqualTo(2);
        // A slip in the settings is the operator's to see at once; there is no night yet that could fail.
        assertThat(posted).isEmpty();

        Files.delete(night.inbox());
        Files.move(folder.resolve("elsewhere"), night.inbox());
        assertThat(night.runOn(
                        "jdbc:postgresql://127.0.0.1:1/none",
                        "--serviceplan.metrics.file=" + folder.resolve("metrics/serviceplan.prom"),
                        "--serviceplan.heartbeat.failure-url=http://127.0.0.1:"
                                + server.getAddress().getPort() + "/failed"))
                .isEqualTo(5);
        assertThat(posted)
                .singleElement()
                .asString()
                .startsWith("POST /failed {\"status\":\"FAILED\",\"exitStatus\":5,");
        assertThat(metrics()).contains(success + "\n").contains("serviceplan_run_exit_status 5.0\n");
    }

    @Test
    void aDeafMonitorChangesNothing() {
        server.stop(0);

        assertThat(run()).isZero();
    }
}
