package org.serviceplan.batch.preparation;

import java.time.Instant;
import java.time.LocalDate;

import org.serviceplan.batch.program.UsageException;
import org.serviceplan.batch.settings.MemoSettings;
import org.serviceplan.model.calendar.MinguoDates;
import org.serviceplan.model.calendar.Taiwan;

/** Works out by when offices have to correct what memos tell them. */
public final class CorrectionDate {
    private static final int MOST_DAYS = 366;

    private CorrectionDate() {}

    /**
     * The last day.
     *
     * @param asOf the moment of the report
     * @throws UsageException if the settings name none
     */
    public static LocalDate of(MemoSettings settings, Instant asOf) {
        String day = settings.correctBy();
        if (day != null && !day.isBlank()) {
            return MinguoDates.parse(day.strip())
                    .orElseThrow(() -> new UsageException(
                            "設定 serviceplan.memo.correct-by 的值「" + day + "」不是日期。請填例如 112年2月28日 或 2023-02-28。"));
        }
        int days = settings.correctionDays();
        if (days < 1 || days > MOST_DAYS) {
            throw new UsageException(
                    "設定 serviceplan.memo.correction-days 的值「" + days + "」不正確。請填 1 至 " + MOST_DAYS + " 的天數。");
        }
        return LocalDate.ofInstant(asOf, Taiwan.ZONE).plusDays(days);
    }
}
