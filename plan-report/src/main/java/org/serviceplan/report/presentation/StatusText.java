package org.serviceplan.report.presentation;

import java.time.LocalDate;
import java.util.Optional;

import org.serviceplan.model.calendar.MinguoDates;
import org.serviceplan.report.comparison.AnnexState;
import org.serviceplan.report.comparison.AnnexStatus;

/** Statuses in words. */
public final class StatusText {
    private StatusText() {}

    /** 準時, 逾期 12 日, 未繳（已逾期 1 日）, 未繳（未到期）, 退件（已逾期 3 日）. */
    public static String withDays(AnnexState state) {
        String label = state.status().label();
        return switch (state.status()) {
            case ON_TIME -> label;
            case LATE -> label + " " + state.daysLate() + " 日";
            case MISSING, REJECTED -> label + (state.daysLate() > 0 ? "（已逾期 " + state.daysLate() + " 日）" : "（未到期）");
        };
    }

    /** The same, with the day of receipt: 準時（112年1月16日收件）, 退件（已逾期 3 日，112年1月16日收件）. */
    public static String withDates(AnnexState state) {
        String text = withDays(state);
        return receivedOn(state)
                .map(day -> MinguoDates.format(day) + "收件）")
                .map(day -> text.endsWith("）") ? text.substring(0, text.length() - 1) + "，" + day : text + "（" + day)
                .orElse(text);
    }

    /** 附件一未繳, 附件二未到期, 附件一退件, where that is why there is nothing to show. */
    public static String owed(AnnexState state) {
        boolean notDue = state.status() == AnnexStatus.MISSING && state.daysLate() == 0;
        return state.annex().label() + (notDue ? "未到期" : state.status().label());
    }

    /** The day on which it was received, in Taiwan. */
    public static Optional<LocalDate> receivedOn(AnnexState state) {
        return Optional.ofNullable(state.received())
                .map(moment -> TaiwanTime.of(moment).toLocalDate());
    }
}
