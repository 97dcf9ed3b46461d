package org.serviceplan.report.csv;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.serviceplan.model.ResponsibleUnit;
import org.serviceplan.model.calendar.Deadline;
import org.serviceplan.model.framework.ImplementationItem;
import org.serviceplan.model.framework.PlanFrameworks;
import org.serviceplan.model.quantity.Target;
import org.serviceplan.report.comparison.ComparedMeasure;

/**
 * A column of measures.csv.
 *
 * @param head its head
 * @param cell what it says of a measure; empty where there is nothing to say
 */
record MeasureColumn(String head, Function<ComparedMeasure, String> cell) {

    /** All columns, in order. */
    static List<MeasureColumn> all(PlanFrameworks frameworks) {
        return List.of(
                new MeasureColumn("年度", measure -> measure.ref().year().toString()),
                new MeasureColumn("機關代碼", measure -> measure.ref().office().toString()),
                new MeasureColumn("機關", measure -> measure.office().name()),
                new MeasureColumn(
                        "項次", measure -> Integer.toString(measure.ref().item())),
                new MeasureColumn("實施要項", measure -> heading(measure, frameworks)),
                new MeasureColumn(
                        "序號", measure -> Integer.toString(measure.ref().measure())),
                new MeasureColumn("具體作法", measure -> measure.measure().text()),
                new MeasureColumn("負責業參", MeasureColumn::units),
                new MeasureColumn("完成期限", measure -> deadline(measure).text()),
                new MeasureColumn("期限類別", MeasureColumn::kind),
                new MeasureColumn("期限日期", measure -> date(deadline(measure))),
                new MeasureColumn("量化目標", MeasureColumn::targets),
                new MeasureColumn("執行成效", MeasureColumn::outcome),
                new MeasureColumn("主題代碼", measure -> measure.theme().id()),
                new MeasureColumn("主題", measure -> measure.theme().label()),
                new MeasureColumn("檔案", measure -> measure.file().path()),
                new MeasureColumn("工作表", ComparedMeasure::sheet),
                new MeasureColumn(
                        "儲存格", measure -> measure.ref().cell().onItsSheet().toString()));
    }

    /** The canonical heading; the office's own where the framework has no such item. */
    private static String heading(ComparedMeasure measure, PlanFrameworks frameworks) {
        return frameworks
                .forYear(measure.ref().year())
                .item(measure.ref().item())
                .map(ImplementationItem::heading)
                .orElse(measure.item().heading());
    }

    private static String units(ComparedMeasure measure) {
        return measure.measure().units().stream().map(ResponsibleUnit::name).collect(Collectors.joining("、"));
    }

    private static Deadline deadline(ComparedMeasure measure) {
        Deadline deadline = measure.measure().deadline();
        return deadline == null ? Deadline.blank() : deadline;
    }

    private static String kind(ComparedMeasure measure) {
        Deadline deadline = measure.measure().deadline();
        return deadline == null ? "無此欄" : deadline.kind().label();
    }

    private static String date(Deadline deadline) {
        LocalDate date = deadline.date();
        return date == null ? "" : date.toString();
    }

    private static String targets(ComparedMeasure measure) {
        return measure.measure().targets().stream().map(Target::text).collect(Collectors.joining("、"));
    }

    private static String outcome(ComparedMeasure measure) {
        return measure.reported() == null ? "" : measure.reported().outcome().text();
    }
}
