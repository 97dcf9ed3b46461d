package org.serviceplan.batch.nightly;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import org.serviceplan.batch.inbox.InboxFile;
import org.serviceplan.batch.takein.FileOpening;
import org.serviceplan.batch.takein.OpenedFile;
import org.serviceplan.importer.workbook.Limits;

import static org.assertj.core.api.Assertions.assertThat;

/** What happens to the inbox while it is read. */
class InboxFaultTest {
    @TempDir
    private Path folder;

    @Test
    void inboxThatVanishesAfterTheScanFailsTheNightAndTheNextStartGoesOn() throws IOException, InterruptedException {
        Night night = new Night(folder).withSamples();
        night.run("--year=111");
        night.put("b.xlsx", AnnexWorkbook.measures("宜蘭縣榮民服務處", 112, ""));
        Path away = folder.resolve("away");
        Child child;
        try (Nap nap = Nap.at(night, "INSERT ON serviceplan.run_file")) {
            child = night.start().waitUntil(nap::isAsleep);
            Files.move(night.inbox(), away);
        }
        assertThat(child.exitStatus()).isEqualTo(5);
        assertThat(child.log())
                .contains("收件匣 " + night.inbox() + " 在執行中消失", "已收錄的資料都已保存", "再執行一次即從中斷處繼續")
                .doesNotContain("\tat ");

        Files.move(away, night.inbox());
        assertThat(night.run()).isZero();
        assertThat(night.files(112)).containsExactly(5, 1, 0, 4, 0);
    }

    @Test
    @Timeout(value = 1, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void fileThatGrowsWhileItIsReadWaitsForTheNextNight() throws IOException, InterruptedException {
        Path file = folder.resolve("growing.xlsx");
        Files.write(file, new byte[8 << 20]);
        InboxFile listed = new InboxFile("growing.xlsx", 1, Instant.EPOCH);
        Thread writer = new Thread(() -> appendUntilInterrupted(file));
        writer.start();
        OpenedFile opened = new FileOpening(folder, Limits.standard()).open(listed);
        while (opened instanceof OpenedFile.Content) {
            opened = new FileOpening(folder, Limits.standard()).open(listed);
        }
        writer.interrupt();
        writer.join();
        assertThat(((OpenedFile.Unreadable) opened).result().note()).isEqualTo("讀取時檔案仍在變動，未收錄；下次執行會再讀取");

        assertThat(new FileOpening(folder, Limits.standard()).open(listed))
                .isInstanceOfSatisfying(OpenedFile.Content.class, content -> assertThat(content.content())
                        .hasSize(Math.toIntExact(file.toFile().length())));
    }

    private static void appendUntilInterrupted(Path file) {
        try {
            while (!Thread.currentThread().isInterrupted()) {
                Files.write(file, new byte[1], StandardOpenOption.APPEND);
            }
        } catch (IOException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void filesThatExhaustTheMemoryAreRejectedAndTheOthersAreTakenIn() throws IOException, InterruptedException {
        Night night = new Night(folder).withSamples();
        Path large = night.put("large.xlsx", new byte[0]);
        try (RandomAccessFile file = new RandomAccessFile(large.toFile(), "rw")) {
            file.setLength(99L << 20);
        }
        night.put("hungry.xlsx", AnnexWorkbook.huge("宜蘭縣榮民服務處", 112, 60_000));
        night.put("long.xlsx", AnnexWorkbook.huge("新竹榮民服務處", 112, 12_000));
        // There is nothing to compare: it is all about the taking in.
        Child child = night.startWith("96m", "--year=90", "--serviceplan.limits.file-size=100MB");
        assertThat(child.exitStatus()).as(child::log).isZero();
        assertThat(child.log())
                .contains("large.xlsx 大於可用的記憶體，略過並繼續。可調高 -Xmx 後再執行一次。")
                .contains("hungry.xlsx 需要的記憶體超過上限，略過並繼續。可調高 -Xmx 後再執行一次。")
                .doesNotContain("\tat ");
        assertThat(night.strings("SELECT path || ' ' || disposition || coalesce(' ' || note, '')"
                        + " FROM serviceplan.run_file ORDER BY note NULLS FIRST, path"))
                .hasSize(7)
                .contains("large.xlsx REJECTED 讀取時記憶體不足；可調高 -Xmx 後再執行一次")
                .contains("hungry.xlsx REJECTED 讀取時記憶體不足；可調高 -Xmx 後再執行一次")
                .contains("long.xlsx REJECTED")
                .filteredOn(file -> file.endsWith(" ACCEPTED"))
                .hasSize(4);
        assertThat(night.strings("SELECT message FROM serviceplan.finding WHERE code LIKE 'LIMIT%'"))
                .containsExactly("附件的內容遠多於任何附件：各項具體作法的字數（每項另計 200 字）合計超過上限 4,000,000 字。請只保留附件的表格，存檔後再繳交。");
    }
}
