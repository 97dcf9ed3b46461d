package org.serviceplan.batch.takein;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.serviceplan.batch.inbox.InboxFile;
import org.serviceplan.batch.store.Disposition;
import org.serviceplan.batch.store.ReadFile;
import org.serviceplan.importer.AnnexImporter;

import static org.assertj.core.api.Assertions.assertThat;

class FileReadingTest {
    @TempDir
    private Path inbox;

    @Test
    void fileThatIsGoneIsIgnored() {
        assertThat(read("gone.xlsx"))
                .isInstanceOfSatisfying(ReadFile.Unread.class, unread -> assertThat(unread.disposition())
                        .isEqualTo(Disposition.IGNORED));
    }

    @Test
    void fileThatCannotBeReadIsRejectedWithANote() throws IOException {
        Files.createDirectory(inbox.resolve("folder.xlsx"));
        assertThat(read("folder.xlsx")).isInstanceOfSatisfying(ReadFile.Unread.class, unread -> {
            assertThat(unread.disposition()).isEqualTo(Disposition.REJECTED);
            assertThat(unread.note()).startsWith("無法讀取");
        });
    }

    @Test
    void fileTooLargeToBeHeldIsRejectedWithANote() throws IOException {
        try (RandomAccessFile large =
                new RandomAccessFile(inbox.resolve("large.xlsx").toFile(), "rw")) {
            large.setLength(3L << 30);
        }
        assertThat(read("large.xlsx")).isInstanceOfSatisfying(ReadFile.Unread.class, unread -> {
            assertThat(unread.disposition()).isEqualTo(Disposition.REJECTED);
            assertThat(unread.note()).isEqualTo("檔案超過 100 MB，未讀取");
        });
    }

    @Test
    void fileWhoseNameIsNoTextIsRejectedWithANote() {
        assertThat(read("\uFFFD\uFFFD.xlsx")).isInstanceOfSatisfying(ReadFile.Unread.class, unread -> {
            assertThat(unread.disposition()).isEqualTo(Disposition.REJECTED);
            assertThat(unread.note()).contains("檔名");
        });
    }

    private ReadFile read(String path) {
        OpenedFile opened = new FileOpening(inbox).open(new InboxFile(path, 1, Instant.EPOCH));
        return new FileReading(AnnexImporter.standard()).read(opened);
    }
}
