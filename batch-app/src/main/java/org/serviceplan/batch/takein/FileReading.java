package org.serviceplan.batch.takein;

import lombok.RequiredArgsConstructor;
import lombok.extern.slf4j.Slf4j;

import org.serviceplan.batch.inbox.InboxFile;
import org.serviceplan.batch.store.Disposition;
import org.serviceplan.batch.store.ReadFile;
import org.serviceplan.importer.AnnexImporter;
import org.serviceplan.importer.ImportResult;

/**
 * Imports what is new. A file that our own reader breaks on, or that needs more memory than there is, counts as rejected with a note
 * for the operator, and is tried again the next night.
 */
@Slf4j
@RequiredArgsConstructor
final class FileReading {
    private final AnnexImporter importer;

    ReadFile read(OpenedFile opened) {
        if (opened instanceof OpenedFile.Content content) {
            return content.known()
                    .<ReadFile>map(
                            known -> new ReadFile.Known(content.file(), content.readAt(), content.sha256(), known))
                    .orElseGet(() -> Alone.orElse(() -> imported(content), () -> tooLarge(content)));
        }
        return ((OpenedFile.Unreadable) opened).result();
    }

    private ReadFile imported(OpenedFile.Content opened) {
        try {
            return new ReadFile.Imported(opened.file(), opened.readAt(), importer.comparable(result(opened)));
        } catch (RuntimeException | StackOverflowError e) {
            LOG.error("{} 無法判讀，略過並繼續。這是程式的錯誤，請將此檔交給維護人員。", opened.file().path());
            LOG.debug("{} breaks the importer", opened.file().path(), e);
            return rejected(opened, "程式無法判讀，請將此檔交給維護人員（" + e + "）");
        }
    }

    private ImportResult result(OpenedFile.Content opened) {
        InboxFile file = opened.file();
        byte[] content = opened.content();
        return content == null
                ? importer.tooLarge(file.size(), opened.sha256(), file.path())
                : importer.read(content, opened.sha256(), file.path());
    }

    private static ReadFile tooLarge(OpenedFile.Content opened) {
        LOG.error("{} 需要的記憶體超過上限，略過並繼續。可調高 -Xmx 後再執行一次。", opened.file().path());
        return rejected(opened, "讀取時記憶體不足；可調高 -Xmx 後再執行一次");
    }

    private static ReadFile rejected(OpenedFile.Content opened, String note) {
        return new ReadFile.Unread(opened.file(), Disposition.REJECTED, note);
    }
}
