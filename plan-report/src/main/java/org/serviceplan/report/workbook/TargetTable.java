package org.serviceplan.report.workbook;

import java.util.ArrayList;
import java.util.List;

import org.serviceplan.report.presentation.TargetText;
import org.serviceplan.report.workbook.sheet.Column;
import org.serviceplan.report.workbook.sheet.TableSheet;

/** 量化目標: one row a number that a measure promises. */
final class TargetTable {
    static final String NAME = "量化目標";

    private TargetTable() {}

    static TableSheet<TargetLine> of(Report report) {
        List<Column<TargetLine>> columns = new ArrayList<>(MeasureColumns.of(TargetLine::measure, 64));
        columns.add(wording());
        columns.addAll(promise());
        columns.add(Column.<TargetLine>text(
                        "負責業參", 16, row -> MeasureColumns.units(row.measure().measure()))
                .explained("負責之業務單位，多個以頓號分隔；附件一無此欄或未填者空白。", "附件一。"));
        columns.add(
                Column.<TargetLine>text("主題", 60, row -> row.measure().theme().label())
                        .explained("該作法所屬主題，可據以比較各機關對同一事項所訂之目標。", "同「主題對照」。"));
        columns.add(MeasureColumns.heading(report, TargetLine::measure));
        columns.addAll(MeasureColumns.source(TargetLine::measure));
        return TableSheet.<TargetLine>builder()
                .name(NAME)
                .purpose("具體作法所載之量化目標，每個目標一列。")
                .columns(columns)
                .rows(report.targetLines())
                .fixedColumns(MeasureColumns.FIXED)
                .printedTo("負責業參")
                .printedRows(report.comparedYear(row -> row.measure().ref().year()))
                .build();
    }

    /** What was promised, in the office's words. */
    static Column<TargetLine> wording() {
        return Column.<TargetLine>text("目標原文", 20, row -> row.result().target().text())
                .explained("量化目標之原文。", "具體作法內有「至少、以上、達」等比較文字之數值；無比較文字者（如 24 小時服務）不計。");
    }

    /** The same as values, in every table of targets. */
    static List<Column<TargetLine>> promise() {
        return List.of(
                Column.<TargetLine>state(
                                "比較方式",
                                8,
                                row -> TargetText.of(row.result().target().comparison()))
                        .explained("至少、至多或等於。", "由目標原文判讀。"),
                Column.<TargetLine>number(
                                "目標值", 10, row -> row.result().target().quantity())
                        .explained("目標之數值。", "由目標原文判讀。"),
                Column.<TargetLine>state("單位", 8, row -> row.result().target().unit())
                        .explained("目標之單位。", "由目標原文判讀；同義寫法（如人/次、百分之）統一。"),
                Column.<TargetLine>state(
                                "週期",
                                8,
                                row -> TargetText.of(row.result().target().period()))
                        .explained("目標值所計之期間：每年、每半年、每季、每月、每週或未載明。", "由目標原文判讀。"));
    }
}
