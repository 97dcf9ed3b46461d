package org.serviceplan.batch.program;

import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.core.NestedExceptionUtils;

import org.serviceplan.batch.database.AnotherRunActiveException;
import org.serviceplan.batch.database.DatabaseFaults;
import org.serviceplan.batch.database.NewerSchemaException;
import org.serviceplan.batch.database.NoDatabaseYetException;
import org.serviceplan.batch.settings.FaultyDataFileException;
import org.serviceplan.batch.settings.ValueAdvice;
import org.serviceplan.report.comparison.ControlTotalException;

/**
 * Why a run ended without a report, for the person who started it.
 *
 * @param status the exit status
 * @param message one message in Traditional Chinese
 */
public record Failure(int status, String message) {

    /** The first cause that is known says it best. */
    public static Failure of(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof UsageException || cause instanceof FaultyDataFileException) {
                return new Failure(ExitStatus.USAGE, String.valueOf(cause.getMessage()));
            }
            if (cause instanceof BindException bind) {
                return new Failure(
                        ExitStatus.USAGE, ValueAdvice.of(bind.getName(), bind.getProperty(), bind.getTarget()));
            }
            if (cause instanceof AnotherRunActiveException other) {
                return new Failure(ExitStatus.BUSY, "另一次執行正在進行中（" + other.holder() + "），本次不執行。請等它結束後再試。");
            }
            if (cause instanceof NewerSchemaException) {
                return new Failure(
                        ExitStatus.USAGE, "資料庫的綱要是較新的程式建立的，本程式未更動任何資料。請將此主機的 batch-app.jar 換成較新的（各主機使用同一個），再執行一次。");
            }
            if (cause instanceof NoDatabaseYetException none) {
                return new Failure(ExitStatus.FAILED, "尚無執行紀錄：" + none.data() + " 內還沒有資料庫。");
            }
            if (cause instanceof NightFailedException) {
                return new Failure(ExitStatus.FAILED, String.valueOf(cause.getMessage()));
            }
            if (cause instanceof OutOfMemoryError) {
                return new Failure(
                        ExitStatus.FAILED,
                        "記憶體不足（上限 " + (Runtime.getRuntime().maxMemory() >> 20)
                                + " MB），未完成。已收錄的資料都已保存；請調高 -Xmx，再執行一次即從中斷處繼續。");
            }
            if (cause instanceof ControlTotalException) {
                return new Failure(ExitStatus.FAILED, "核對不符，未發布報表：" + cause.getMessage());
            }
        }
        if (SettingFileFault.isReading(failure)) {
            return new Failure(ExitStatus.USAGE, SettingFileFault.of(failure));
        }
        return new Failure(
                ExitStatus.FAILED,
                DatabaseFaults.explain(failure)
                        .orElseGet(() -> "未預期的錯誤，未發布報表：" + NestedExceptionUtils.getMostSpecificCause(failure)
                                + "（加上 --verbose 可看詳細訊息）"));
    }
}
