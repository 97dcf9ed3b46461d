package org.serviceplan.report.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.serviceplan.model.quantity.Target;
import org.serviceplan.report.comparison.ComparedMeasure;
import org.serviceplan.report.workbook.sheet.Column;
import org.serviceplan.report.workbook.sheet.TableSheet;

/** 特色作法: the measures that only one office promises. */
final class UniqueMeasureTable {
    static final String NAME = "特色作法";

    private UniqueMeasureTable() {}

    static TableSheet<ComparedMeasure> of(Report report) {
        List<Column<ComparedMeasure>> columns = new ArrayList<>(MeasureColumns.of(measure -> measure, 64));
        columns.add(
                MeasureColumns.FIXED,
                Column.<ComparedMeasure>state("類別", 12, row -> row.theme().isUnique() ? "特色作法" : "本機關獨有")
                        .explained("特色作法：無其他作法與其相近；本機關獨有：僅與同機關其他年度（或其他項）之作法相近。", "主題僅含一項作法者為特色作法。"));
        columns.addAll(List.of(
                Column.<ComparedMeasure>text("負責業參", 16, row -> MeasureColumns.units(row.measure()))
                        .explained("負責之業務單位，多個以頓號分隔；附件一無此欄或未填者空白。", "附件一。"),
                Column.<ComparedMeasure>text("量化目標", 20, row -> row.measure().targets().stream()
                                .map(Target::text)
                                .collect(Collectors.joining("；")))
                        .explained("具體作法文字中之量化目標原文，多個以分號分隔。", "同「具體作法」。"),
                MeasureColumns.heading(report, measure -> measure),
                Column.<ComparedMeasure>text("主題代碼", 16, row -> row.theme().id())
                        .explained("主題之識別碼；「本機關獨有」者，同一代碼之各列為同一主題。", "由代表作法產生。")));
        columns.addAll(MeasureColumns.source(measure -> measure));
        return TableSheet.<ComparedMeasure>builder()
                .name(NAME)
                .purpose("僅一個機關所有之作法，每項一列。")
                .columns(columns)
                .rows(rows(report))
                .fixedColumns(MeasureColumns.FIXED)
                .printedTo("實施要項")
                .printedRows(report.comparedYear(row -> row.ref().year()))
                .build();
    }

    private static List<ComparedMeasure> rows(Report report) {
        Set<String> shared = report.themes().stream()
                .filter(ThemeLine::isShared)
                .map(line -> line.theme().id())
                .collect(Collectors.toSet());
        return report.measures().stream()
                .filter(measure -> !shared.contains(measure.theme().id()))
                .toList();
    }
}
