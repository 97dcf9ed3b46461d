package org.serviceplan.batch.mail;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;

import org.serviceplan.batch.store.OutgoingMail;
import org.serviceplan.batch.store.Run;
import org.serviceplan.model.calendar.MinguoYear;
import org.serviceplan.model.finding.Severity;
import org.serviceplan.model.office.Office;
import org.serviceplan.model.source.Sha256;
import org.serviceplan.report.memo.Memo;
import org.serviceplan.report.memo.MemoWriter;
import org.serviceplan.report.presentation.VisibleText;

/** The words of mails. */
@RequiredArgsConstructor
final class MailText {
    private final Run run;
    private final MinguoYear year;
    private final List<Memo> memos;
    private final Path folder;

    OutgoingMail toHeadquarters(List<String> recipients, List<String> summary) {
        List<String> lines = new ArrayList<>(summary);
        List<String> byHand = memos.stream()
                .filter(memo -> !isMailed(memo))
                .flatMap(memo -> file(memo).stream())
                .toList();
        if (!byHand.isEmpty()) {
            lines.add("");
            lines.add("下列補正通知之機關未登載電子郵件或無法辨識，請另行轉送：");
            byHand.forEach(file -> lines.add("　" + file));
        }
        return mail(
                "headquarters " + run.id() + " " + recipients,
                null,
                recipients,
                "【服務效能執行計畫】" + year + "年度全國比較報表已發布（" + run.id() + "）",
                lines,
                List.of());
    }

    private static boolean isMailed(Memo memo) {
        Office office = memo.office();
        return office != null && !office.emails().isEmpty();
    }

    OutgoingMail toOffice(Office office) {
        List<Memo> own =
                memos.stream().filter(memo -> office.equals(memo.office())).toList();
        List<String> lines = new ArrayList<>();
        lines.add(office.name() + " 承辦人您好：");
        lines.add("");
        lines.add("貴處提升政府服務效能執行計畫附件有下列檔案須更正，檢附補正通知如附件，請依附件第一張工作表所列事項與期限更正後重新繳交：");
        own.forEach(memo -> lines.add("　" + line(memo)));
        lines.add("");
        lines.add("如於收到本通知前業已更正繳交，免再辦理。本信由系統自動寄發。");
        return mail(
                own.stream()
                        .map(MailText::content)
                        .collect(Collectors.joining("\n", office.code() + " " + office.emails() + "\n", "")),
                office,
                office.emails(),
                "【補正通知】" + office.name() + "提升政府服務效能執行計畫附件（" + own.size() + "件）",
                lines,
                own.stream().flatMap(memo -> file(memo).stream()).toList());
    }

    private static String line(Memo memo) {
        return memo.file().path() + (memo.annexes().isEmpty() ? "" : "（" + String.join("、", memo.annexes()) + "）") + "："
                + (memo.rejected() ? "退件" : "已收錄，應更正") + "；" + Severity.ERROR.label() + " "
                + memo.findings().count(Severity.ERROR) + " 項、" + Severity.WARNING.label() + " "
                + memo.findings().count(Severity.WARNING) + " 項";
    }

    /** What an office is told of a file. As long as it is the same, it is told once. */
    private static String content(Memo memo) {
        return memo.file().sha256() + " " + memo.findings().countByCode() + " "
                + memo.findings().kept();
    }

    /** The memo's file in the report. */
    private Optional<String> file(Memo memo) {
        return Stream.of(".xlsx", ".xlsm", ".xls")
                .map(ending -> MemoWriter.FOLDER + "/" + memo.name() + ending)
                .filter(file -> Files.exists(folder.resolve(file)))
                .findFirst();
    }

    private OutgoingMail mail(
            String content,
            @Nullable Office office,
            List<String> recipients,
            String subject,
            List<String> lines,
            List<String> attachments) {
        String key = Sha256.ofBytes(content.getBytes(StandardCharsets.UTF_8)).hex();
        return new OutgoingMail(
                UUID.randomUUID(),
                key,
                run.id(),
                year,
                office == null ? null : office.code(),
                recipients,
                VisibleText.ofLine(subject),
                lines.stream().map(VisibleText::ofLine).collect(Collectors.joining("\n", "", "\n")),
                folder,
                attachments);
    }
}
