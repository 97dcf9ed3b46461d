package org.serviceplan.report.workbook;

import java.util.ArrayList;
import java.util.List;

import org.serviceplan.model.finding.Findings;
import org.serviceplan.report.comparison.AnnexStatus;
import org.serviceplan.report.comparison.ControlTotals;
import org.serviceplan.report.comparison.ControlTotals.Check;
import org.serviceplan.report.presentation.ReportColors;
import org.serviceplan.report.workbook.sheet.Column;
import org.serviceplan.report.workbook.sheet.TableSheet;

/** 核對: the sums that must hold, those of the comparison and those between it and this workbook. */
final class ControlTable {
    static final String NAME = "核對";

    private ControlTable() {}

    static TableSheet<Check> of(Report report, List<TableSheet<?>> tables) {
        List<Check> checks =
                new ArrayList<>(ControlTotals.of(report.comparison()).checks());
        checks.addAll(ofThisWorkbook(report, tables));
        return TableSheet.<Check>builder()
                .name(NAME)
                .purpose("應相等之各項合計；任一項不符即不發布本報表。")
                .notes(List.of("「應為」與「實為」取自不同來源，兩者相等方發布本報表。"))
                .columns(columns())
                .rows(checks)
                .build();
    }

    private static List<Check> ofThisWorkbook(Report report, List<TableSheet<?>> tables) {
        int unmatched = (int) report.comparison().plans().outcomes().stream()
                .filter(outcome -> outcome.measure() == null)
                .count();
        int measures = report.comparison().totals().measures();
        List<Findings> findings = FindingTable.origins(report).stream()
                .map(FindingTable.Origin::findings)
                .toList();
        int found = findings.stream().mapToInt(Findings::count).sum();
        int kept = findings.stream().mapToInt(list -> list.kept().size()).sum();
        int left = found - kept;
        return List.of(
                new Check(
                        "「繳交情形」列數＝機關數×年度數",
                        (long) report.offices().size()
                                * report.comparison().years().size(),
                        rows(tables, SubmissionTable.NAME)),
                new Check("「具體作法」列數＝全國具體作法數", measures, rows(tables, MeasureTable.NAME)),
                new Check("「執行成效」列數＝全國具體作法數＋附件一無此項之列數", measures + unmatched, rows(tables, OutcomeTable.NAME)),
                new Check(
                        "「主題成員」與「特色作法」列數合計＝全國具體作法數",
                        measures,
                        rows(tables, ThemeMemberTable.NAME) + rows(tables, UniqueMeasureTable.NAME)),
                new Check("「量化目標」列數＝全國量化目標數", report.comparison().targets().size(), rows(tables, TargetTable.NAME)),
                new Check("「達成情形」列數＝「量化目標」列數", rows(tables, TargetTable.NAME), rows(tables, AttainmentTable.NAME)),
                new Check("「年度比較」列數＝年度比較總數", report.comparison().continuity().size(), rows(tables, YearTable.NAME)),
                new Check("「資料」列數＝「執行成效」列數", rows(tables, OutcomeTable.NAME), rows(tables, DataTable.NAME)),
                new Check("「檢核結果」列數＝檢核結果總筆數－同類過多未逐筆列出之 " + left + " 筆", found - left, rows(tables, FindingTable.NAME)));
    }

    private static int rows(List<TableSheet<?>> tables, String name) {
        return tables.stream()
                .filter(table -> table.name().equals(name))
                .mapToInt(table -> table.rows().size())
                .sum();
    }

    private static List<Column<Check>> columns() {
        return List.of(
                Column.<Check>text("核對項目", 70, Check::label).explained("應相等之兩個合計。", "本活頁簿及比較結果。"),
                Column.<Check>whole("應為", 12, row -> Math.toIntExact(row.expected()))
                        .explained("該項應有之數。", "由繳交內容直接計數。"),
                Column.<Check>whole("實為", 12, row -> Math.toIntExact(row.actual()))
                        .explained("該項實際之數。", "由報表所列資料加總。"),
                Column.<Check>whole("差異", 12, row -> Math.toIntExact(row.actual() - row.expected()))
                        .explained("實為減應為。", "計算。"),
                Column.<Check>state("結果", 10, row -> row.holds() ? "相符" : "不符")
                        .withFill(row -> ReportColors.of(row.holds() ? AnnexStatus.ON_TIME : AnnexStatus.REJECTED))
                        .explained("差異為 0 者相符，否則不符。", "計算。"));
    }
}
