package org.serviceplan.batch.inbox;

import java.util.Locale;

import lombok.Getter;
import lombok.RequiredArgsConstructor;
import lombok.experimental.Accessors;

import org.serviceplan.model.finding.Finding;
import org.serviceplan.model.finding.FindingCode;
import org.serviceplan.model.finding.Severity;

/** What can be wrong with the receipt register. None of it stops a run: the files concerned count as received when first seen. */
@Getter
@Accessors(fluent = true)
@RequiredArgsConstructor
public enum RegisterFault {
    /** The file is there, and cannot be read. */
    REGISTER_UNREADABLE(Severity.WARNING, "收文登記無法讀取，本次不採計。請檢查檔案權限。"),
    /** The file is not UTF-8. */
    REGISTER_NOT_UTF8(Severity.WARNING, "收文登記不是 UTF-8 編碼，已改以 Big5 讀取。請另存為「CSV UTF-8」。"),
    /** The head line lacks a column. */
    REGISTER_WITHOUT_COLUMNS(Severity.WARNING, "收文登記缺少「檔案」或「收文時間」欄，本次不採計。請補上標題列。"),
    /** A line is no CSV. */
    REGISTER_LINE_BROKEN(Severity.WARNING, "收文登記第 %d 行的引號不成對，略過此行。請更正。"),
    /** A line names no file. */
    REGISTER_FILE_BLANK(Severity.WARNING, "收文登記第 %d 行未填檔案，略過此行。請補上。"),
    /** A line's time is missing or is none. */
    REGISTER_TIME_UNRECOGNISED(Severity.WARNING, "收文登記第 %d 行的收文時間無法辨識，略過此行。請改為如 112/01/16 09:30。"),
    /** A line names a file that is not in the inbox. */
    REGISTER_FILE_NOT_FOUND(Severity.INFO, "收文登記第 %d 行的檔案不在收件匣內。"),
    /** A line gives a name alone that several files bear. */
    REGISTER_FILE_AMBIGUOUS(Severity.WARNING, "收文登記第 %d 行的檔名在收件匣內不只一個，略過此行。請填寫含資料夾的路徑。");

    private final Severity severity;
    private final String message;

    Finding of(String value, Object... args) {
        return new Finding(
                FindingCode.of(name()), severity, null, null, value, String.format(Locale.ROOT, message, args));
    }
}
