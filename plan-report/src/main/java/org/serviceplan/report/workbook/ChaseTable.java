package org.serviceplan.report.workbook;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.serviceplan.model.finding.Severity;
import org.serviceplan.model.office.Office;
import org.serviceplan.model.source.SourceFile;
import org.serviceplan.report.comparison.AnnexState;
import org.serviceplan.report.comparison.chase.Owed;
import org.serviceplan.report.presentation.ReportColors;
import org.serviceplan.report.workbook.sheet.Column;
import org.serviceplan.report.workbook.sheet.TableSheet;

/** 催報: one row an annex that an office owes. */
final class ChaseTable {
    static final String NAME = "催報";

    private ChaseTable() {}

    /** An annex and who owes it. */
    record Line(Office office, Owed owed) {
        AnnexState state() {
            return owed.state();
        }

        @Nullable
        SourceFile file() {
            return owed.state().file();
        }
    }

    static TableSheet<Line> of(Report report) {
        List<Column<Line>> columns =
                new ArrayList<>(CommonColumns.officeAndYear(row -> row.state().year(), Line::office));
        columns.addAll(owed());
        columns.addAll(faulty());
        return TableSheet.<Line>builder()
                .name(NAME)
                .purpose("逾期未繳或退件待補正之附件，每件一列；可貼用之通知文字見「催報通知」。")
                .columns(columns)
                .rows(report.chase().reminders().stream()
                        .flatMap(reminder -> reminder.owed().stream().map(owed -> new Line(reminder.office(), owed)))
                        .toList())
                .fixedColumns(MeasureColumns.FIXED)
                .printedTo("退件檔案")
                .build();
    }

    private static List<Column<Line>> owed() {
        return List.of(
                Column.<Line>state("附件", 8, row -> row.state().annex().label()).explained("附件一或附件二。", "各機關各年度兩附件均應繳交。"),
                Column.<Line>state("狀態", 7, row -> row.state().status().label())
                        .withFill(row -> ReportColors.of(row.state().status()))
                        .explained("未繳（已逾期限）或退件（不論是否已逾期限）。", "同「繳交情形」；期限未到之未繳者不列。"),
                Column.<Line>day("期限", row -> row.state().due())
                        .explained("最後一個算準時的日子。", "附件一為當年 1 月 31 日，附件二為次年 1 月 31 日。"),
                Column.<Line>whole("逾期日數", 8, row -> row.owed().daysOverdue())
                        .explained("超過期限之日數；期限前退件而未逾期者為 0。", "基準日減期限。"));
    }

    private static List<Column<Line>> faulty() {
        return List.of(
                Column.<Line>day("退件收件日", row -> row.owed().awaitingSince())
                        .explained("最近一次退件檔案之收件日；未繳者空白。", "同「繳交情形」。"),
                Column.<Line>whole(
                                "待補正日數",
                                10.2,
                                row -> row.owed().isAwaitingCorrection()
                                        ? row.owed().daysAwaiting()
                                        : null)
                        .explained("自退件檔案收件日起等候補正之日數；未繳者空白。", "基準日減退件收件日。"),
                findings(Severity.ERROR),
                findings(Severity.WARNING),
                Column.<Line>text("退件檔案", 46, row -> {
                            SourceFile file = row.file();
                            return file == null ? null : file.path();
                        })
                        .explained("最近一次退件檔案於收件資料夾內之路徑；未繳者空白。", "收件資料夾。"),
                Column.<Line>link("連結", 8, row -> CommonColumns.opening(row.file(), null, null))
                        .explained("點選可開啟該檔案。", "收件資料夾。"));
    }

    private static Column<Line> findings(Severity severity) {
        return Column.<Line>whole(
                        severity.label() + "數",
                        8,
                        row -> row.owed().isAwaitingCorrection()
                                ? row.state().findings().count(severity)
                                : null)
                .explained("退件檔案本附件檢核結果中「" + severity.label() + "」之筆數；未繳者空白。", "同「檢核結果」。");
    }
}
