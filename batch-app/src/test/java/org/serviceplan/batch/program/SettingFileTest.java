package org.serviceplan.batch.program;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import picocli.CommandLine;

import org.serviceplan.batch.ServicePlan;

import static org.assertj.core.api.Assertions.assertThat;

/** Files of settings beside the program that cannot be read. */
@ExtendWith(OutputCaptureExtension.class)
class SettingFileTest {
    private static final String YAML_ADVICE = "請檢查縮排（用空白而非 Tab，同層對齊）、冒號後的空白、引號是否成對、名稱是否重複，再執行一次。";

    @TempDir
    private Path folder;

    private int run(String... command) {
        String[] all = Stream.concat(Stream.of(command), Stream.of("--spring.config.location=" + folder + "/"))
                .toArray(String[]::new);
        return new CommandLine(new ServicePlan()).execute(all);
    }

    private String write(String name, String content, Charset charset) throws IOException {
        return Files.writeString(folder.resolve(name), content, charset).toString();
    }

    private void assertTold(CapturedOutput output, String message) {
        assertThat(run("config", "check", "--no-database")).isEqualTo(ExitStatus.USAGE);
        assertThat(output.getAll()).isEqualTo(message + System.lineSeparator());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"config check", "nightly", "worker", "runs", "status", "purge --keep-days 400", "inspect ."})
    void everyCommandNamesTheFileAndTheLineAndPrintsNoStackTrace(String command, CapturedOutput output)
            throws IOException {
        String file = write("application.yml", "serviceplan:\n  inbox: a\n output: b\n", StandardCharsets.UTF_8);

        assertThat(run(command.split(" "))).isEqualTo(ExitStatus.USAGE);
        assertThat(output)
                .containsOnlyOnce("設定檔「" + file + "」第 3 行有誤（expected <block end>, but found '<block mapping start>'）。"
                        + YAML_ADVICE)
                .doesNotContain("\tat ")
                .doesNotContain("Application run failed");
    }

    @Test
    void nameThatStandsTwiceIsToldWhereItStandsAgain(CapturedOutput output) throws IOException {
        String file = write("application.yaml", "a: 1\nb: 2\na: 3\n", StandardCharsets.UTF_8);
        assertTold(output, "設定檔「" + file + "」第 3 行有誤（found duplicate key a）。" + YAML_ADVICE);
    }

    @ParameterizedTest
    @CsvSource({"application.yml, 'serviceplan:|  inbox: 收件匣'", "application.properties, 'a=1|serviceplan.inbox=收件匣'"})
    void fileInAnotherEncodingIsToldWithTheFirstLineThatShowsIt(String name, String lines, CapturedOutput output)
            throws IOException {
        String file = write(name, lines.replace('|', '\n'), Charset.forName("Big5"));
        assertTold(output, "設定檔「" + file + "」第 2 行不是 UTF-8 編碼（not UTF-8）。請以 UTF-8 編碼存檔，再執行一次。");
    }

    @Test
    void controlCharacterIsToldWithItsLine(CapturedOutput output) throws IOException {
        String file = write("application.yml", "a: 1\nb: \u0000\n", StandardCharsets.UTF_8);
        assertTold(output, "設定檔「" + file + "」第 2 行有不允許的控制字元（special characters are not allowed）。請刪除後存檔，再執行一次。");
    }

    @ParameterizedTest
    @ValueSource(strings = {"C:\\users\\in", "C:\\\\in\\uabc", "C:\\收件匣", "C:\\\\\\匣abcd"})
    void pathOfWindowsInPropertiesIsToldWithHowToWriteIt(String path, CapturedOutput output) throws IOException {
        String file = write(
                "application.properties",
                "# C:\\users, C:\\收件匣\nserviceplan.output=C:\\\\users\\\\收件匣\nserviceplan.inbox=" + path + "\n",
                StandardCharsets.UTF_8);
        assertTold(output, "設定檔「" + file + "」第 3 行有無法解讀的 \\（Malformed \\uxxxx encoding.）。路徑請用 / 或 \\\\ 分隔，再執行一次。");
    }

    @Test
    void propertiesAreReadInUtf8WithTheirEscapes(CapturedOutput output) throws IOException {
        Files.createDirectory(folder.resolve("收件匣𠮷"));
        write(
                "application.properties",
                "\uFEFFserviceplan.strict=true\n# C:\\報表\nserviceplan.inbox=" + folder + "/收件匣𠮷\nserviceplan.output="
                        + folder + "/\\u5831\\u8868\nserviceplan.mail.headquarters[]=é@example.org,表@example.org\n",
                StandardCharsets.UTF_8);

        assertThat(run("config", "check", "--no-database")).isZero();
        assertThat(output)
                .containsPattern("serviceplan\\.strict .*application\\.properties\\S* - 1:20 +true\\R")
                .containsPattern("serviceplan\\.inbox .*application\\.properties\\S* - 3:19 +" + folder + "/收件匣𠮷\\R")
                .containsPattern("serviceplan\\.output .*application\\.properties\\S* - 4:20 +" + folder + "/報表\\R")
                .contains("設定：可以執行。");
    }

    @Test
    void propertiesInXmlSayThemselvesHowTheyAreEncoded(CapturedOutput output) throws IOException {
        write(
                "application.xml",
                "<?xml version=\"1.0\" encoding=\"Big5\"?><!DOCTYPE properties SYSTEM \"http://java.sun.com/dtd/properties.dtd\">"
                        + "<properties><entry key=\"serviceplan.inbox\">收件匣</entry></properties>",
                Charset.forName("Big5"));

        run("config", "check", "--no-database");

        assertThat(output).containsPattern("serviceplan\\.inbox .* 收件匣\\R");
    }

    @Test
    void fileThatIsNotThereIsToldWithTheLineThatNamesIt(CapturedOutput output) throws IOException {
        String file = write("application.properties", "a=1\nspring.config.import=more.yml\n", StandardCharsets.UTF_8);
        assertTold(
                output,
                "找不到設定檔（Config data resource 'file [" + folder.resolve("more.yml")
                        + "]' via location 'more.yml' cannot be found），指定於「" + file
                        + "」第 2 行。請更正路徑，或在其前加上 optional:，再執行一次。");
    }

    @Test
    void placeThatIsNoFileOfSettingsIsTold(CapturedOutput output) {
        int status = new CommandLine(new ServicePlan())
                .execute("config", "check", "--spring.config.location=file:" + folder + "/none");

        assertThat(status).isEqualTo(ExitStatus.USAGE);
        assertThat(output.getAll())
                .startsWith("設定檔無法讀取（File extension is not known to any PropertySourceLoader.")
                .endsWith("）。請更正，再執行一次。" + System.lineSeparator());
    }

    @ParameterizedTest
    @ValueSource(strings = {"config check --no-database", "nightly", "worker", "inspect ."})
    void nameThatMeansNothingIsToldWithItsFileAndItsLine(String command, CapturedOutput output) throws IOException {
        String file = write(
                "application.yml",
                "serviceplan:\n  mail:\n  limits:\n    tiem: 2m\n  workers: 3\n",
                StandardCharsets.UTF_8);

        assertThat(run(command.split(" "))).isEqualTo(ExitStatus.USAGE);
        assertThat(output)
                .containsOnlyOnce("不認得的設定 serviceplan.limits.tiem（「" + file
                        + "」第 4 行）：是否為 serviceplan.limits.time？（Did you mean serviceplan.limits.time?）")
                .doesNotContain("serviceplan.mail 是一組設定");
    }

    @Test
    void propertiesStillGoBeforeYaml(CapturedOutput output) throws IOException {
        write("application.yml", "serviceplan:\n  strict: true\n  workers: 3\n", StandardCharsets.UTF_8);
        write("application.properties", "serviceplan.strict=false\n", StandardCharsets.UTF_8);

        run("config", "check", "--no-database");

        assertThat(output)
                .containsPattern("serviceplan\\.strict .*application\\.properties\\S* - 1:20 +false\\R")
                .containsPattern("serviceplan\\.workers .*application\\.yml\\S* - 3:12 +3\\R")
                .contains("設定：有 2 項須更正。");
    }
}
