package org.serviceplan.batch.inspect;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import lombok.RequiredArgsConstructor;

import org.serviceplan.batch.inbox.InboxFile;
import org.serviceplan.batch.inbox.InboxWalk;
import org.serviceplan.batch.inbox.ReceiptRegister;
import org.serviceplan.importer.AnnexImporter;

/** Reads files as the nightly job does, and holds what they hold against each other. */
@RequiredArgsConstructor
final class Inspection {
    private final AnnexImporter importer;

    /** Inspects files and folders; every file below a folder is one, in name order, but for the receipt register. */
    List<InspectedFile> inspect(List<Path> paths) throws IOException {
        return inspect(paths, List.of());
    }

    /**
     * Inspects files and folders.
     *
     * @param lastYear where last year's plans are; they are only compared with
     */
    List<InspectedFile> inspect(List<Path> paths, List<Path> lastYear) throws IOException {
        List<InspectedFile> files = read(paths);
        InspectedPlans plans = new InspectedPlans(files, read(lastYear), importer);
        return files.stream().map(plans::crossChecked).toList();
    }

    private List<InspectedFile> read(List<Path> paths) throws IOException {
        List<InspectedFile> files = new ArrayList<>();
        for (Path path : paths) {
            if (Files.isDirectory(path)) {
                for (InboxFile file : new InboxWalk(path).files()) {
                    if (!ReceiptRegister.isRegister(file)) {
                        files.add(read(path.resolve(file.path()), file.path()));
                    }
                }
            } else {
                files.add(read(path, path.toString()));
            }
        }
        return files;
    }

    private InspectedFile read(Path file, String name) {
        try {
            return InspectedFile.of(importer.comparable(importer.read(file, name)));
        } catch (IOException e) {
            return InspectedFile.unreadable(name, "檔案無法讀取。請檢查檔案權限與磁碟。");
        } catch (OutOfMemoryError e) {
            return InspectedFile.unreadable(name, "記憶體不足，無法讀取此檔。請以 java -Xmx 調高上限後再檢查。");
        } catch (RuntimeException | StackOverflowError e) {
            // Our own mistake, which must not keep the other files from being read.
            return InspectedFile.unreadable(name, "程式無法判讀此檔。請將此檔交給維護人員（" + e + "）。");
        }
    }
}
