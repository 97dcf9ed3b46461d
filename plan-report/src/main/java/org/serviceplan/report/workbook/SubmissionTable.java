package org.serviceplan.report.workbook;

import java.util.ArrayList;
import java.util.List;

import org.serviceplan.model.AnnexKind;
import org.serviceplan.model.calendar.MinguoYear;
import org.serviceplan.model.finding.Severity;
import org.serviceplan.report.comparison.AnnexState;
import org.serviceplan.report.comparison.OfficeComparison;
import org.serviceplan.report.presentation.ReportColors;
import org.serviceplan.report.presentation.StatusText;
import org.serviceplan.report.workbook.sheet.Column;
import org.serviceplan.report.workbook.sheet.TableSheet;

/** 繳交情形: where every office stands with both annexes, one row an office and year. */
final class SubmissionTable {
    static final String NAME = "繳交情形";
    /** Just wide enough for 附件一, so that heads break after it. */
    private static final double NARROW = 7.3;

    /** Paths on one line, so that rows are as low as those of a list. */
    private static final double PATH_WIDTH = 66;

    private SubmissionTable() {}

    /** An office in a year. */
    record Line(MinguoYear year, OfficeComparison office) {
        AnnexState state(AnnexKind kind) {
            return office.annex(year, kind);
        }
    }

    static TableSheet<Line> of(Report report) {
        List<Column<Line>> columns = new ArrayList<>(
                CommonColumns.officeAndYear(Line::year, row -> row.office().office()));
        for (AnnexKind kind : AnnexKind.values()) {
            columns.addAll(standing(kind));
        }
        for (AnnexKind kind : AnnexKind.values()) {
            columns.addAll(file(kind));
        }
        return TableSheet.<Line>builder()
                .name(NAME)
                .purpose("各機關各年度兩附件之繳交狀態、收件時間及檔案，每機關每年度一列。")
                .notes(List.of(
                        "附件一應於當年 1 月 31 日前、附件二應於次年 1 月 31 日前繳交（臺灣時間），逾期日數自期限翌日起算。",
                        "未繳及退件者之逾期日數計至基準時間；期限未到者為 0。退件者列最近一次退件之檔案。"))
                .columns(columns)
                .rows(report.yearsNewestFirst().stream()
                        .flatMap(year -> report.offices().stream().map(office -> new Line(year, office)))
                        .toList())
                .fixedColumns(MeasureColumns.FIXED)
                .printedTo(AnnexKind.OUTCOMES.label() + Severity.INFO.label())
                .build();
    }

    private static List<Column<Line>> standing(AnnexKind kind) {
        String prefix = kind.label();
        List<Column<Line>> columns = new ArrayList<>(List.of(
                Column.<Line>state(prefix + "狀態", NARROW, row -> row.state(kind)
                                .status()
                                .label())
                        .withFill(row -> ReportColors.of(row.state(kind).status()))
                        .explained("準時、逾期、未繳或退件。", "已收錄者，收件日在期限內為準時，否則為逾期；僅有被退回之檔案者為退件；均無者為未繳，不論期限是否已到。"),
                Column.<Line>whole(
                                prefix + "逾期日數", NARROW, row -> row.state(kind).daysLate())
                        .explained("超過期限之日數。", "逾期者為收件日減期限；未繳及退件者為基準日減期限；未逾期者為 0。"),
                Column.<Line>minguo(prefix + "期限", row -> row.state(kind).due())
                        .explained("最後一個算準時的日子（民國）。", "附件一為當年 1 月 31 日，附件二為次年 1 月 31 日。"),
                Column.<Line>minguo(prefix + "收件日", row -> StatusText.receivedOn(row.state(kind))
                                .orElse(null))
                        .explained("收件日（民國）。", "由收件時間換算。")));
        for (Severity severity : Severity.values()) {
            columns.add(Column.<Line>whole(prefix + severity.label(), NARROW, row -> row.state(kind)
                            .findings()
                            .count(severity))
                    .explained("該檔案本附件檢核結果中「" + severity.label() + "」之筆數。", "檢核結果之全部筆數，含未逐筆列出者。"));
        }
        return grouped(prefix + "（" + kind.subject() + "）", columns);
    }

    private static List<Column<Line>> file(AnnexKind kind) {
        String prefix = kind.label();
        List<Column<Line>> columns = new ArrayList<>(List.of(
                Column.<Line>day(prefix + "期限（西元）", row -> row.state(kind).due())
                        .explained("最後一個算準時的日子（西元日期）。", "同民國日期。"),
                Column.<Line>moment(prefix + "收件時間", row -> row.state(kind).received())
                        .explained("現行檔案（退件者為最近一次退件）之收件時間。", "收文登記（收文.csv）所載時間；未登記者，為系統首次讀到該檔案之時間，檔案時間較早者從其時間。")));
        CommonColumns.<Line>file(row -> row.state(kind).file())
                .forEach(column -> columns.add(column.withHead(prefix + column.head())
                        .withWidth(column.head().equals("檔案") ? PATH_WIDTH : column.width())));
        return grouped(prefix + "檔案", columns);
    }

    private static List<Column<Line>> grouped(String group, List<Column<Line>> columns) {
        return columns.stream().map(column -> column.withGroup(group)).toList();
    }
}
