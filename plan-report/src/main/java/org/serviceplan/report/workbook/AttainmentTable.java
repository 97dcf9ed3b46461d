package org.serviceplan.report.workbook;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.serviceplan.report.comparison.AnnexStatus;
import org.serviceplan.report.comparison.Attainment;
import org.serviceplan.report.presentation.ReportColors;
import org.serviceplan.report.workbook.sheet.Column;
import org.serviceplan.report.workbook.sheet.TableSheet;

/** 達成情形: one row a target with what annex 2 reports on it, and where it says so. */
final class AttainmentTable {
    /** How attainment is told. */
    static final String HOW =
            "以成效中同單位之數據與目標比較，有合計者以合計為準；無同單位數據為無數據。多個數據而無合計、概數跨越目標、" + "目標按月、季或每場、每人計算，或成效兼述其他年度者，為待確認。";

    static final String NAME = "達成情形";

    private AttainmentTable() {}

    static TableSheet<TargetLine> of(Report report) {
        List<Column<TargetLine>> columns = new ArrayList<>(MeasureColumns.of(TargetLine::measure, 40));
        columns.add(TargetTable.wording());
        columns.addAll(result());
        columns.addAll(TargetTable.promise());
        columns.add(MeasureColumns.heading(report, TargetLine::measure));
        columns.addAll(CommonColumns.source(TargetLine::evidenceFile, TargetLine::evidenceSheet, row -> row.result()
                .reportedIn()));
        columns.add(Column.<TargetLine>link(
                        "附件一儲存格",
                        10.5,
                        row -> MeasureColumns.link(
                                row.measure().ref().cell().onItsSheet().toString(), row.measure()))
                .explained("訂定該目標之附件一儲存格，點選可開啟。", "附件一。"));
        return TableSheet.<TargetLine>builder()
                .name(NAME)
                .purpose("各量化目標之達成情形，附據以判定之原文及其儲存格。")
                .columns(columns)
                .rows(report.targetLines())
                .fixedColumns(MeasureColumns.FIXED)
                .printedTo("佐證文字")
                .printedRows(report.comparedYear(row -> row.measure().ref().year()))
                .build();
    }

    private static List<Column<TargetLine>> result() {
        return List.of(
                Column.<TargetLine>state(
                                "達成情形", 9, row -> row.result().attainment().label())
                        .withFill(row -> fill(row.result().attainment()))
                        .explained("達成、未達成、無數據或待確認。", HOW),
                Column.<TargetLine>number("實際值", 10, row -> row.result().actual())
                        .explained("據以判定之數值；無法判定者空白。", "執行成效內同單位之數據。"),
                Column.<TargetLine>state("概數", 6, row -> row.result().approximate() ? "約" : null)
                        .explained("原文為概數（餘、約、近）者為「約」。", "執行成效。"),
                Column.<TargetLine>number("與目標差", 10, TargetLine::difference).explained("實際值減目標值；無法判定者空白。", "計算。"),
                Column.<TargetLine>text("佐證文字", 46, TargetLine::outcome)
                        .explained("該作法之執行成效全文；「待確認」及「無數據」者請據以人工判讀。", "附件二；附件二無該項者空白。"));
    }

    private static @Nullable Color fill(Attainment attainment) {
        return switch (attainment) {
            case MET -> ReportColors.of(AnnexStatus.ON_TIME);
            case NOT_MET -> ReportColors.of(AnnexStatus.REJECTED);
            case AMBIGUOUS -> ReportColors.of(AnnexStatus.LATE);
            case NO_FIGURE -> ReportColors.of(AnnexStatus.MISSING);
        };
    }
}
