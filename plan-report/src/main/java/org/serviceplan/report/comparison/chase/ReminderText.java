package org.serviceplan.report.comparison.chase;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.serviceplan.model.calendar.MinguoDates;
import org.serviceplan.model.finding.Findings;
import org.serviceplan.model.finding.Severity;
import org.serviceplan.model.office.Office;
import org.serviceplan.model.text.ChineseNumerals;
import org.serviceplan.report.comparison.AnnexState;

/** The words of a reminder, as headquarters writes to an office: addressee, subject, what is owed, what to do. */
final class ReminderText {
    private ReminderText() {}

    static String of(Office office, List<Owed> owed, LocalDate today) {
        List<String> lines = new ArrayList<>();
        lines.add("受文者：" + office.name());
        lines.add("主旨：貴處提升政府服務效能執行計畫附件尚有" + owed.size() + "件" + what(owed) + "，請儘速辦理，請查照。");
        lines.add("說明：");
        lines.add("一、截至" + MinguoDates.format(today) + "止，貴處尚待辦理之附件如下：");
        for (int i = 0; i < owed.size(); i++) {
            lines.add("（" + ChineseNumerals.format(i + 1) + "）" + line(owed.get(i)));
        }
        lines.add("二、" + request(owed) + "；如於本通知送達前業已繳交，免再辦理。");
        return String.join("\n", lines);
    }

    private static String what(List<Owed> owed) {
        if (owed.stream().allMatch(Owed::isAwaitingCorrection)) {
            return "待補正";
        }
        return owed.stream().anyMatch(Owed::isAwaitingCorrection) ? "未繳交或待補正" : "逾期未繳交";
    }

    private static String line(Owed owed) {
        AnnexState state = owed.state();
        String annex = state.year() + "年度" + state.annex().label() + "（"
                + state.annex().subject() + "）";
        return annex + "：" + (owed.isAwaitingCorrection() ? awaiting(owed) + due(owed) : due(owed)) + "。";
    }

    private static String awaiting(Owed owed) {
        LocalDate since = Objects.requireNonNull(owed.awaitingSince(), "A rejected file was received");
        return MinguoDates.format(since) + "收件，經檢核須補正而退件（"
                + findings(owed.state().findings()) + "），待補正已" + owed.daysAwaiting() + "日；";
    }

    private static String findings(Findings findings) {
        return "計" + Severity.ERROR.label() + findings.count(Severity.ERROR) + "項、" + Severity.WARNING.label()
                + findings.count(Severity.WARNING) + "項";
    }

    private static String due(Owed owed) {
        String due = "繳交期限為" + MinguoDates.format(owed.state().due());
        return due + (owed.daysOverdue() > 0 ? "，已逾期" + owed.daysOverdue() + "日" : "，尚未逾期");
    }

    private static String request(List<Owed> owed) {
        boolean missing = !owed.stream().allMatch(Owed::isAwaitingCorrection);
        boolean faulty = owed.stream().anyMatch(Owed::isAwaitingCorrection);
        return (missing ? "未繳交者，請於文到後儘速繳交" : "")
                + (missing && faulty ? "；" : "")
                + (faulty ? "退件者，請依補正通知所列事項逐項修正後重新繳交" : "");
    }
}
