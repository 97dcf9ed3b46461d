package org.serviceplan.report.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import org.serviceplan.model.ResponsibleUnit;
import org.serviceplan.model.calendar.Deadline;
import org.serviceplan.model.calendar.MinguoYear;
import org.serviceplan.model.framework.ImplementationItem;
import org.serviceplan.model.framework.PlanFramework;
import org.serviceplan.model.text.ChineseNumerals;
import org.serviceplan.report.comparison.ComparedMeasure;
import org.serviceplan.report.comparison.MeasureRef;
import org.serviceplan.report.comparison.ReportedOutcome;
import org.serviceplan.report.comparison.TargetResult;
import org.serviceplan.report.presentation.TargetText;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;

/**
 * What an office promised and reported in a year.
 *
 * @param title the year and how much there is
 * @param compared whether it is the year that is compared; earlier ones are not printed
 * @param items the items that have measures
 */
record YearPart(String title, boolean compared, List<Item> items) {

    /** An item with its measures. */
    record Item(String heading, List<Line> measures) {}

    /** One measure; no outcome where none was reported. */
    record Line(String number, String text, String facts, List<Aim> targets, @Nullable String outcome) {}

    /** A target of a measure. */
    record Aim(String text, String attainment, String style) {
        static Aim of(TargetResult result) {
            Mark mark = Mark.of(result.attainment());
            String actual = result.actual() == null
                    ? ""
                    : "，實際 "
                            + TargetText.figure(result.actual(), result.target().unit(), result.approximate());
            return new Aim(result.target().text() + actual, mark.text(), mark.style());
        }
    }

    static YearPart of(
            MinguoYear year,
            boolean compared,
            PlanFramework framework,
            List<ComparedMeasure> measures,
            Function<MeasureRef, List<TargetResult>> targets) {
        Map<Integer, List<ComparedMeasure>> byItem = measures.stream()
                .collect(groupingBy(
                        measure -> measure.ref().item(), TreeMap::new, java.util.stream.Collectors.toList()));
        List<Item> items = new ArrayList<>();
        byItem.forEach((item, own) -> items.add(new Item(
                heading(item, framework, own.get(0)),
                own.stream()
                        .map(measure -> line(measure, targets.apply(measure.ref())))
                        .toList())));
        return new YearPart(year + " 年度具體作法與執行成效 " + measures.size() + " 項", compared, items);
    }

    private static String heading(int item, PlanFramework framework, ComparedMeasure first) {
        return ChineseNumerals.format(item) + "、"
                + framework
                        .item(item)
                        .map(ImplementationItem::heading)
                        .orElse(first.item().heading());
    }

    private static Line line(ComparedMeasure measure, List<TargetResult> targets) {
        ReportedOutcome reported = measure.reported();
        return new Line(
                TargetText.place(measure.ref()),
                measure.measure().text(),
                facts(measure),
                targets.stream().map(Aim::of).toList(),
                reported == null || !measure.isReported()
                        ? null
                        : reported.outcome().text());
    }

    private static String facts(ComparedMeasure measure) {
        List<String> facts = new ArrayList<>();
        if (!measure.measure().units().isEmpty()) {
            facts.add("負責業參："
                    + measure.measure().units().stream()
                            .map(ResponsibleUnit::name)
                            .collect(joining("、")));
        }
        Deadline deadline = measure.measure().deadline();
        if (deadline != null && deadline.kind() != Deadline.Kind.BLANK) {
            facts.add("完成期限：" + deadline.text());
        }
        facts.add(
                measure.theme().isUnique()
                        ? "特色作法"
                        : "同主題作法 " + measure.theme().members().size() + " 項");
        facts.add("出處：" + measure.sheet() + " " + measure.ref().cell().onItsSheet());
        return String.join("　", facts);
    }
}
