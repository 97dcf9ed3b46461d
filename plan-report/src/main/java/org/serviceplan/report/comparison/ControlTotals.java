package org.serviceplan.report.comparison;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import java.util.function.UnaryOperator;

import org.serviceplan.model.AnnexKind;
import org.serviceplan.model.calendar.MinguoYear;

/**
 * The sums that must hold in every comparison (核對). The totals were counted in the submissions themselves, the sums are taken from
 * the lists that reports show.
 */
public final class ControlTotals {
    private final List<Check> checks;

    private ControlTotals(List<Check> checks) {
        this.checks = List.copyOf(checks);
    }

    /**
     * One sum.
     *
     * @param label what is summed, in Traditional Chinese
     * @param expected what it should be
     * @param actual what it is
     */
    public record Check(String label, long expected, long actual) {

        /** Whether the sum is what it should be. */
        public boolean holds() {
            return expected == actual;
        }
    }

    /** The sums of a comparison. */
    public static ControlTotals of(NationalComparison comparison) {
        List<Check> checks = new ArrayList<>();
        checks.add(files(comparison.totals().files()));
        checks.add(annexes(comparison));
        checks.addAll(measures(comparison));
        checks.addAll(outcomes(comparison));
        checks.addAll(targets(comparison));
        checks.addAll(continuity(comparison));
        return new ControlTotals(checks);
    }

    /** All sums, in the order in which reports show them. */
    public List<Check> checks() {
        return checks;
    }

    /**
     * Stops a report that must not be published.
     *
     * @throws ControlTotalException naming the first sum that does not hold
     */
    public void requireAllHold() {
        for (Check check : checks) {
            if (!check.holds()) {
                throw new ControlTotalException(check.label(), check.expected(), check.actual());
            }
        }
    }

    private static Check files(FileCounts files) {
        int sum = files.accepted() + files.rejected() + files.unchanged() + files.ignored();
        return new Check("收件檔案數＝收錄＋退件＋未變動＋略過", files.seen(), sum);
    }

    private static Check annexes(NationalComparison comparison) {
        long expected = (long) comparison.offices().size() * comparison.years().size() * 2;
        long actual = comparison.offices().stream()
                .mapToInt(office -> office.annexes().size())
                .sum();
        return new Check("應繳附件數＝機關數×年度數×2", expected, actual);
    }

    private static List<Check> measures(NationalComparison comparison) {
        int total = comparison.totals().measures();
        int byOffice = byOffice(comparison, ItemCount::measures);
        int byTheme = comparison.themes().stream()
                .mapToInt(theme -> theme.members().size())
                .sum();
        return List.of(
                new Check("具體作法數：各機關各實施要項合計＝全國", total, byOffice),
                new Check("具體作法數：各主題合計＝全國", total, byTheme),
                new Check("恰屬一個主題之具體作法數＝全國", total, inExactlyOneTheme(comparison)));
    }

    private static int byOffice(NationalComparison comparison, ToIntFunction<ItemCount> count) {
        return comparison.offices().stream()
                .flatMap(office -> office.items().stream())
                .mapToInt(count)
                .sum();
    }

    private static long inExactlyOneTheme(NationalComparison comparison) {
        Map<MeasureRef, Integer> open = new HashMap<>();
        comparison.plans().measures().forEach(measure -> open.merge(measure.ref(), 1, Integer::sum));
        comparison.themes().stream()
                .flatMap(theme -> theme.members().stream())
                .forEach(member -> open.merge(member.measure(), -1, Integer::sum));
        long wrong = open.values().stream().mapToInt(Math::abs).sum();
        return comparison.plans().measures().size() - wrong;
    }

    private static List<Check> outcomes(NationalComparison comparison) {
        List<ComparedMeasure> measures = comparison.plans().measures();
        List<ReportedOutcome> rows = comparison.plans().outcomes();
        long withRow =
                measures.stream().filter(measure -> measure.reported() != null).count();
        long reported = measures.stream().filter(ComparedMeasure::isReported).count();
        int byOffice = byOffice(comparison, ItemCount::reported);
        return List.of(
                new Check("執行成效列數＝全國", comparison.totals().outcomes(), rows.size()),
                new Check("對應到具體作法之執行成效列數＝有對應列之具體作法數", withRow, matched(rows)),
                new Check("已填執行成效之具體作法數：各機關各實施要項合計＝全國", reported, byOffice));
    }

    private static long matched(List<ReportedOutcome> rows) {
        return rows.stream().filter(row -> row.measure() != null).count();
    }

    private static List<Check> targets(NationalComparison comparison) {
        List<ComparedMeasure> measures = comparison.plans().measures();
        int targets = measures.stream()
                .mapToInt(measure -> measure.measure().targets().size())
                .sum();
        long quantified = measures.stream()
                .filter(measure -> measure.measure().isQuantified())
                .count();
        int byOffice = byOffice(comparison, ItemCount::quantified);
        return List.of(
                new Check("量化目標數＝各具體作法目標合計", targets, comparison.targets().size()),
                new Check("有量化目標之具體作法數：各機關各實施要項合計＝全國", quantified, byOffice));
    }

    private static List<Check> continuity(NationalComparison comparison) {
        List<Continuity> entries = comparison.continuity();
        long later = entries.stream().filter(entry -> entry.measure() != null).count();
        long earlier =
                entries.stream().filter(entry -> entry.previous() != null).count();
        return List.of(
                new Check("年度比較：沿用＋修改＋新增＝後一年度具體作法數", withAnnex1Of(comparison, MinguoYear::previous), later),
                new Check("年度比較：沿用＋修改＋刪除＝前一年度具體作法數", withAnnex1Of(comparison, MinguoYear::next), earlier));
    }

    /** Measures of offices that have a current annex 1 of the other year as well. */
    private static long withAnnex1Of(NationalComparison comparison, UnaryOperator<MinguoYear> otherYear) {
        CurrentSubmissions current = comparison.plans().current();
        return comparison.plans().measures().stream()
                .map(ComparedMeasure::ref)
                .filter(ref -> current.find(ref.office(), otherYear.apply(ref.year()), AnnexKind.MEASURES)
                        .isPresent())
                .count();
    }
}
