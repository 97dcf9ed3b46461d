package org.serviceplan.report.workbook;

import java.util.List;

import org.serviceplan.report.comparison.chase.Owed;
import org.serviceplan.report.comparison.chase.Reminder;
import org.serviceplan.report.workbook.sheet.Column;
import org.serviceplan.report.workbook.sheet.TableSheet;

/** 催報通知: one row an office that owes something, with the words to ask for it. */
final class ReminderTable {
    static final String NAME = "催報通知";

    private ReminderTable() {}

    static TableSheet<Reminder> of(Report report) {
        return TableSheet.<Reminder>builder()
                .name(NAME)
                .purpose("各機關之催報文字，可逕複製貼用於公文或電子郵件。")
                .columns(columns())
                .rows(report.chase().reminders())
                .fixedColumns(2)
                .build();
    }

    private static List<Column<Reminder>> columns() {
        return List.of(
                Column.<Reminder>text("機關代碼", 8.8, row -> row.office().code().value())
                        .explained("機關之代碼，為其所在縣市於 ISO 3166-2:TW 之英文字母。", "機關名冊。"),
                Column.<Reminder>text("機關", CommonColumns.OFFICE_WIDTH, row -> row.office()
                                .name())
                        .explained("榮民服務處全銜。", "機關名冊。"),
                Column.<Reminder>whole("件數", 7, row -> row.owed().size()).explained("逾期未繳及退件待補正之附件數。", "同「催報」。"),
                Column.<Reminder>whole("其中待補正", 10.2, row -> (int) row.owed().stream()
                                .filter(Owed::isAwaitingCorrection)
                                .count())
                        .explained("退件待補正之附件數。", "同「催報」。"),
                Column.<Reminder>whole("最長逾期日數", 9, row -> row.owed().stream()
                                .mapToInt(Owed::daysOverdue)
                                .max()
                                .orElse(0))
                        .explained("各件逾期日數之最大者。", "同「催報」。"),
                Column.<Reminder>text("通知文字", 96, Reminder::text).explained("受文者、主旨及說明，可逕貼用。", "依基準時間之繳交狀態產生。"));
    }
}
