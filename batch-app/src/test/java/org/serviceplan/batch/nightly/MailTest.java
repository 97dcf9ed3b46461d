package org.serviceplan.batch.nightly;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.BodyPart;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeUtility;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import static org.assertj.core.api.Assertions.assertThat;

@ExtendWith(OutputCaptureExtension.class)
class MailTest {
    private static final String OFFICE = "hua@example.org";
    private static final String INJECTING = "花蓮縣\nBcc: evil@example.org\r\n\r\n<script>\u001B[2J\u202E.xls";
    private static final String HEADQUARTERS = "hq@example.org";

    @TempDir
    private Path folder;

    private Night night;
    private GreenMail server;
    private int port;

    @BeforeEach
    void startServer() throws IOException {
        night = new Night(folder).withRoster(folder.resolve("roster.csv"));
        night.withSamples();
        Files.writeString(
                folder.resolve("roster.csv"),
                "code,name,places,aliases,emails\nHUA,花蓮縣榮民服務處,花蓮縣,," + OFFICE + "\nKIN,金門縣榮民服務處,金門縣,,\n");
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        server = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    }

    @AfterEach
    void stopServer() {
        server.stop();
    }

    private int run(String... more) {
        List<String> options = new ArrayList<>(List.of(
                "--serviceplan.mail.enabled=true",
                "--serviceplan.mail.from=plan@example.org",
                "--serviceplan.mail.headquarters=" + HEADQUARTERS,
                "--spring.mail.host=127.0.0.1",
                "--spring.mail.port=" + port));
        for (String option : more) {
            options.removeIf(other -> other.startsWith(option.substring(0, option.indexOf('=') + 1)));
            options.add(option);
        }
        return night.run(options.toArray(String[]::new));
    }

