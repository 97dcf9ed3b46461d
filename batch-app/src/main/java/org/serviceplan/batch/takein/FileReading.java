package org.serviceplan.batch.takein;

import java.util.concurrent.locks.ReentrantLock;

import lombok.RequiredArgsConstructor;
import lombok.extern.slf4j.Slf4j;
import org.springframework.batch.infrastructure.item.ItemProcessor;

import org.serviceplan.batch.store.Disposition;
import org.serviceplan.batch.store.ReadFile;
import org.serviceplan.importer.AnnexImporter;

/**
 * Imports what is new. A file that our own reader breaks on, or that needs more memory than there is, counts as rejected with a
 * note for the operator, and is tried again the next night.
 */
@Slf4j
@RequiredArgsConstructor
final class FileReading implements ItemProcessor<OpenedFile, ReadFile> {
    private static final ReentrantLock ALONE = new ReentrantLock();

    private final AnnexImporter importer;

    @Override
    public ReadFile process(OpenedFile opened) {
        if (opened instanceof OpenedFile.Content content) {
            return content.known()
                    .<ReadFile>map(
                            known -> new ReadFile.Known(content.file(), content.readAt(), content.sha256(), known))
                    .orElseGet(() -> imported(content));
        }
        return ((OpenedFile.Unreadable) opened).result();
    }

    private ReadFile imported(OpenedFile.Content opened) {
        try {
            return read(opened);
        } catch (OutOfMemoryError e) {
            return readAlone(opened);
        }
    }

    /** Memory may have run out because of a file that another partition reads at the same time. */
    private ReadFile readAlone(OpenedFile.Content opened) {
        ALONE.lock();
        try {
            return read(opened);
        } catch (OutOfMemoryError e) {
            LOG.error("{} 需要的記憶體超過上限，略過並繼續。可調高 -Xmx 後再執行一次。", opened.file().path());
            return rejected(opened, "讀取時記憶體不足；可調高 -Xmx 後再執行一次");
        } finally {
            ALONE.unlock();
        }
    }

    private ReadFile read(OpenedFile.Content opened) {
        try {
            return new ReadFile.Imported(
                    opened.file(),
                    opened.readAt(),
                    importer.read(
                            opened.content(), opened.sha256(), opened.file().path()));
        } catch (RuntimeException | StackOverflowError e) {
            LOG.error("{} 無法判讀，略過並繼續。這是程式的錯誤，請將此檔交給維護人員。", opened.file().path());
            LOG.debug("{} breaks the importer", opened.file().path(), e);
            return rejected(opened, "程式無法判讀，請將此檔交給維護人員（" + e + "）");
        }
    }

    private static ReadFile rejected(OpenedFile.Content opened, String note) {
        return new ReadFile.Unread(opened.file(), Disposition.REJECTED, note);
    }
}
