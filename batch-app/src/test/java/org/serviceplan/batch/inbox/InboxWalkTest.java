package org.serviceplan.batch.inbox;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class InboxWalkTest {
    @TempDir
    private Path inbox;

    @Test
    void filesComeInNameOrderFolderByFolder() throws IOException {
        write("b.xlsx");
        write("a/z.xlsx");
        write("a/b/c.xlsx");
        write("a.xlsx");
        write("a-1/x.xlsx");
        assertThat(new InboxWalk(inbox).files())
                .extracting(InboxFile::path)
                .containsExactly("a/b/c.xlsx", "a/z.xlsx", "a-1/x.xlsx", "a.xlsx", "b.xlsx");
    }

    @Test
    void sizeAndTimeAreTakenAlong() throws IOException {
        Files.setLastModifiedTime(write("a.xlsx"), FileTime.from(Instant.parse("2023-01-16T01:30:00.123456789Z")));
        assertThat(new InboxWalk(inbox).files())
                .containsExactly(new InboxFile("a.xlsx", 3, Instant.parse("2023-01-16T01:30:00.123456Z")));
    }

    @Test
    void linksAreNotFollowed() throws IOException {
        Path outside = Files.createTempFile(inbox.getParent(), "outside", ".xlsx");
        write("112/a.xlsx");
        Files.createSymbolicLink(inbox.resolve("loop"), inbox);
        Files.createSymbolicLink(inbox.resolve("112/b.xlsx"), outside);
        assertThat(new InboxWalk(inbox).files()).extracting(InboxFile::path).containsExactly("112/a.xlsx");
        Files.delete(outside);
    }

    @Test
    void inboxItselfMayBeALink() throws IOException {
        write("real/a.xlsx");
        Path link = Files.createSymbolicLink(inbox.resolve("link"), inbox.resolve("real"));
        assertThat(new InboxWalk(link).files()).extracting(InboxFile::path).containsExactly("a.xlsx");
    }

    private Path write(String path) throws IOException {
        Path file = inbox.resolve(path);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, "行");
    }
}