    @Test
    void summaryGoesToHeadquartersAndMemosToTheirOffice(CapturedOutput output) throws Exception {
        server.start();
        assertThat(run()).isZero();

        MimeMessage summary = mailsTo(HEADQUARTERS).get(0);
        assertThat(summary.getSubject()).startsWith("【服務效能執行計畫】112年度全國比較報表已發布（");
        assertThat(summary.getFrom()[0].toString()).contains("plan@example.org");
        assertThat(text(summary)).contains("檔案：4 個（收錄 4、退件 0", "請另行轉送", "　memos/金門縣榮民服務處");
        MimeMessage memo = mailsTo(OFFICE).get(0);
        assertThat(memo.getSubject()).isEqualTo("【補正通知】花蓮縣榮民服務處提升政府服務效能執行計畫附件（1件）");
        assertThat(text(memo)).contains("112/花蓮縣榮民服務處_執行成效.xlsx（112年度附件二）：已收錄，應更正");
        BodyPart attached = ((Multipart) memo.getContent()).getBodyPart(1);
        assertThat(MimeUtility.decodeText(attached.getFileName())).isEqualTo("花蓮縣榮民服務處.xlsx");
        assertThat(attached.getHeader("Content-Disposition")[0]).isASCII();
        byte[] content = attached.getInputStream().readAllBytes();
        assertThat(content).isEqualTo(Files.readAllBytes(night.output().resolve("112/latest/memos/花蓮縣榮民服務處.xlsx")));
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(content))) {
            assertThat(workbook.getSheetName(0)).isEqualTo("補正通知");
        }
        assertThat(night.strings("SELECT '<' || mail_id || '@example.org>' FROM serviceplan.mail WHERE office = 'HUA'"))
                .containsExactly(memo.getMessageID());
        assertThat(output).contains("郵件：寄出 2 封");

        assertThat(run()).isZero();
        assertThat(mailsTo(OFFICE)).as("nothing changed").hasSize(1);
        assertThat(mailsTo(HEADQUARTERS)).hasSize(2);
    }

    @Test
    void mailThatCouldNotBeSentIsSentTheNextNight(CapturedOutput output) throws Exception {
        night.put(INJECTING, new byte[0]);
        assertThat(run()).isZero();
        assertThat(output).contains("2 封郵件未能寄出（").contains("，下次執行時再寄");
        assertThat(night.strings("SELECT attempts || coalesce(office, '-') FROM serviceplan.mail ORDER BY 1"))
                .as("after the first failure of the server the rest waits")
                .containsExactly("0HUA", "1-");
        server.start();
        assertThat(run()).isZero();
        assertThat(mailsTo(OFFICE)).hasSize(1);
        assertThat(mailsTo(HEADQUARTERS)).hasSize(2);
        assertThat(night.strings("SELECT mail_id::text FROM serviceplan.mail WHERE sent_at IS NULL"))
                .isEmpty();
        assertNothingWasInjected(output);
    }

    /** A file name is text in mails and on the terminal, whatever it holds. */
    private void assertNothingWasInjected(CapturedOutput output) throws Exception {
        String shown =
                "花蓮縣⟨U+000A⟩Bcc: evil@example.org⟨U+000D⟩⟨U+000A⟩⟨U+000D⟩⟨U+000A⟩<script>⟨U+001B⟩[2J⟨U+202E⟩.xls";
        for (MimeMessage message : server.getReceivedMessages()) {
            assertThat(message.getAllRecipients()).hasSize(1);
            assertThat(recipients(message)).isIn("[" + HEADQUARTERS + "]", "[" + OFFICE + "]");
            assertThat(message.getHeader("Bcc")).isNull();
            assertThat(text(message)).contains("　" + shown).doesNotContain("\nBcc");
        }
        assertThat(mailsTo(OFFICE).get(0).getSubject()).endsWith("（2件）");
        assertThat(output).contains("　" + shown);
    }

    @Test
    @Timeout(value = 120, unit = TimeUnit.SECONDS)
    void serverThatKeepsSilentDoesNotHoldUpTheNight(CapturedOutput output) throws IOException {
        try (ServerSocket silent = new ServerSocket(port)) {
            assertThat(run("--serviceplan.mail.timeout=500ms")).isZero();
            assertThat(silent.isBound()).isTrue();
        }
        assertThat(output).contains("2 封郵件未能寄出（").contains("全國比較報表　112 年度");
    }

    @Test
    void pastReportThatIsMadeAgainIsNotSent() {
        server.start();
        assertThat(run("--as-of=2024-02-01T02:00:00+08:00")).isZero();
        assertThat(server.getReceivedMessages()).isEmpty();
        assertThat(night.count("mail")).isZero();
    }

    @Test
    void settingThatIsMissingOrMakesNoSenseIsNamed(CapturedOutput output) throws IOException {
        assertThat(run("--spring.mail.host=")).isEqualTo(2);
        assertThat(output).contains("spring.mail.host");
        assertThat(run("--serviceplan.mail.from=nobody", "--spring.mail.password=geheim"))
                .isEqualTo(2);
        assertThat(output).contains("設定 serviceplan.mail.from 的「nobody」不是電子郵件地址");
        assertThat(run("--serviceplan.mail.timeout=0s")).isEqualTo(2);
        assertThat(output).contains("serviceplan.mail.timeout");
        Files.writeString(folder.resolve("roster.csv"), "code,name\n");
        assertThat(run()).isEqualTo(2);
        assertThat(output).contains("機關名冊「", "第 1 行有誤").doesNotContain("geheim");
    }

    private List<MimeMessage> mailsTo(String address) {
        return Arrays.stream(server.getReceivedMessages())
                .filter(message -> recipients(message).contains(address))
                .toList();
    }

    private static String recipients(MimeMessage message) {
        try {
            return Arrays.toString(message.getRecipients(Message.RecipientType.TO));
        } catch (MessagingException e) {
            throw new AssertionError(e);
        }
    }

    private static String text(MimeMessage message) throws MessagingException, IOException {
        Object content = message.getContent();
        while (content instanceof Multipart parts) {
            content = parts.getBodyPart(0).getContent();
        }
        return (String) content;
    }
}
