package org.serviceplan.report.workbook;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import org.serviceplan.report.comparison.AnnexStatus;
import org.serviceplan.report.comparison.ComparedMeasure;
import org.serviceplan.report.comparison.Continuity;
import org.serviceplan.report.presentation.ReportColors;
import org.serviceplan.report.presentation.TargetText;
import org.serviceplan.report.workbook.sheet.Column;
import org.serviceplan.report.workbook.sheet.Content;
import org.serviceplan.report.workbook.sheet.Look;
import org.serviceplan.report.workbook.sheet.TableSheet;

/** 年度比較: what every office carried over, reworded, added and dropped, with the difference shown. */
final class YearTable {
    static final String NAME = "年度比較";

    private YearTable() {}

    static TableSheet<YearLine> of(Report report) {
        List<Column<YearLine>> columns = new ArrayList<>(CommonColumns.officeAndYear(
                row -> row.continuity().year(), row -> row.either().office()));
        columns.addAll(kind());
        columns.addAll(side("本年度", YearLine::later));
        columns.addAll(side("前一年度", YearLine::earlier));
        columns.add(difference());
        columns.addAll(MeasureColumns.source(YearLine::either));
        return TableSheet.<YearLine>builder()
                .name(NAME)
                .purpose("各機關具體作法與其前一年度之比較：沿用、修改（標示修改處）、新增及刪除。")
                .columns(columns)
                .rows(YearLine.all(report))
                .fixedColumns(MeasureColumns.FIXED)
                .printedTo("修改處")
                .printedRows(report.comparedYear(row -> row.continuity().year()))
                .build();
    }

    private static List<Column<YearLine>> kind() {
        return List.of(
                Column.<YearLine>state("異同", 7, row -> row.continuity().kind().label())
                        .withFill(row -> fill(row.continuity().kind()))
                        .explained("沿用：文字相同；修改：同一作法而文字有異；新增：前一年度無；刪除：本年度無。", "與同機關前一年度之具體作法逐項比對文字；兩年度之附件一均收錄者方列入。"),
                Column.<YearLine>number("相似度", 8, row -> row.continuity().score())
                        .withLook(Look.WHOLE.withFormat("0.00"))
                        .explained("兩年度文字之相似度，0 至 1；新增及刪除者空白。", "由兩項作法之文字比對。"));
    }

    private static Column<YearLine> difference() {
        return Column.<YearLine>text("修改處", 42, YearLine::difference)
                .explained("修改者之本年度文字，並標示〔刪：原有文字〕、〔增：新加文字〕及〔原文字→新文字〕；其餘空白。", "由兩年度之文字逐字比對。");
    }

    private static List<Column<YearLine>> side(String year, Function<YearLine, @Nullable ComparedMeasure> side) {
        return List.of(
                Column.<YearLine>link(year + "項次", 9, row -> {
                            ComparedMeasure measure = side.apply(row);
                            return measure == null
                                    ? Content.nothing()
                                    : MeasureColumns.link(TargetText.place(measure.ref()), measure);
                        })
                        .explained(year + "作法之項次-序號，點選可開啟該儲存格；無者空白。", year + "附件一。"),
                Column.<YearLine>text(year + "作法", 40, row -> {
                            ComparedMeasure measure = side.apply(row);
                            return measure == null ? null : measure.measure().text();
                        })
                        .explained(year + "之具體作法全文，未更動文字；無者空白。", year + "附件一。"));
    }

    private static @Nullable Color fill(Continuity.Kind kind) {
        return switch (kind) {
            case CARRIED -> null;
            case REWORDED -> ReportColors.of(AnnexStatus.LATE);
            case NEW -> ReportColors.of(AnnexStatus.ON_TIME);
            case DROPPED -> ReportColors.of(AnnexStatus.MISSING);
        };
    }
}
