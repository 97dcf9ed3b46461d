package org.serviceplan.batch.config;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.serviceplan.batch.nightly.TestServer;
import org.serviceplan.batch.preparation.Preparation;

import static org.assertj.core.api.Assertions.assertThat;

class ConfigCheckCommandTest {
    @TempDir
    Path folder;

    private String printed;

    @BeforeEach
    void folders() throws IOException {
        Files.createDirectory(folder.resolve("inbox"));
    }

    private int check(String... options) {
        StringWriter out = new StringWriter();
        int status = new CommandLine(new ConfigCommand())
                .setOut(new PrintWriter(out))
                .execute(with("check", options));
        printed = out.toString();
        return status;
    }

    /** Each of these faults is told, and no other, where there are an inbox, an output and no database. */
    private void assertFaults(List<String> settings, String... faults) {
        List<String> options = new ArrayList<>(settings);
        options.add("--no-database");
        options.add("--serviceplan.inbox=" + folder.resolve("inbox"));
        options.add("--serviceplan.output=" + folder.resolve("output"));

        assertThat(check(options.toArray(String[]::new))).isEqualTo(2);
        assertThat(printed).contains(faults).contains("設定：有 " + faults.length + " 項須更正。");
    }

    private static String[] with(String first, String... others) {
        String[] all = new String[others.length + 1];
        all[0] = first;
        System.arraycopy(others, 0, all, 1, others.length);
        return all;
    }

