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
    REGISTER_UNREADABLE(
            Severity.WARNING,
            "收文登記無法讀取，本次不採計。請檢查檔案權限。",
            "The register is there and cannot be read.",
            "a 收文.csv without read permission"),
    REGISTER_NOT_UTF8(
            Severity.WARNING,
            "收文登記不是 UTF-8 編碼，已改以 Big5 讀取。請另存為「CSV UTF-8」。",
            "The register is not UTF-8.",
            "a 收文.csv saved by Excel as CSV"),
    REGISTER_WITHOUT_COLUMNS(
            Severity.WARNING, "收文登記缺少「檔案」或「收文時間」欄，本次不採計。請補上標題列。", "The head line lacks a column.", "日期,主旨"),
    REGISTER_LINE_BROKEN(
            Severity.WARNING, "收文登記第 %d 行的引號不成對，略過此行。請更正。", "A line is no CSV.", "\"112/花蓮縣.xlsx,2023-01-16"),
    REGISTER_FILE_BLANK(Severity.WARNING, "收文登記第 %d 行未填檔案，略過此行。請補上。", "A line names no file.", ",2023-01-16"),
    REGISTER_TIME_UNRECOGNISED(
            Severity.WARNING,
            "收文登記第 %d 行的收文時間無法辨識，略過此行。請改為如 112/01/16 09:30。",
            "The time of a line is missing or is none.",
            "112/花蓮縣.xlsx,昨天"),
    REGISTER_FILE_NOT_FOUND(
            Severity.INFO,
            "收文登記第 %d 行的檔案不在收件匣內。",
            "A line names a file that is not in the inbox.",
            "a line of a file that was moved"),
    REGISTER_FILE_AMBIGUOUS(
            Severity.WARNING,
            "收文登記第 %d 行的檔名在收件匣內不只一個，略過此行。請填寫含資料夾的路徑。",
            "A line gives a name alone that several files bear.",
            "附件一.xlsx, which is in two folders");

    private final Severity severity;
    private final String message;
    private final String gloss;
    private final String example;

    Finding of(String value, Object... args) {
        return new Finding(
                FindingCode.of(name()), severity, null, null, value, String.format(Locale.ROOT, message, args));
    }
}
