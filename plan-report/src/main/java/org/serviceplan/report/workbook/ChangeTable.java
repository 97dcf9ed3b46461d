package org.serviceplan.report.workbook;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.serviceplan.model.office.OfficeCode;
import org.serviceplan.model.source.SourceFile;
import org.serviceplan.report.comparison.AnnexState;
import org.serviceplan.report.comparison.AnnexStatus;
import org.serviceplan.report.comparison.OfficeComparison;
import org.serviceplan.report.comparison.change.AnnexFact;
import org.serviceplan.report.comparison.change.Change;
import org.serviceplan.report.comparison.change.RunFacts;
import org.serviceplan.report.presentation.ReportColors;
import org.serviceplan.report.presentation.TaiwanTime;
import org.serviceplan.report.workbook.sheet.Column;
import org.serviceplan.report.workbook.sheet.TableSheet;

/** 異動: what changed since the report published before. */
final class ChangeTable {
    static final String NAME = "異動";

    private ChangeTable() {}

    /** A change, whose it is and where the office stands now. */
    record Line(Change change, OfficeComparison office) {
        AnnexFact now() {
            return change.now();
        }

        AnnexState state() {
            return office.annex(now().year(), now().annex());
        }

        @Nullable
        SourceFile file() {
            return state().file();
        }
    }

    static TableSheet<Line> of(Report report) {
        List<Column<Line>> columns = new ArrayList<>(CommonColumns.officeAndYear(
                row -> row.now().year(), row -> row.office().office()));
        columns.addAll(List.of(
                Column.<Line>state("附件", 8, row -> row.now().annex().label()).explained("附件一或附件二。", "各機關各年度兩附件均應繳交。"),
                Column.<Line>state("異動", 10, row -> row.change().kind().label())
                        .withFill(row -> fill(row.change().kind()))
                        .explained(
                                "新收、新退件、已補正、更新、仍待補正、撤回或新逾期；一件可有二列（如新退件且新逾期）。", "前次與本次之狀態及檔案內容比較；檔案內容不同且警告減少者亦為已補正。")));
        columns.addAll(side("前次", row -> row.change().before()));
        columns.addAll(side("本次", Line::now));
        columns.add(
                Column.<Line>moment("收件時間", row -> row.state().received()).explained("本次檔案之收件時間；無檔案者空白。", "同「繳交情形」。"));
        columns.addAll(CommonColumns.file(Line::file));
        return TableSheet.<Line>builder()
                .name(NAME)
                .purpose("與前次發布之同年度報表相較：新收、退件、補正、仍待補正、撤回及新逾期。")
                .notes(List.of(note(report)))
                .columns(columns)
                .rows(rows(report))
                .fixedColumns(MeasureColumns.FIXED)
                .printedTo("檔案")
                .build();
    }

    private static String note(Report report) {
        RunFacts previous = report.log().previous();
        return previous == null
                ? "先前未發布過本年度之報表，無從比較。"
                : "與前次發布之報表（基準時間 " + TaiwanTime.format(previous.asOf()) + "）比較；前次未涵蓋之年度視為均未收件。";
    }

    private static List<Line> rows(Report report) {
        Map<OfficeCode, OfficeComparison> offices = report.offices().stream()
                .collect(Collectors.toMap(one -> one.office().code(), Function.identity()));
        return report.log().changes(report.comparison()).stream()
                .map(change -> new Line(
                        change, Objects.requireNonNull(offices.get(change.now().office()))))
                .toList();
    }

    private static List<Column<Line>> side(String run, Function<Line, AnnexFact> side) {
        return List.of(
                Column.<Line>state(
                                run + "狀態", 8.8, row -> side.apply(row).status().label())
                        .withFill(row -> ReportColors.of(side.apply(row).status()))
                        .explained(run + "報表之繳交狀態。", "同「繳交情形」。"),
                Column.<Line>whole(run + "錯誤", 8.8, row -> side.apply(row).errors())
                        .explained(run + "檔案之「錯誤」筆數。", "同「檢核結果」。"),
                Column.<Line>whole(run + "警告", 8.8, row -> side.apply(row).warnings())
                        .explained(run + "檔案之「警告」筆數。", "同「檢核結果」。"));
    }

    private static Color fill(Change.Kind kind) {
        return switch (kind) {
            case RECEIVED, CORRECTED, REPLACED -> ReportColors.of(AnnexStatus.ON_TIME);
            case SENT_BACK, STILL_FAULTY -> ReportColors.of(AnnexStatus.REJECTED);
            case NEWLY_OVERDUE -> ReportColors.of(AnnexStatus.LATE);
            case WITHDRAWN -> ReportColors.of(AnnexStatus.MISSING);
        };
    }
}
