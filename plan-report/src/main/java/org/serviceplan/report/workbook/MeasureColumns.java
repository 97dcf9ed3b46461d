package org.serviceplan.report.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.serviceplan.model.Measure;
import org.serviceplan.model.ResponsibleUnit;
import org.serviceplan.report.comparison.ComparedMeasure;
import org.serviceplan.report.workbook.sheet.Column;
import org.serviceplan.report.workbook.sheet.Content;

/** The columns by which tables of measures say which one they mean. */
final class MeasureColumns {
    /** Year, code and name of the office. */
    static final int FIXED = 3;

    private MeasureColumns() {}

    /**
     * Whose it is, where it stands in the plan and what it says; empty cells where a row has no measure.
     *
     * @param width of the wording
     */
    static <R> List<Column<R>> of(Function<R, @Nullable ComparedMeasure> measure, double width) {
        List<Column<R>> columns = new ArrayList<>(CommonColumns.officeAndYear(
                row -> get(measure.apply(row), one -> one.ref().year()),
                row -> get(measure.apply(row), ComparedMeasure::office)));
        columns.addAll(List.of(
                Column.<R>ordinal(
                                "項次",
                                6,
                                row -> get(measure.apply(row), one -> one.ref().item()))
                        .explained("實施要項之項次。", "機關所填項次；未填者依標題對照。"),
                Column.<R>ordinal(
                                "序號",
                                6,
                                row -> get(measure.apply(row), one -> one.ref().measure()))
                        .explained("該實施要項下具體作法之序號。", "機關所填編號；未填者為順位。"),
                Column.<R>text(
                                "具體作法",
                                width,
                                row -> get(
                                        measure.apply(row), one -> one.measure().text()))
                        .explained("具體作法全文，未更動文字；僅去除編號與排版換行。", "附件一。")));
        return columns;
    }

    /** The heading it stands under. */
    static <R> Column<R> heading(Report report, Function<R, @Nullable ComparedMeasure> measure) {
        return Column.<R>text(
                        "實施要項",
                        34,
                        row -> get(
                                measure.apply(row),
                                one -> report.heading(one.ref().year(), one.item())))
                .explained("該項次之標準文字；架構無此項次者為機關所填。", "實施要項架構（依年度）。");
    }

    /** Where it was read. */
    static <R> List<Column<R>> source(Function<R, @Nullable ComparedMeasure> measure) {
        return CommonColumns.source(
                row -> get(measure.apply(row), ComparedMeasure::file),
                row -> get(measure.apply(row), ComparedMeasure::sheet),
                row -> get(measure.apply(row), one -> one.ref().cell()));
    }

    /** The link to a measure alone. */
    static Content link(String shown, ComparedMeasure measure) {
        return new Content.Source(
                shown, measure.file(), measure.sheet(), measure.ref().cell().onItsSheet());
    }

    /** Who answers for it: 處綜合、就業站. */
    static String units(Measure measure) {
        return measure.units().stream().map(ResponsibleUnit::name).collect(Collectors.joining("、"));
    }

    private static <T> @Nullable T get(@Nullable ComparedMeasure measure, Function<ComparedMeasure, T> value) {
        return measure == null ? null : value.apply(measure);
    }
}
