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
import org.springframework.batch.infrastructure.item.ItemProcessor;

import org.serviceplan.batch.inbox.InboxFile;
import org.serviceplan.batch.store.Disposition;
import org.serviceplan.batch.store.KnownSource;
import org.serviceplan.batch.store.ReadFile;
import org.serviceplan.batch.store.SubmissionWriter;
import org.serviceplan.importer.AnnexImporter;
import org.serviceplan.model.source.Sha256;

/**
 * Reads one file of the inbox. Whatever is the matter with it stays with it:
 *
 * <ul>
 *   <li>A file that is gone by now is ignored: somebody took it away, and there is nothing to send back.
 *   <li>A file that is there and cannot be read counts as rejected, so that nobody takes it for received; it has no findings,
 *       since they are for offices and this is for the operator, who gets a note. It is tried again the next night. So is a file
 *       too large to be held, and one that our own reader breaks on.
 * </ul>
 */
@Slf4j
@RequiredArgsConstructor
final class FileReading implements ItemProcessor<InboxFile, ReadFile> {
    private static final long MOST_BYTES = 100L << 20;

    private final Path inbox;
    private final AnnexImporter importer;
    private final SubmissionWriter store;

    @Override
    public ReadFile process(InboxFile listed) {
        Path path = inbox.resolve(listed.path());
        try {
            return read(path, listed.path());
        } catch (NoSuchFileException e) {
            return listed.path().indexOf('\uFFFD') < 0
                    ? new ReadFile.Unread(listed, Disposition.IGNORED, "讀取前已移走")
                    : new ReadFile.Unread(listed, Disposition.REJECTED, "檔名含有系統無法辨識的字元，請改名");
        } catch (IOException e) {
            LOG.debug("{} cannot be read", listed.path(), e);
            return new ReadFile.Unread(listed, Disposition.REJECTED, "無法讀取，請檢查檔案權限與磁碟（" + e.getMessage() + "）");
        }
    }

    private ReadFile read(Path path, String name) throws IOException {
        InboxFile file =
                InboxFile.of(name, Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS));
        if (file.size() > MOST_BYTES) {
            return new ReadFile.Unread(file, Disposition.REJECTED, "檔案超過 " + (MOST_BYTES >> 20) + " MB，未讀取");
        }
        Instant now = Instant.now();
        byte[] content = Files.readAllBytes(path);
        Sha256 sha256 = Sha256.ofBytes(content);
        Optional<KnownSource> known = store.known(sha256, name);
        return known.isPresent() ? new ReadFile.Known(file, now, sha256, known.get()) : imported(file, now, content);
    }

    private ReadFile imported(InboxFile file, Instant now, byte[] content) {
        try {
            return new ReadFile.Imported(file, now, importer.read(content, file.path()));
        } catch (RuntimeException | StackOverflowError e) {
            LOG.error("{} 無法判讀，略過並繼續。這是程式的錯誤，請將此檔交給維護人員。", file.path());
            LOG.debug("{} breaks the importer", file.path(), e);
            return new ReadFile.Unread(file, Disposition.REJECTED, "程式無法判讀，請將此檔交給維護人員（" + e + "）");
        }
    }
}
