package org.serviceplan.report.workbook;

import java.awt.Color;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.serviceplan.model.AnnexKind;
import org.serviceplan.model.calendar.MinguoYear;
import org.serviceplan.model.finding.Finding;
import org.serviceplan.model.finding.Findings;
import org.serviceplan.model.finding.Severity;
import org.serviceplan.model.office.Office;
import org.serviceplan.model.office.OfficeRoster;
import org.serviceplan.model.source.SourceFile;
import org.serviceplan.report.comparison.AnnexStatus;
import org.serviceplan.report.comparison.OfficeComparison;
import org.serviceplan.report.comparison.ReceivedSubmission;
import org.serviceplan.report.comparison.RejectedFile;
import org.serviceplan.report.comparison.Sender;
import org.serviceplan.report.presentation.ReportColors;
import org.serviceplan.report.workbook.sheet.Column;
import org.serviceplan.report.workbook.sheet.PrintedRows;
import org.serviceplan.report.workbook.sheet.TableSheet;

/** 檢核結果: one row a finding, of current submissions and of files that were sent back; the gravest first, since notes are not printed. */
final class FindingTable {
    static final String NAME = "檢核結果";
    private static final int FIXED_COLUMNS = 3;

    private FindingTable() {}

    /** A finding and whose file it is in, as far as that is known. */
    record Line(Origin origin, Finding finding) {}

    /** What findings are about: a submitted annex, or a file that was sent back. */
    record Origin(
            @Nullable Office office,
            @Nullable MinguoYear year,
            String annexes,
            String outcome,
            SourceFile file,
            OffsetDateTime received,
            Findings findings) {

        static Origin of(ReceivedSubmission received) {
            return new Origin(
                    received.submission().office(),
                    received.submission().year(),
                    received.submission().kind().label(),
                    "收錄",
                    received.submission().file(),
                    received.received(),
                    received.findings());
        }

        static Origin of(RejectedFile rejected, OfficeRoster roster) {
            return new Origin(
                    Sender.of(rejected, roster).office(),
                    rejected.year(),
                    labels(rejected),
                    "退件",
                    rejected.file(),
                    rejected.received(),
                    rejected.findings());
        }
    }

    /** The annexes that are in a file, 附件一、附件二; empty where that could not be told. */
    static String labels(RejectedFile rejected) {
        return rejected.annexes().stream().map(AnnexKind::label).collect(Collectors.joining("、"));
    }

    static TableSheet<Line> of(Report report) {
        List<Origin> origins = origins(report);
        List<Line> lines = origins.stream()
                .flatMap(origin -> origin.findings().kept().stream().map(finding -> new Line(origin, finding)))
                .sorted(Comparator.comparing(line -> line.finding().severity()))
                .toList();
        return TableSheet.<Line>builder()
                .name(NAME)
                .purpose("檢核發現事項，每筆一列，錯誤在前，提示在後，可點選開啟至該儲存格。")
                .columns(columns())
                .rows(lines)
                .fixedColumns(FIXED_COLUMNS)
                .printedTo("儲存格")
                .printedRows(PrintedRows.of("錯誤及警告", line -> line.finding().severity() != Severity.INFO))
                .build();
    }

    /** Everything that can have findings: current submissions in roster order, then files sent back, those of no office last. */
    static List<Origin> origins(Report report) {
        List<Office> roster =
                report.offices().stream().map(OfficeComparison::office).toList();
        Comparator<Origin> order = Comparator.<Origin>comparingInt(origin -> {
                    int index = roster.indexOf(origin.office());
                    return index < 0 ? Integer.MAX_VALUE : index;
                })
                .thenComparing(origin -> origin.file().path())
                .thenComparing(origin -> origin.file().sha256());
        Stream<Origin> rejected = report.input().rejections().stream()
                .map(one -> Origin.of(one, report.input().roster()))
                .sorted(order);
        return Stream.concat(current(report).map(Origin::of), rejected).toList();
    }

    private static Stream<ReceivedSubmission> current(Report report) {
        List<ReceivedSubmission> current = new ArrayList<>();
        for (OfficeComparison office : report.offices()) {
            for (MinguoYear year : report.yearsNewestFirst()) {
                for (AnnexKind kind : AnnexKind.values()) {
                    report.current(office.office(), year, kind).ifPresent(current::add);
                }
            }
        }
        return current.stream();
    }

    private static List<Column<Line>> columns() {
        List<Column<Line>> columns = new ArrayList<>(CommonColumns.officeAndYear(
                row -> row.origin().year(), row -> row.origin().office()));
        columns.addAll(List.of(
                Column.<Line>state("附件", 8, row -> row.origin().annexes()).explained("檢核結果所屬附件；無法判讀者空白。", "附件標題及表頭。"),
                Column.<Line>state("處置", 7, row -> row.origin().outcome()).explained("收錄或退件。", "檔案有「錯誤」者退件，其餘收錄。"),
                Column.<Line>state("程度", 7, row -> row.finding().severity().label())
                        .withFill(row -> fill(row.finding().severity()))
                        .explained("錯誤：退回補正；警告：已收錄，請機關更正；提示：僅供參考。", "依檢核項目訂定。"),
                Column.<Line>text("問題", 46, row -> Advice.of(row.finding().message())
                                .problem())
                        .explained("發現之情形。", "檢核程式。"),
                Column.<Line>text("處理方式", 34, row -> Advice.of(row.finding().message())
                                .remedy())
                        .explained("請機關辦理事項；無須辦理者空白。", "檢核程式。"),
                Column.<Line>text("原填內容", 26, row -> row.finding().value()).explained("該儲存格之原填內容；原為空白者空白。", "繳交檔案。")));
        columns.addAll(CommonColumns.source(
                row -> row.origin().file(), row -> row.finding().sheet(), row -> row.finding()
                        .cell()));
        columns.addAll(List.of(
                Column.<Line>moment("收件時間", row -> row.origin().received()).explained("檔案之收件時間。", "同「繳交情形」。"),
                Column.<Line>text("檢核代碼", 30, row -> row.finding().code().value())
                        .explained("檢核項目之代碼，供程式及公文引用，不隨版本變動。", "檢核項目一覽。")));
        return columns;
    }

    private static Color fill(Severity severity) {
        return switch (severity) {
            case ERROR -> ReportColors.of(AnnexStatus.REJECTED);
            case WARNING -> ReportColors.of(AnnexStatus.LATE);
            case INFO -> ReportColors.GROUND;
        };
    }
}
