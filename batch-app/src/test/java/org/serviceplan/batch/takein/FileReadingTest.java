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
import org.serviceplan.importer.table.Vocabulary;
import org.serviceplan.importer.workbook.Limits;
import org.serviceplan.model.framework.PlanFrameworks;
import org.serviceplan.model.office.OfficeRoster;

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
    void fileOfMoreThanAGigabyteIsRejectedWithANote() throws IOException {
        try (RandomAccessFile large =
                new RandomAccessFile(inbox.resolve("large.xlsx").toFile(), "rw")) {
            large.setLength(3L << 30);
        }
        assertThat(read("large.xlsx")).isInstanceOfSatisfying(ReadFile.Unread.class, unread -> {
            assertThat(unread.disposition()).isEqualTo(Disposition.REJECTED);
            assertThat(unread.note()).isEqualTo("檔案超過 1 GB，未讀取");
        });
    }

    @Test
    void fileLargerThanTheLimitIsRejectedWithItsFindingAndNeverLoaded() throws IOException {
        byte[] content = {1, 2, 3, 4};
        Files.write(inbox.resolve("a.xlsx"), content);
        Limits limits = Limits.standard().withFileBytes(3);
        OpenedFile opened = new FileOpening(inbox, limits).open(new InboxFile("a.xlsx", 4, Instant.EPOCH));

        assertThat(opened).isInstanceOfSatisfying(OpenedFile.Content.class, file -> assertThat(file.content())
                .isNull());
        assertThat(new FileReading(importer(limits)).read(opened))
                .isInstanceOfSatisfying(ReadFile.Imported.class, read -> assertThat(read.result())
                        .isEqualTo(importer(limits).read(content, "a.xlsx")));
        assertThat(importer(limits).read(content, "a.xlsx").findings().kept())
                .extracting(finding -> finding.code().value())
                .containsExactly("LIMIT_FILE_SIZE");
    }

    @Test
    void fileWhoseNameIsNoTextIsRejectedWithANote() {
        assertThat(read("\uFFFD\uFFFD.xlsx")).isInstanceOfSatisfying(ReadFile.Unread.class, unread -> {
            assertThat(unread.disposition()).isEqualTo(Disposition.REJECTED);
            assertThat(unread.note()).contains("檔名");
        });
    }

    private ReadFile read(String path) {
        OpenedFile opened = new FileOpening(inbox, Limits.standard()).open(new InboxFile(path, 1, Instant.EPOCH));
        return new FileReading(AnnexImporter.standard()).read(opened);
    }

    private static AnnexImporter importer(Limits limits) {
        return AnnexImporter.of(OfficeRoster.standard(), PlanFrameworks.standard(), Vocabulary.standard(), limits);
    }
}
