package org.serviceplan.batch.program;

import java.net.URI;
import java.time.Duration;

import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.util.unit.DataSize;

import org.serviceplan.batch.database.AnotherRunActiveException;
import org.serviceplan.batch.database.DatabaseFaults;
import org.serviceplan.batch.database.NewerSchemaException;
import org.serviceplan.batch.database.NoDatabaseYetException;
import org.serviceplan.batch.settings.FaultyDataFileException;
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
                return new Failure(ExitStatus.USAGE, usage(bind));
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
        return new Failure(
                ExitStatus.FAILED,
                DatabaseFaults.explain(failure)
                        .orElseGet(() -> "未預期的錯誤，未發布報表：" + NestedExceptionUtils.getMostSpecificCause(failure)
                                + "（加上 --verbose 可看詳細訊息）"));
    }

    private static String usage(BindException failure) {
        String name = failure.getName().toString();
        Object value =
                failure.getProperty() == null ? "" : failure.getProperty().getValue();
        String example =
                switch (name) {
                    case "serviceplan.year" -> "請填民國年度，例如 112 或 110-112。";
                    case "serviceplan.as-of" -> "請填 ISO 8601 時間，例如 2023-02-01T02:00:00+08:00。";
                    case "serviceplan.workers" -> "請填 1 至 16 的整數，或 remote。";
                    case "serviceplan.remote.files" -> "請填 shared 或 database。";
                    default -> byKind(failure.getTarget().getType().resolve(Object.class));
                };
        // An address may be a secret.
        String shown = name.endsWith("url") ? "" : "「" + value + "」";
        return "設定 " + name + " 的值" + shown + "不正確。" + example;
    }

    private static String byKind(Class<?> kind) {
        if (kind == Duration.class) {
            return "請填時間，例如 500ms、30s、10m 或 4h。";
        }
        if (kind == DataSize.class) {
            return "請填大小，例如 500KB、20MB 或 1GB。";
        }
        if (kind == boolean.class || kind == Boolean.class) {
            return "請填 true 或 false。";
        }
        if (kind == int.class || kind == Integer.class) {
            return "請填整數。";
        }
        return kind == URI.class ? "請填 http:// 或 https:// 開頭的網址。" : "請更正。";
    }
}
