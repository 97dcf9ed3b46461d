package org.serviceplan.report.page;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;

import org.serviceplan.model.AnnexKind;
import org.serviceplan.model.finding.Severity;
import org.serviceplan.report.comparison.AnnexStatus;
import org.serviceplan.report.comparison.Attainment;
import org.serviceplan.report.comparison.ItemCount;
import org.serviceplan.report.comparison.NationalComparison;
import org.serviceplan.report.comparison.OfficeComparison;
import org.serviceplan.report.presentation.Percent;

import static java.util.stream.Collectors.joining;

/**
 * A figure that is to be seen first.
 *
 * @param name what it counts
 * @param value it
 * @param detail what it is made of
 */
record Figure(String name, String value, String detail) {

    /** The figures of the compared year. */
    static List<Figure> of(NationalComparison comparison) {
        Stream<Figure> annexes = Arrays.stream(AnnexKind.values()).map(kind -> annex(comparison, kind));
        return Stream.concat(
                        annexes,
                        Stream.of(measures(comparison), reported(comparison), met(comparison), findings(comparison)))
                .toList();
    }

    private static Figure annex(NationalComparison comparison, AnnexKind kind) {
        int received = count(comparison, kind, AnnexStatus.ON_TIME) + count(comparison, kind, AnnexStatus.LATE);
        String detail = Arrays.stream(AnnexStatus.values())
                .map(status -> status.label() + " " + count(comparison, kind, status))
                .collect(joining("、"));
        return new Figure(
                kind.label() + " " + kind.subject(),
                received + "／" + comparison.offices().size(),
                "機關已繳；" + detail);
    }

    private static int count(NationalComparison comparison, AnnexKind kind, AnnexStatus status) {
        return (int) comparison.offices().stream()
                .filter(office -> office.annex(comparison.year(), kind).status() == status)
                .count();
    }

    private static Figure measures(NationalComparison comparison) {
        int measures = sum(comparison, ItemCount::measures);
        int quantified = sum(comparison, ItemCount::quantified);
        return new Figure("具體作法", measures + " 項", "有量化目標 " + quantified + " 項" + share(quantified, measures));
    }

    private static Figure reported(NationalComparison comparison) {
        int measures = sum(comparison, ItemCount::measures);
        int reported = sum(comparison, ItemCount::reported);
        return new Figure(
                "已填執行成效",
                reported + "／" + measures + " 項",
                measures == 0 ? "尚無具體作法" : "填報率 " + Percent.of(reported, measures));
    }

    private static Figure met(NationalComparison comparison) {
        List<Attainment> targets = comparison.targets().stream()
                .filter(target -> target.measure().year().equals(comparison.year()))
                .map(target -> target.attainment())
                .toList();
        String detail = Arrays.stream(Attainment.values())
                .map(attainment -> attainment.label() + " "
                        + targets.stream().filter(attainment::equals).count())
                .collect(joining("、"));
        long met = targets.stream().filter(Attainment.MET::equals).count();
        return new Figure("量化目標達成", met + "／" + targets.size(), detail);
    }

    private static Figure findings(NationalComparison comparison) {
        int errors = findings(comparison, Severity.ERROR);
        String detail = Severity.WARNING.label() + " " + findings(comparison, Severity.WARNING) + "、"
                + Severity.INFO.label() + " " + findings(comparison, Severity.INFO);
        return new Figure("檢核" + Severity.ERROR.label(), errors + " 筆", detail);
    }

    private static int findings(NationalComparison comparison, Severity severity) {
        return sumOf(comparison, office -> Arrays.stream(AnnexKind.values())
                .mapToInt(
                        kind -> office.annex(comparison.year(), kind).findings().count(severity))
                .sum());
    }

    private static int sum(NationalComparison comparison, ToIntFunction<ItemCount> value) {
        return sumOf(comparison, office -> office.items(comparison.year()).stream()
                .mapToInt(value)
                .sum());
    }

    private static int sumOf(NationalComparison comparison, ToIntFunction<OfficeComparison> value) {
        return comparison.offices().stream().mapToInt(value).sum();
    }

    private static String share(int part, int whole) {
        return whole == 0 ? "" : "（" + Percent.of(part, whole) + "）";
    }
}
