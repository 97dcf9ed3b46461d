package org.serviceplan.batch.remote;

import java.util.Objects;

import org.springframework.core.NestedExceptionUtils;

import org.serviceplan.batch.database.DatabaseFaults;
import org.serviceplan.batch.program.NightFailedException;

/** What kept a worker from its work, for whoever reads its log. Nobody has to do anything yet: it tries again, or others do. */
final class WorkerFault {
    private WorkerFault() {}

    /** The fault in Traditional Chinese. */
    static String explain(Throwable failure) {
        Throwable root = NestedExceptionUtils.getMostSpecificCause(failure);
        if (root instanceof NightFailedException) {
            return String.valueOf(root.getMessage());
        }
        String said = Objects.requireNonNullElse(root.getMessage(), "")
                .lines()
                .findFirst()
                .orElse("");
        String reason = said.isEmpty() ? root.getClass().getSimpleName() : said;
        return (DatabaseFaults.isOne(failure) ? "資料庫無法連線或連線中斷（" : "未預期的錯誤（") + reason + "）";
    }
}
