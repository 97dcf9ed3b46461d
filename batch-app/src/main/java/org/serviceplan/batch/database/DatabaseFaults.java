package org.serviceplan.batch.database;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Optional;

/** What a failure of the database means for the person who has to do something about it. */
public final class DatabaseFaults {
    private DatabaseFaults() {}

    /**
     * Explains a failure in Traditional Chinese.
     *
     * @return the explanation, or empty where the database has nothing to do with the failure
     */
    public static Optional<String> explain(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof DatabaseUnavailableException unavailable) {
                return Optional.of(unavailable.advice());
            }
            if (cause instanceof SQLTransientConnectionException none && none.getCause() == null) {
                return Optional.of("等不到可用的資料庫連線；先前已收錄的資料都已保存。請確認資料庫回應正常、此主機的記憶體（-Xmx）足夠，再執行一次，會從中斷處繼續。");
            }
            if (cause instanceof SQLException sql && sql.getSQLState() != null) {
                return Optional.of(explain(sql));
            }
        }
        return Optional.empty();
    }

    /** Whether a failure comes from the database or the way there. */
    public static boolean isOne(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof DatabaseUnavailableException || cause instanceof SQLException) {
                return true;
            }
        }
        return false;
    }

    static DatabaseUnavailableException unavailable(SQLException failure) {
        return new DatabaseUnavailableException(explain(failure), failure);
    }

    private static String explain(SQLException failure) {
        return advice(failure.getSQLState()) + "（" + failure.getSQLState() + "："
                + String.valueOf(failure.getMessage()).lines().findFirst().orElse("") + "）";
    }

    private static String advice(String state) {
        return switch (state) {
            case "08001", "08004" -> "無法連線到資料庫。請確認主機、連接埠與網路，以及 PostgreSQL 已啟動。";
            case "3D000" -> "資料庫不存在。請先建立資料庫，或修正 spring.datasource.url。";
            case "42501" -> "資料庫帳號的權限不足。請授予建立及使用 serviceplan 綱要的權限。";
            case "25006" -> "資料庫是唯讀的。請改連可寫入的主機。";
            case "53100" -> "資料庫主機的磁碟已滿；先前已收錄的資料都已保存。請清出空間後再執行一次，會從中斷處繼續。";
            case "53300" -> "資料庫的連線數已滿。請稍後再試，或調高 max_connections。";
            default -> byClass(state.substring(0, 2));
        };
    }

    private static String byClass(String stateClass) {
        return switch (stateClass) {
            case "08", "57" -> "資料庫在執行中停止或中斷連線；先前已收錄的資料都已保存。恢復後再執行一次，會從中斷處繼續。";
            case "28" -> "資料庫拒絕登入。請確認 spring.datasource.username 與 password。";
            default -> "資料庫發生錯誤。";
        };
    }
}
