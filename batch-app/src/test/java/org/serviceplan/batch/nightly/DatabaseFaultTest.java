package org.serviceplan.batch.nightly;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import static org.assertj.core.api.Assertions.assertThat;

@ExtendWith(OutputCaptureExtension.class)
class DatabaseFaultTest {
    @TempDir
    private Path folder;

    private Night night;

    @BeforeEach
    void inbox() throws IOException {
        night = new Night(folder);
        Files.createDirectories(night.inbox());
    }

    @Test
    void unreachableDatabaseIsOneMessage(CapturedOutput output) throws IOException {
        int closed;
        try (ServerSocket socket = new ServerSocket(0)) {
            closed = socket.getLocalPort();
        }
        assertThat(night.runOn("jdbc:postgresql://127.0.0.1:" + closed + "/plans"))
                .isEqualTo(5);
        assertThat(messages(output)).singleElement().asString().contains("無法連線到資料庫", "08001");
    }

    @Test
    void missingDatabaseIsOneMessage(CapturedOutput output) {
        String url = night.database().url().replace(night.database().name(), "nowhere");
        assertThat(night.runOn(url)).isEqualTo(5);
        assertThat(messages(output)).singleElement().asString().contains("資料庫不存在", "3D000");
    }

    @Test
    void databaseThatGoesAwayFailsTheNightAndTheNextStartGoesOn(CapturedOutput output) throws IOException {
        night.withSamples();
        night.run("--year=111");
        night.put("b.xlsx", AnnexWorkbook.measures("宜蘭縣榮民服務處", 112, ""));
        // The server ends the session in the middle of the take-in.
        night.jdbc()
                .execute(
                        """
                        CREATE FUNCTION serviceplan.crash() RETURNS trigger LANGUAGE plpgsql AS
                        'BEGIN PERFORM pg_terminate_backend(pg_backend_pid()); RETURN NEW; END';
                        CREATE TRIGGER crash BEFORE INSERT ON serviceplan.annex
                        FOR EACH ROW EXECUTE FUNCTION serviceplan.crash();
                        """);
        assertThat(night.run()).isEqualTo(5);
        assertThat(messages(output).get(0)).contains("資料庫在執行中停止或中斷連線");
        assertThat(night.count("annex")).isEqualTo(4);

        night.jdbc().execute("DROP TRIGGER crash ON serviceplan.annex; DROP FUNCTION serviceplan.crash()");
        assertThat(night.run()).isZero();
        assertThat(night.files(112)).containsExactly(5, 1, 0, 4, 0);
        assertThat(night.count("annex")).isEqualTo(5);
    }

    @Test
    void secondRunAtOnceLeavesAndNamesTheFirst(CapturedOutput output) throws SQLException {
        try (Connection first = night.database().dataSource().getConnection();
                Statement statement = first.createStatement()) {
            statement.execute("SET application_name = 'serviceplan 4711@elsewhere'");
            statement.execute("SELECT pg_advisory_lock(" + 0x53504C4E + ", 1)");
            assertThat(night.run("--year=112")).isEqualTo(3);
        }
        assertThat(messages(output)).singleElement().asString().contains("另一次執行正在進行中", "4711@elsewhere");
        assertThat(night.run("--year=112")).isZero();
    }

    @Test
    void secondProcessLeavesAndNamesTheRunOfTheFirst(CapturedOutput output) throws IOException, InterruptedException {
        night.put("b.xlsx", AnnexWorkbook.measures("宜蘭縣榮民服務處", 112, ""));
        Child first;
        String run;
        try (Nap nap = Nap.at(night, "INSERT ON serviceplan.annex")) {
            first = night.start().waitUntil(nap::isAsleep);
            run = night.strings("SELECT max(run) FROM serviceplan.run").get(0);
            assertThat(night.run()).isEqualTo(3);
        }
        assertThat(messages(output))
                .singleElement()
                .asString()
                .containsPattern("另一次執行正在進行中（serviceplan " + run + " " + first.pid()
                        + "@[^ ，]+，來自 127.0.0.1，[-0-9]{10} [:0-9]{8} 開始），本次不執行。請等它結束後再試。");
        assertThat(first.exitStatus()).as(first::log).isZero();
    }

    private static List<String> messages(CapturedOutput output) {
        assertThat(output.getAll()).doesNotContain("\tat ");
        return output.getAll().lines().filter(line -> line.contains("ERROR")).toList();
    }
}
