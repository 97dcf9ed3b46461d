package org.serviceplan.report.workbook;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.serviceplan.model.calendar.Taiwan;
import org.serviceplan.model.finding.Finding;
import org.serviceplan.model.finding.Severity;
import org.serviceplan.report.comparison.RejectedFile;
import org.serviceplan.report.workbook.FindingTable.Origin;
import org.serviceplan.report.workbook.sheet.Column;
import org.serviceplan.report.workbook.sheet.TableSheet;

/** 待補正: one row a file that was sent back and not yet replaced, also where nobody can tell whose it is. */
final class AwaitingTable {
    static final String NAME = "待補正";

    private AwaitingTable() {}

    /** A file that was sent back, and for how many days its correction has been awaited. */
    record Line(RejectedFile rejected, Origin origin, int days) {}

    static TableSheet<Line> of(Report report) {
        List<Column<Line>> columns = new ArrayList<>(CommonColumns.officeAndYear(
                row -> row.origin().year(), row -> row.origin().office()));
        columns.addAll(waiting(report));
        columns.addAll(CommonColumns.file(row -> row.rejected().file()));
        return TableSheet.<Line>builder()
                .name(NAME)
                .purpose("退件而尚未補正之檔案及其等候日數，久候者在前；含無法辨識機關者。")
                .columns(columns)
                .rows(rows(report))
                .fixedColumns(MeasureColumns.FIXED)
                .printedTo("檔案")
                .build();
    }

    private static List<Line> rows(Report report) {
        LocalDate today = Taiwan.day(report.comparison().asOf());
        return report.input().rejections().stream()
                .map(rejected -> new Line(rejected, Origin.of(rejected), days(rejected, today)))
                .sorted(Comparator.comparingInt(Line::days)
                        .reversed()
                        .thenComparing(line -> line.rejected().file().path())
                        .thenComparing(line -> line.rejected().file().sha256()))
                .toList();
    }

    private static int days(RejectedFile rejected, LocalDate today) {
        return (int) Math.max(0, ChronoUnit.DAYS.between(Taiwan.day(rejected.received()), today));
    }

    private static List<Column<Line>> waiting(Report report) {
        return List.of(
                Column.<Line>state("附件", 10, row -> row.origin().annexes()).explained("檔案內之附件；無法判讀者空白。", "附件標題及表頭。"),
                Column.<Line>moment("收件時間", row -> row.rejected().received()).explained("退件檔案之收件時間。", "同「繳交情形」。"),
                Column.<Line>whole("待補正日數", 10.2, Line::days).explained("自收件日起等候補正之日數。", "基準日減收件日。"),
                Column.<Line>whole("錯誤數", 8, row -> row.rejected().findings().count(Severity.ERROR))
                        .explained("須更正後方能收錄之事項數。", "同「檢核結果」。"),
                Column.<Line>whole("警告數", 8, row -> row.rejected().findings().count(Severity.WARNING))
                        .explained("應一併更正之事項數。", "同「檢核結果」。"),
                Column.<Line>text("首項錯誤", 60, row -> firstError(row.rejected()))
                        .explained("第一項「錯誤」之說明；全部見「檢核結果」及補正通知。", "檢核程式。"),
                Column.<Line>state("另有收錄版本", 8.8, row -> hasAccepted(report, row.rejected()) ? "有" : "無")
                        .explained("同機關、年度、附件是否另有已收錄之檔案；有者，報表依該檔案。", "同「繳交情形」。"));
    }

    private static String firstError(RejectedFile rejected) {
        return rejected.findings().kept().stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .findFirst()
                .map(Finding::message)
                .orElse("");
    }

    private static boolean hasAccepted(Report report, RejectedFile rejected) {
        return rejected.claims().stream().anyMatch(claim -> {
            var office = claim.office();
            var year = claim.year();
            return office != null
                    && year != null
                    && report.current(office, year, claim.kind()).isPresent();
        });
    }
}
