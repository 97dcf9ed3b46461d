package org.serviceplan.batch.nightly;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import java.util.Optional;

import lombok.RequiredArgsConstructor;
import lombok.extern.slf4j.Slf4j;

import org.serviceplan.batch.inbox.InboxFile;
import org.serviceplan.batch.store.Disposition;
import org.serviceplan.batch.store.ReadFile;
import org.serviceplan.model.source.Sha256;

/**
 * Reads the bytes of a file of the inbox. Whatever is the matter with it stays with it:
 *
 * <ul>
 *   <li>A file that is gone by now is ignored: somebody took it away, and there is nothing to send back.
 *   <li>A file that is there and cannot be read counts as rejected, so that nobody takes it for received; it has no findings,
 *       since they are for offices and this is for the operator, who gets a note. It is tried again the next night. So is a file
 *       too large to be held.
 * </ul>
 */
@Slf4j
@RequiredArgsConstructor
final class FileOpening {
    private static final long MOST_BYTES = 100L << 20;

    private final Path inbox;

    OpenedFile open(InboxFile listed) {
        Path path = inbox.resolve(listed.path());
        try {
            return read(path, listed.path());
        } catch (NoSuchFileException e) {
            return listed.path().indexOf('\uFFFD') < 0
                    ? unread(listed, Disposition.IGNORED, "讀取前已移走")
                    : unread(listed, Disposition.REJECTED, "檔名含有系統無法辨識的字元，請改名");
        } catch (IOException e) {
            LOG.debug("{} cannot be read", listed.path(), e);
            return unread(listed, Disposition.REJECTED, "無法讀取，請檢查檔案權限與磁碟（" + e.getMessage() + "）");
        }
    }

    private static OpenedFile read(Path path, String name) throws IOException {
        InboxFile file =
                InboxFile.of(name, Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS));
        if (file.size() > MOST_BYTES) {
            return unread(file, Disposition.REJECTED, "檔案超過 " + (MOST_BYTES >> 20) + " MB，未讀取");
        }
        Instant now = Instant.now();
        byte[] content = Files.readAllBytes(path);
        return new OpenedFile.Content(file, now, content, Sha256.ofBytes(content), Optional.empty());
    }

    private static OpenedFile unread(InboxFile file, Disposition disposition, String note) {
        return new OpenedFile.Unreadable(new ReadFile.Unread(file, disposition, note));
    }
}