    private String line(String name) {
        return printed.lines()
                .filter(line -> line.startsWith(name + " "))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void everySettingIsShownWithItsSourceAndSecretsAreNot() {
        int status = check(
                "--serviceplan.inbox=" + folder.resolve("inbox"),
                "--serviceplan.output=" + folder.resolve("new/output"),
                "--serviceplan.limits.file-size=30MB",
                "--serviceplan.heartbeat.url=http://127.0.0.1/secret-token",
                "--spring.datasource.url=" + TestServer.emptyDatabase().url(),
                "--spring.datasource.username=postgres",
                "--spring.datasource.password=geheim");

        assertThat(status).isZero();
        assertThat(line("serviceplan.inbox")).matches("serviceplan\\.inbox +命令列 +" + folder.resolve("inbox"));
        assertThat(line("serviceplan.year")).matches("serviceplan\\.year +未設定 +－");
        assertThat(line("serviceplan.workers")).matches("serviceplan\\.workers +預設值 +2");
        assertThat(line("serviceplan.remote.stall-timeout")).matches("serviceplan\\.remote\\.stall-timeout +預設值 +30m");
        assertThat(line("serviceplan.remote.files")).matches("serviceplan\\.remote\\.files +預設值 +shared");
        assertThat(line("serviceplan.limits.file-size")).matches("serviceplan\\.limits\\.file-size +命令列 +30MB");
        assertThat(line("serviceplan.limits.inflated-size")).matches("serviceplan\\.limits\\.inflated-size +預設值 +64MB");
        assertThat(line("serviceplan.limits.positions")).matches("serviceplan\\.limits\\.positions +預設值 +2000000");
        assertThat(line("serviceplan.limits.time")).matches("serviceplan\\.limits\\.time +預設值 +1m");
        assertThat(line("spring.datasource.password")).contains("******");
        assertThat(printed).doesNotContain("geheim").doesNotContain("secret-token");
        assertThat(printed).contains("設定：可以執行。").contains("尚未建立綱要 serviceplan");
    }

    @Test
    void allSlipsAreToldAtOnce() {
        int status = check(
                "--serviceplan.inbox=" + folder.resolve("nowhere"),
                "--serviceplan.outptu=x",
                "--serviceplan.workers=viele",
                "--serviceplan.limits.file-size=20mb",
                "--serviceplan.heartbeat.timeout=bald");

        assertThat(status).isEqualTo(2);
        assertThat(printed)
                .contains("不認得的設定 serviceplan.outptu：是否為 serviceplan.output？")
                .contains("serviceplan.inbox 不是可讀取的資料夾：" + folder.resolve("nowhere"))
                .contains("未設定 serviceplan.output")
                .contains("設定 serviceplan.workers 的值「viele」不正確。請填 1 至 16 的整數，或 remote。")
                .contains("設定 serviceplan.limits.file-size 的值「20mb」不正確。請填大小，例如 500KB、20MB 或 1GB。")
                .contains("設定 serviceplan.heartbeat.timeout 的值「bald」不正確。請填時間，例如 500ms、30s、10m 或 4h。")
                .contains("有 6 項須更正");
        assertThat(line("serviceplan.workers")).matches("serviceplan\\.workers +命令列 +viele");
    }

    @Test
    void whateverKeepsANightFromStartingIsToldHereToo() throws IOException {
        Path roster = Files.writeString(folder.resolve("roster.csv"), "code;name\n");
        int status = check(
                "--no-database",
                "--serviceplan.inbox=" + folder.resolve("inbox"),
                "--serviceplan.output=" + Files.createFile(folder.resolve("file")),
                "--data=" + folder.resolve("inbox/data"),
                "--serviceplan.pairings=" + folder.resolve("none.csv"),
                "--serviceplan.vocabulary=" + folder.resolve("none.txt"),
                "--serviceplan.roster=" + roster,
                "--serviceplan.memo.correct-by=明天",
                "--serviceplan.mail.enabled=true");

        assertThat(status).isEqualTo(2);
        assertThat(printed)
                .contains("報表輸出 serviceplan.output 無法寫入：" + folder.resolve("file"))
                .contains("serviceplan.data 的資料夾（" + folder.resolve("inbox/data") + "）不可放在收件匣內")
                .contains("主題指定檔 serviceplan.pairings 不存在或無法讀取：" + folder.resolve("none.csv"))
                .contains("詞彙檔「" + folder.resolve("none.txt") + "」不存在")
                .contains("機關名冊「" + roster + "」")
                .contains("serviceplan.memo.correct-by 的值「明天」不是日期")
                .contains("請設定郵件伺服器 spring.mail.host")
                .contains("請設定寄件人 serviceplan.mail.from")
                .contains("有 8 項須更正");
    }

    @Test
    void valuesThatMakeNoSenseAreNamedWithWhatToFillIn() {
        assertFaults(
                List.of(
                        "--serviceplan.worker.threads=99",
                        "--serviceplan.worker.idle-timeout=-1s",
                        "--serviceplan.remote.poll-interval=0s",
                        "--serviceplan.remote.pick-up-timeout=-1500ms",
                        "--serviceplan.heartbeat.timeout=0s",
                        "--serviceplan.heartbeat.url=ftp://secret",
                        "--serviceplan.heartbeat.file=" + folder.resolve("inbox"),
                        "--serviceplan.metrics.file=" + folder.resolve("figures.txt")),
                "設定 serviceplan.worker.threads 的值「99」不正確。請填 1 至 16 的整數。",
                "設定 serviceplan.worker.idle-timeout 的值「-1s」不正確。請填大於 0 的時間，例如 500ms、30s、10m。",
                "設定 serviceplan.remote.poll-interval 的值「0s」不正確。請填大於 0 的時間",
                "設定 serviceplan.remote.pick-up-timeout 的值「-1500ms」不正確。請填 0s 以上的時間，例如 30s。",
                "設定 serviceplan.heartbeat.timeout 的值「0s」不正確。請填大於 0 的時間",
                "設定 serviceplan.heartbeat.url 的值不是網址。請填 http:// 或 https:// 開頭的網址。",
                "心跳檔 serviceplan.heartbeat.file 無法寫入：" + folder.resolve("inbox"),
                "指標檔 serviceplan.metrics.file 的檔名須以 .prom 結尾，否則 node-exporter 不會讀取：" + folder.resolve("figures.txt"));
        assertThat(printed).doesNotContain("secret");
    }

    @Test
    void limitsThatLeaveNoRoomOrAreNoneAreToldAllAtOnce() {
        assertFaults(
                List.of(
                        "--serviceplan.limits.file-size=1TB",
                        "--serviceplan.limits.inflated-size=0",
                        "--serviceplan.limits.ratio=0",
                        "--serviceplan.limits.entries=-1",
                        "--serviceplan.limits.sheets=0",
                        "--serviceplan.limits.positions=1000000001",
                        "--serviceplan.limits.cells=0",
                        "--serviceplan.limits.text-length=0",
                        "--serviceplan.limits.characters=0",
                        "--serviceplan.limits.merges=0",
                        "--serviceplan.limits.time=500ms"),
                "設定 serviceplan.limits.file-size 的值「1TB」不正確。請填 1KB 至 100MB 的大小，並寫明單位，例如 20MB。",
                "設定 serviceplan.limits.inflated-size 的值「0」不正確。請填 1KB 至 4GB 的大小，並寫明單位，例如 20MB。",
                "設定 serviceplan.limits.ratio 的值「0」不正確。請填 1 至 1000000000 的整數。",
                "設定 serviceplan.limits.entries 的值「-1」不正確。",
                "設定 serviceplan.limits.sheets 的值「0」不正確。",
                "設定 serviceplan.limits.positions 的值「1000000001」不正確。",
                "設定 serviceplan.limits.cells 的值「0」不正確。",
                "設定 serviceplan.limits.text-length 的值「0」不正確。",
                "設定 serviceplan.limits.characters 的值「0」不正確。",
                "設定 serviceplan.limits.merges 的值「0」不正確。",
                "設定 serviceplan.limits.time 的值「500ms」不正確。請填 1s 至 1h 的時間，並寫明單位，例如 60s。");
    }

    @Test
    void sizesAndTimesOfLimitsWithoutAUnitAreToldAsTheyAreWritten() {
        assertFaults(
                List.of(
                        "--serviceplan.limits.file-size=20",
                        "--serviceplan.limits.inflated-size=64000000",
                        "--serviceplan.limits.time=60000",
                        "--serviceplan.mail.timeout=20000",
                        "--serviceplan.remote.timeout=-0.5s"),
                "設定 serviceplan.limits.file-size 的值「20」不正確。請填 1KB 至 100MB 的大小，並寫明單位，例如 20MB。",
                "設定 serviceplan.limits.inflated-size 的值「64000000」不正確。",
                "設定 serviceplan.limits.time 的值「60000」不正確。請填 1s 至 1h 的時間，並寫明單位，例如 60s。",
                "設定 serviceplan.remote.timeout 的值「-0.5s」不正確。");
    }

    @Test
    void groupThatIsGivenAValueIsToldOnce() {
        assertFaults(
                List.of(
                        "--serviceplan.mail.headquarters[0]=a@example.org",
                        "--serviceplan.limits=5",
                        "--serviceplan.heartbeat=x",
                        "--serviceplan.heartbeat.timeout=5s"),
                "設定 serviceplan.limits 是一組設定，本身沒有值。請改填其下的設定（config check 會列出）。",
                "設定 serviceplan.heartbeat 是一組設定，本身沒有值。");
    }

    @Test
    void variablesAreSettingsThoughTheirNamesHaveNoHyphens() {
        StandardEnvironment environment = new StandardEnvironment();
        String name = StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME;
        Map<String, Object> variables = Map.of("SERVICEPLAN_LIMITS_FILE_SIZE", "30MB");
        environment.getPropertySources().replace(name, new SystemEnvironmentPropertySource(name, variables));
        ConfigurationPropertySources.attach(environment);

        Settings settings = Settings.of(environment, Preparation.of(environment));

        assertThat(settings.known()).contains(new Settings.Setting("serviceplan.limits.file-size", "30MB", "環境變數"));
    }

    @Test
    void everySettingOfOurOwnIsDescribedInTheJar() throws IOException {
        JsonNode metadata;
        try (InputStream json = getClass().getResourceAsStream("/META-INF/spring-configuration-metadata.json")) {
            metadata = JsonMapper.shared().readTree(json);
        }
        Map<String, String> descriptions = new TreeMap<>();
        metadata.get("properties")
                .forEach(property -> descriptions.put(
                        property.get("name").asString(),
                        property.path("description").asString("")));

        check("--no-database", "--serviceplan.inbox=" + folder.resolve("inbox"));

        assertThat(descriptions.keySet())
                .containsExactlyElementsOf(printed.lines()
                        .filter(line -> line.startsWith("serviceplan."))
                        .map(line -> line.substring(0, line.indexOf(' ')))
                        .toList());
        assertThat(descriptions.values())
                .allSatisfy(description -> assertThat(description).isNotEmpty());
    }
}
