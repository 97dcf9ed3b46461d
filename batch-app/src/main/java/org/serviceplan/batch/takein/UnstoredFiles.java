package org.serviceplan.batch.takein;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

import lombok.RequiredArgsConstructor;

import org.serviceplan.batch.program.NightFailedException;
import org.serviceplan.batch.store.ReadFile;
import org.serviceplan.batch.store.Run;

/**
 * What was read in the present transaction and is not stored yet. As much is held as fits into a small memory: usually a whole
 * chunk, of huge files one alone.
 */
@RequiredArgsConstructor
final class UnstoredFiles {
    private static final long LARGEST = 4L << 20;

    private final Run run;
    private final Storing storing;
    private final List<ReadFile> files = new ArrayList<>();
    private long size;

    void add(ReadFile file) {
        files.add(file);
        size += size(file);
        if (size > LARGEST) {
            store();
        }
    }

    void store() {
        if (files.isEmpty()) {
            return;
        }
        try {
            storing.store(run, List.copyOf(files));
        } catch (OutOfMemoryError e) {
            throw failure(e);
        } finally {
            files.clear();
            size = 0;
        }
    }

    private static long size(ReadFile file) {
        return file instanceof ReadFile.Imported imported ? imported.result().contentSize() : 0;
    }

    private NightFailedException failure(OutOfMemoryError cause) {
        ReadFile largest = Collections.max(files, Comparator.comparingLong(UnstoredFiles::size));
        return new NightFailedException(
                "存入 " + largest.file().path() + " 等 " + files.size() + " 個檔案的內容時記憶體不足（上限 "
                        + (Runtime.getRuntime().maxMemory() >> 20)
                        + " MB），未發布報表；先前已收錄的資料都已保存。請調高 -Xmx 再執行一次，即從中斷處繼續。",
                cause);
    }
}
