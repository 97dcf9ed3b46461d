package org.serviceplan.report.workbook;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.serviceplan.model.AnnexKind;
import org.serviceplan.model.quantity.Figure;
import org.serviceplan.model.source.SourceFile;
import org.serviceplan.report.comparison.Attainment;
import org.serviceplan.report.comparison.ComparedMeasure;
import org.serviceplan.report.comparison.ReportedOutcome;
import org.serviceplan.report.comparison.TargetResult;
import org.serviceplan.report.workbook.sheet.Column;
import org.serviceplan.report.workbook.sheet.TableSheet;

/** 執行成效: one row a measure with what annex 2 reports on it, and one a row of annex 2 that belongs to none. */
final class OutcomeTable {
    static final String NAME = "執行成效";
    private static final int FIXED_COLUMNS = 3;

    private OutcomeTable() {}

    static TableSheet<OutcomeLine> of(Report report) {
        return TableSheet.<OutcomeLine>builder()
                .name(NAME)
                .purpose("各項作法之執行成效、數據及量化目標達成情形。")
                .columns(columns(report))
                .rows(OutcomeLine.all(report.comparison()))
                .fixedColumns(FIXED_COLUMNS)
                .printedTo("達成情形")
                .printedRows(report.comparedYear(OutcomeLine::year))
                .build();
    }

    static List<Column<OutcomeLine>> columns(Report report) {
        List<Column<OutcomeLine>> columns =
                new ArrayList<>(CommonColumns.officeAndYear(OutcomeLine::year, OutcomeLine::office));
        columns.addAll(wording());
        columns.addAll(attainment(report));
        columns.addAll(evidence(report));
        columns.addAll(figures());
        columns.addAll(matching(report));
        columns.addAll(CommonColumns.source(
                row -> row.<SourceFile>reported(outcome -> outcome.submission().file()),
                row -> row.reported(outcome ->
                        outcome.submission().annex().sheetOf(outcome.outcome().cell())),
                row -> row.reported(outcome -> outcome.outcome().cell())));
        return columns;
    }

    private static List<Column<OutcomeLine>> wording() {
        return List.of(
                Column.<OutcomeLine>ordinal("項次", 6, row -> row.item().ordinal())
                        .explained("實施要項之項次。", "附件一；附件一無此項者取自附件二。"),
                Column.<OutcomeLine>ordinal("序號", 6, OutcomeLine::ordinal)
                        .explained("該實施要項下具體作法之序號。", "附件一；附件一無此項者取自附件二。"),
                Column.<OutcomeLine>text("具體作法", 48, OutcomeLine::text).explained("具體作法全文，未更動文字。", "附件一；附件一無此項者取自附件二。"),
                Column.<OutcomeLine>state("填報情形", 9.5, OutcomeTable::completeness)
                        .explained("已填、空白或未填報。", "附件二有該項且成效欄有文字者為已填，無文字者為空白；附件二無該項者為未填報。"),
                Column.<OutcomeLine>text(
                                "執行成效",
                                54,
                                row -> row.reported(outcome -> outcome.outcome().text()))
                        .explained("執行成效全文，未更動文字；僅去除排版換行。", "附件二。"));
    }

    private static List<Column<OutcomeLine>> matching(Report report) {
        return List.of(
                Column.<OutcomeLine>text("實施要項", 34, row -> report.heading(row.year(), row.item()))
                        .explained("該項次之標準文字；架構無此項次者為機關所填。", "實施要項架構（依年度）。"),
                Column.<OutcomeLine>state("對應情形", 14, row -> match(report, row))
                        .explained("已對應、附件二無此項、附件二未收錄，或附件一無此項。", "附件二之列與同機關、年度、實施要項之附件一具體作法，依文字及序號對應。"));
    }

    private static List<Column<OutcomeLine>> figures() {
        return List.of(
                Column.<OutcomeLine>text("成效數據", 22, row -> row.reported(OutcomeTable::figures))
                        .explained("執行成效文字中之數據，多個以分號分隔；「約」表示原文為概數。", "執行成效文字內帶單位之數值；計畫中而未辦理者、日期、年度及文號不計。"),
                Column.<OutcomeLine>whole(
                                "成效數據數",
                                9,
                                row -> row.reported(
                                        outcome -> outcome.outcome().figures().size()))
                        .explained("成效數據之個數；附件二無該項者空白。", "計數。"));
    }

    private static List<Column<OutcomeLine>> attainment(Report report) {
        return List.of(
                Column.<OutcomeLine>text(
                                "量化目標",
                                18,
                                row -> join(
                                        report, row, result -> result.target().text()))
                        .explained("具體作法之量化目標原文，多個以分號分隔。", "同「具體作法」。"),
                Column.<OutcomeLine>text(
                                "達成情形",
                                11,
                                row -> join(report, row, result -> result.attainment()
                                        .label()))
                        .explained("各量化目標依序為達成、未達成、無數據或待確認。", AttainmentTable.HOW));
    }

    private static List<Column<OutcomeLine>> evidence(Report report) {
        return List.of(
                Column.<OutcomeLine>text("實際值", 14, row -> join(report, row, OutcomeTable::actual))
                        .explained("據以判定之數值及單位，依序對應各量化目標；無法判定者為「－」。", "成效數據；原文為概數者前加「約」。"),
                Column.<OutcomeLine>text("佐證文字", 30, row -> join(report, row, OutcomeTable::evidence))
                        .explained("實際值所據之原文；無法判定者為「－」。", "附件二。"),
                Column.<OutcomeLine>whole("達成目標數", 9, row -> count(report, row, Attainment.MET))
                        .explained("判定為達成之量化目標個數；無量化目標者空白。", "計數。"));
    }

    private static String match(Report report, OutcomeLine row) {
        if (row.measure() == null) {
            return "附件一無此項";
        }
        if (row.outcome() != null) {
            return "已對應";
        }
        return report.current(row.office(), row.year(), AnnexKind.OUTCOMES).isPresent() ? "附件二無此項" : "附件二未收錄";
    }

    private static String completeness(OutcomeLine row) {
        ReportedOutcome outcome = row.outcome();
        if (outcome == null) {
            return "未填報";
        }
        return outcome.outcome().isReported() ? "已填" : "空白";
    }

    private static String figures(ReportedOutcome outcome) {
        return outcome.outcome().figures().stream().map(OutcomeTable::figure).collect(Collectors.joining("；"));
    }

    private static String figure(Figure figure) {
        return (figure.approximate() ? "約" : "") + figure.quantity().toPlainString() + figure.unit();
    }

    private static String actual(TargetResult result) {
        BigDecimal actual = result.actual();
        if (actual == null) {
            return "－";
        }
        return (result.approximate() ? "約" : "")
                + actual.toPlainString()
                + result.target().unit();
    }

    private static String evidence(TargetResult result) {
        return Objects.requireNonNullElse(result.evidence(), "－");
    }

    private static List<TargetResult> targets(Report report, OutcomeLine row) {
        ComparedMeasure measure = row.measure();
        return measure == null ? List.of() : report.targets(measure.ref());
    }

    private static String join(Report report, OutcomeLine row, Function<TargetResult, String> text) {
        return targets(report, row).stream().map(text).collect(Collectors.joining("；"));
    }

    private static @Nullable Integer count(Report report, OutcomeLine row, Attainment attainment) {
        List<TargetResult> targets = targets(report, row);
        return targets.isEmpty()
                ? null
                : (int) targets.stream()
                        .filter(result -> result.attainment() == attainment)
                        .count();
    }
}
