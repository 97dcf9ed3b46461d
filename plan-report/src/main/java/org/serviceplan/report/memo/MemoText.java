package org.serviceplan.report.memo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import lombok.RequiredArgsConstructor;

import org.serviceplan.model.calendar.MinguoDates;
import org.serviceplan.model.finding.Finding;
import org.serviceplan.model.finding.FindingCode;
import org.serviceplan.model.finding.Severity;
import org.serviceplan.model.office.Office;
import org.serviceplan.report.memo.workbook.Correction;
import org.serviceplan.report.memo.workbook.CorrectionList;
import org.serviceplan.report.presentation.TaiwanTime;

/** The words of a memo. */
@RequiredArgsConstructor
final class MemoText {
    private final Memo memo;
    private final LocalDate correctBy;

    /** The list as it stands in the office's own workbook. */
    CorrectionList marked() {
        return list(
                "辦理方式：下表依重要性排列，點選「儲存格」即可跳到該處；該格已著色並加上註解。請直接在本檔更正、存檔後重新繳交；" + "原有內容、格式、公式及巨集均未更動，本工作表、底色與註解不影響收件，可不刪除。");
    }

    /** The list as it stands alone. */
    CorrectionList alone() {
        return list("辦理方式：本通知僅列出應更正事項（原檔無法直接標示）。請在原檔更正、存檔後重新繳交。");
    }

    private CorrectionList list(String howTo) {
        List<String> facts = new ArrayList<>();
        facts.add("檔案：" + memo.file().path()
                + (memo.annexes().isEmpty() ? "" : "（" + String.join("、", memo.annexes()) + "）") + "　收件："
                + TaiwanTime.format(memo.received()));
        facts.add("處理情形：" + (memo.rejected() ? "退件，本檔尚未採計，須更正後重新繳交。" : "已收錄，惟有下列事項應更正，請更正後重新繳交。"));
        facts.add(counts());
        if (memo.ofOffice() > 1) {
            facts.add("貴處共有 " + memo.ofOffice() + " 個檔案待更正，這是第 " + memo.number() + " 份通知。");
        }
        if (memo.guessed()) {
            facts.add("註：檔案內容無法辨識機關，依檔名或資料夾名稱判斷為貴處；如非貴處檔案，請告知。");
        }
        facts.add(howTo);
        return new CorrectionList(title(), facts, due(), corrections(), notes());
    }

    private String title() {
        Office office = memo.office();
        return "補正通知　" + (office == null ? "（無法辨識機關，請本會確認後轉知）" : office.name());
    }

    private String due() {
        return "請於 " + MinguoDates.format(correctBy) + " 前更正並重新繳交";
    }

    private String counts() {
        int notes = memo.findings().count(Severity.INFO);
        return "應更正：" + Severity.ERROR.label() + " " + memo.findings().count(Severity.ERROR) + " 項、"
                + Severity.WARNING.label() + " " + memo.findings().count(Severity.WARNING) + " 項"
                + (notes == 0 ? "。" : "；另有" + Severity.INFO.label() + " " + notes + " 項，僅供參考，不必更正。");
    }

    /** The most important first; what weighs the same stands as it does in the file. */
    private List<Correction> corrections() {
        List<String> sheets = memo.findings().kept().stream()
                .map(finding -> String.valueOf(finding.sheet()))
                .distinct()
                .toList();
        return memo.findings().kept().stream()
                .sorted(Comparator.comparing(Finding::severity)
                        .thenComparing(finding -> sheets.indexOf(String.valueOf(finding.sheet())))
                        .thenComparing(Finding::cell, Comparator.nullsFirst(Comparator.naturalOrder())))
                .map(Correction::of)
                .toList();
    }

    /** How many findings of each kind are not listed. */
    private List<String> notes() {
        Map<FindingCode, Long> listed =
                memo.findings().kept().stream().collect(Collectors.groupingBy(Finding::code, Collectors.counting()));
        int missing = memo.findings().countByCode().entrySet().stream()
                .mapToInt(count -> count.getValue()
                        - listed.getOrDefault(count.getKey(), 0L).intValue())
                .sum();
        return missing == 0 ? List.of() : List.of("另有同類情形 " + missing + " 項未逐筆列出，請一併檢查更正。");
    }
}
