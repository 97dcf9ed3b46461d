package org.serviceplan.report.memo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import lombok.RequiredArgsConstructor;

import org.serviceplan.model.source.WorkbookFormat;
import org.serviceplan.report.memo.workbook.CorrectionList;
import org.serviceplan.report.memo.workbook.NoticeWorkbook;
import org.serviceplan.report.memo.workbook.XlsMarker;
import org.serviceplan.report.memo.workbook.XlsxMarker;

/**
 * Writes memos (補正通知). An office gets its own workbook back, marked, where the bytes that were read are still there and where it is an
 * {@code .xlsx}, {@code .xlsm} or {@code .xls} that was read within all limits; the memo then has the same ending. For everything else it gets a
 * workbook that holds the list alone.
 */
@RequiredArgsConstructor
public final class MemoWriter {
    /** The folder of the memos within a report. */
    public static final String FOLDER = "memos";

    private final SubmittedFiles files;
    private final LocalDate correctBy;

    /**
     * Writes the memos, one after the other, so that only one workbook is held at a time.
     *
     * @param report the folder of the report; without any memo nothing is made in it
     * @throws IOException naming the memo that could not be written
     */
    public void write(List<Memo> memos, Path report) throws IOException {
        if (memos.isEmpty()) {
            return;
        }
        Path folder = Files.createDirectory(report.resolve(FOLDER));
        for (Memo memo : memos) {
            write(memo, folder);
        }
    }

    private void write(Memo memo, Path folder) throws IOException {
        Optional<byte[]> marked = marked(memo);
        byte[] content = marked.orElseGet(() -> NoticeWorkbook.of(new MemoText(memo, correctBy).alone()));
        Path file = folder.resolve(
                memo.name() + (marked.isPresent() ? ending(memo.file().format()) : ".xlsx"));
        try {
            Files.write(file, content, StandardOpenOption.CREATE_NEW);
        } catch (IOException e) {
            throw new IOException("Cannot write " + file, e);
        }
    }

    /** The ending of a marked workbook; nothing for formats that are not marked. */
    private static String ending(WorkbookFormat format) {
        return switch (format) {
            case XLSX -> ".xlsx";
            case XLSM -> ".xlsm";
            case XLS -> ".xls";
            case ODS, UNKNOWN -> "";
        };
    }

    private Optional<byte[]> marked(Memo memo) {
        WorkbookFormat format = memo.file().format();
        if (!memo.readable() || ending(format).isEmpty()) {
            return Optional.empty();
        }
        return files.content(memo.file()).flatMap(content -> marked(memo, content));
    }

    private Optional<byte[]> marked(Memo memo, byte[] content) {
        try {
            CorrectionList list = new MemoText(memo, correctBy).marked();
            return Optional.of(
                    memo.file().format() == WorkbookFormat.XLS
                            ? XlsMarker.mark(content, list)
                            : XlsxMarker.mark(content, list));
        } catch (RuntimeException e) {
            // Whatever the workbook is like, the night goes on: the list alone says the same.
            return Optional.empty();
        }
    }
}
