package org.serviceplan.batch.takein;

import java.io.IOException;
import java.io.InputStream;
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
import org.serviceplan.batch.program.IoReason;
import org.serviceplan.batch.program.NightFailedException;
import org.serviceplan.batch.store.Disposition;
import org.serviceplan.batch.store.ReadFile;
import org.serviceplan.importer.workbook.Limits;
import org.serviceplan.model.source.Sha256;

/**
 * Reads the bytes of a file of the inbox. Whatever is the matter with it stays with it:
 *
 * <ul>
 *   <li>A file that is gone by now is ignored: somebody took it away, and there is nothing to send back.
 *   <li>A file that is there and cannot be read counts as rejected, so that nobody takes it for received; it has no findings,
 *       since they are for offices and this is for the operator, who gets a note. It is tried again the next night. So is a file
 *       of more than a gigabyte, or one that is still being written.
 * </ul>
 */
@Slf4j
@RequiredArgsConstructor
public final class FileOpening implements Opening {
    /** To tell such a file from another takes longer than any annex is worth. */
    private static final long MOST_BYTES = 1L << 30;

    private final Path inbox;
    private final Limits limits;

    @Override
    public OpenedFile open(InboxFile listed) {
        return Alone.orElse(() -> opened(listed), () -> {
            LOG.error("{} 大於可用的記憶體，略過並繼續。可調高 -Xmx 後再執行一次。", listed.path());
            return unread(listed, Disposition.REJECTED, "讀取時記憶體不足；可調高 -Xmx 後再執行一次");
        });
    }

    private OpenedFile opened(InboxFile listed) {
        Path path = inbox.resolve(listed.path());
        try {
            return read(path, listed.path());
        } catch (NoSuchFileException e) {
            requireInbox();
            return listed.path().indexOf('\uFFFD') < 0
                    ? unread(listed, Disposition.IGNORED, "讀取前已移走")
                    : unread(listed, Disposition.REJECTED, "檔名含有系統無法辨識的字元，請改名");
        } catch (IOException e) {
            LOG.debug("{} cannot be read", listed.path(), e);
            return unread(listed, Disposition.REJECTED, "無法讀取，請檢查檔案權限與磁碟（" + IoReason.of(e) + "）");
        }
    }

    private OpenedFile read(Path path, String name) throws IOException {
        InboxFile file = onDisk(path, name);
        if (file.size() > MOST_BYTES) {
            return unread(file, Disposition.REJECTED, "檔案超過 " + (MOST_BYTES >> 30) + " GB，未讀取");
        }
        Instant now = Instant.now();
        // What is larger than the importer reads is not loaded, only digested.
        byte[] content = file.size() > limits.fileBytes() ? null : new byte[(int) file.size()];
        boolean whole = content == null || fills(path, content);
        Sha256 sha256 = content == null ? Sha256.ofFile(path) : Sha256.ofBytes(content);
        if (!whole || !file.equals(onDisk(path, name))) {
            return unread(file, Disposition.REJECTED, "讀取時檔案仍在變動，未收錄；下次執行會再讀取");
        }
        return new OpenedFile.Content(file, now, content, sha256, Optional.empty());
    }

    private static InboxFile onDisk(Path path, String name) throws IOException {
        return InboxFile.of(name, Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS));
    }

    /** Whether a file has just as many bytes as it said: one that grows without end does not fill the memory. */
    private static boolean fills(Path path, byte[] content) throws IOException {
        try (InputStream in = Files.newInputStream(path)) {
            return in.readNBytes(content, 0, content.length) == content.length && in.read() < 0;
        }
    }

    /** Without this, every file of a share that was unmounted would count as taken away. */
    private void requireInbox() {
        if (!Files.isDirectory(inbox)) {
            throw new NightFailedException("收件匣 " + inbox + " 在執行中消失，未發布報表；已收錄的資料都已保存。請恢復該資料夾（例如重新掛載），再執行一次即從中斷處繼續。");
        }
    }

    private static OpenedFile unread(InboxFile file, Disposition disposition, String note) {
        return new OpenedFile.Unreadable(new ReadFile.Unread(file, disposition, note));
    }
}
