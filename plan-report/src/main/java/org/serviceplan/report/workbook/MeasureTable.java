package org.serviceplan.report.workbook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.serviceplan.model.ResponsibleUnit;
import org.serviceplan.model.calendar.Deadline;
import org.serviceplan.model.quantity.Target;
import org.serviceplan.report.comparison.ComparedMeasure;
import org.serviceplan.report.comparison.Continuity;
import org.serviceplan.report.comparison.MeasureRef;
import org.serviceplan.report.workbook.sheet.Column;
import org.serviceplan.report.workbook.sheet.Look;
import org.serviceplan.report.workbook.sheet.TableSheet;

/** 具體作法: one row a measure of every current annex 1, plain, for filters and pivots. */
final class MeasureTable {
    static final String NAME = "具體作法";
    private static final int FIXED_COLUMNS = 3;

    private MeasureTable() {}

    static TableSheet<ComparedMeasure> of(Report report) {
        return TableSheet.<ComparedMeasure>builder()
                .name(NAME)
                .purpose("現行附件一之全部具體作法，每項一列，可供篩選。")
                .columns(columns(report))
                .rows(report.measures())
                .fixedColumns(FIXED_COLUMNS)
                .printedTo("量化目標")
                .printedRows(report.comparedYear(row -> row.ref().year()))
                .build();
    }

    static List<Column<ComparedMeasure>> columns(Report report) {
        List<Column<ComparedMeasure>> columns =
                new ArrayList<>(CommonColumns.officeAndYear(row -> row.ref().year(), ComparedMeasure::office));
        columns.addAll(wording(report));
        columns.add(Column.<ComparedMeasure>text("完成期限", 13, row -> {
                    Deadline deadline = row.measure().deadline();
                    return deadline == null ? null : deadline.text();
                })
                .explained("完成期限原文；同一要項僅填一次者，適用於其下各項。", "附件一。"));
        columns.addAll(targets());
        columns.add(Column.<ComparedMeasure>text("原填實施要項", 34, row -> row.item().heading())
                .explained("機關所填之實施要項標題，未更動文字。", "附件一。"));
        columns.addAll(deadline());
        columns.addAll(theme(report));
        columns.addAll(continuity(report));
        columns.addAll(CommonColumns.source(
                ComparedMeasure::file, ComparedMeasure::sheet, row -> row.ref().cell()));
        return columns;
    }

    private static List<Column<ComparedMeasure>> wording(Report report) {
        return List.of(
                Column.<ComparedMeasure>ordinal("項次", 6, row -> row.ref().item())
                        .explained("實施要項之項次。", "機關所填項次；未填者依標題對照。"),
                Column.<ComparedMeasure>text(
                                "實施要項", 34, row -> report.heading(row.ref().year(), row.item()))
                        .explained("該項次之標準文字；架構無此項次者為機關所填。", "實施要項架構（依年度）。"),
                Column.<ComparedMeasure>ordinal("序號", 6, row -> row.ref().measure())
                        .explained("該實施要項下具體作法之序號。", "機關所填編號；未填者為順位。"),
                Column.<ComparedMeasure>text("具體作法", 66, row -> row.measure().text())
                        .explained("具體作法全文，未更動文字；僅去除編號與排版換行。", "附件一。"),
                Column.<ComparedMeasure>text("負責業參", 14, row -> row.measure().units().stream()
                                .map(ResponsibleUnit::name)
                                .collect(Collectors.joining("、")))
                        .explained("負責之業務單位，多個以頓號分隔；附件一無此欄或未填者空白。", "附件一。"));
    }

    private static List<Column<ComparedMeasure>> deadline() {
        return List.of(
                Column.<ComparedMeasure>state("期限類別", 10, row -> {
                            Deadline deadline = row.measure().deadline();
                            return deadline == null ? "無此欄" : deadline.kind().label();
                        })
                        .explained("持續辦理、有期日、週期性、空白、無法辨識或無此欄。", "由完成期限之文字判讀；附件一無完成期限欄者為無此欄。"),
                Column.<ComparedMeasure>day("期限日期", MeasureTable::date)
                        .explained("完成期限之最後一日，僅期限類別為有期日者有值。", "由完成期限之文字判讀；未寫年者為計畫年度。"),
                Column.<ComparedMeasure>minguo("期限日期（民國）", MeasureTable::date).explained("期限日期之民國日期。", "由期限日期換算。"));
    }

    private static List<Column<ComparedMeasure>> targets() {
        return List.of(
                Column.<ComparedMeasure>text("量化目標", 20, row -> row.measure().targets().stream()
                                .map(Target::text)
                                .collect(Collectors.joining("；")))
                        .explained("具體作法文字中之量化目標原文，多個以分號分隔。", "具體作法內有「至少、以上、達」等比較文字之數值；無比較文字者（如 24 小時服務）不計。"),
                Column.<ComparedMeasure>whole(
                                "量化目標數", 9, row -> row.measure().targets().size())
                        .explained("量化目標之個數。", "計數。"));
    }

    private static List<Column<ComparedMeasure>> theme(Report report) {
        return List.of(
                Column.<ComparedMeasure>text("主題", 60, row -> row.theme().label())
                        .explained("內容相近之具體作法歸為同一主題，以其中一項作法之文字代表。", "依文字相似度歸類，跨機關、年度及實施要項。"),
                Column.<ComparedMeasure>text("主題代碼", 16, row -> row.theme().id())
                        .explained("主題之識別碼，代表作法不變即不變。", "由代表作法產生。"),
                Column.<ComparedMeasure>number("主題相似度", 10, ComparedMeasure::score)
                        .withLook(Look.WHOLE.withFormat("0.00"))
                        .explained("與主題代表作法之文字相似度，0 至 1。", "代表作法本身為 1。"),
                Column.<ComparedMeasure>whole("主題機關數", 9, row -> report.offices(row.theme()))
                        .explained("有同一主題作法之機關數。", "就本報表涵蓋之各年度計數，同一機關計一次。"),
                Column.<ComparedMeasure>state("特色作法", 9, row -> row.theme().isUnique() ? "是" : "否")
                        .explained("無其他作法與其相近者為「是」。", "主題僅含一項作法。"));
    }

    private static List<Column<ComparedMeasure>> continuity(Report report) {
        return List.of(
                Column.<ComparedMeasure>state("與前一年度比較", 10, row -> report.continuity(row.ref())
                                .map(Continuity::kind)
                                .map(Continuity.Kind::label)
                                .orElse(null))
                        .explained("沿用、修改或新增；前一年度未收錄附件一者空白。", "與同機關前一年度之具體作法逐項比對文字。"),
                Column.<ComparedMeasure>text("前一年度項次", 10, row -> report.continuity(row.ref())
                                .map(Continuity::previous)
                                .map(MeasureTable::place)
                                .orElse(null))
                        .explained("所沿用或修改之前一年度作法，格式為項次-序號。", "同左。"));
    }

    private static @Nullable LocalDate date(ComparedMeasure row) {
        Deadline deadline = row.measure().deadline();
        return deadline == null ? null : deadline.date();
    }

    private static String place(MeasureRef ref) {
        return ref.item() + "-" + ref.measure();
    }
}
