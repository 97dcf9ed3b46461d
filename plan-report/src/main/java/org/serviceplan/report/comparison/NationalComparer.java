package org.serviceplan.report.comparison;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.serviceplan.model.AnnexKind;
import org.serviceplan.model.calendar.MinguoYear;
import org.serviceplan.model.office.Office;
import org.serviceplan.model.office.OfficeCode;
import org.serviceplan.report.comparison.alignment.MeasureSimilarity;

/** Lays the offices' submissions side by side. A pure function: equal input gives an equal comparison, whatever the order of lists. */
public final class NationalComparer {
    private final ComparisonInput input;
    private final CurrentSubmissions current;
    private final MeasureSimilarity similarity = new MeasureSimilarity();
    private final Map<OfficeYear, List<PromisedMeasure>> promised = new LinkedHashMap<>();

    private NationalComparer(ComparisonInput input) {
        this.input = input;
        this.current = CurrentSubmissions.of(input);
        for (ReceivedSubmission annex1 : all(AnnexKind.MEASURES)) {
            promised.put(OfficeYear.of(annex1), PromisedMeasure.of(annex1.submission()));
        }
    }

    private record OfficeYear(OfficeCode office, MinguoYear year) {
        static OfficeYear of(ReceivedSubmission received) {
            return new OfficeYear(
                    received.submission().office().code(), received.submission().year());
        }
    }

    /**
     * The comparison of everything that was submitted.
     *
     * @throws ControlTotalException if a sum does not hold, which a report must never show
     */
    public static NationalComparison compare(ComparisonInput input) {
        NationalComparison comparison = new NationalComparer(input).compare();
        ControlTotals.of(comparison).requireAllHold();
        return comparison;
    }

    private NationalComparison compare() {
        OutcomeMatcher outcomes = outcomes();
        List<PromisedMeasure> all =
                promised.values().stream().flatMap(List::stream).toList();
        ThemeFinder themes = new ThemeFinder(all, similarity, input.pairings());
        ComparedPlans plans = new ComparedPlans(current, compared(all, outcomes, themes), outcomes.rows());
        Totals totals = new Totals(input.files(), rows(AnnexKind.MEASURES), rows(AnnexKind.OUTCOMES));
        return new NationalComparison(
                input.year(),
                input.years(),
                input.asOf(),
                offices(plans.measures()),
                themes.themes(),
                all.stream()
                        .flatMap(measure -> TargetAttainment.of(measure, outcomes.of(measure)).stream())
                        .toList(),
                continuity(),
                totals,
                plans);
    }

    private OutcomeMatcher outcomes() {
        OutcomeMatcher matcher = new OutcomeMatcher(similarity);
        for (ReceivedSubmission annex2 : all(AnnexKind.OUTCOMES)) {
            matcher.add(promised.getOrDefault(OfficeYear.of(annex2), List.of()), annex2.submission());
        }
        return matcher;
    }

    private static List<ComparedMeasure> compared(
            List<PromisedMeasure> all, OutcomeMatcher outcomes, ThemeFinder themes) {
        return IntStream.range(0, all.size())
                .mapToObj(i -> {
                    PromisedMeasure one = all.get(i);
                    ThemeFinder.Place place = themes.place(i);
                    return new ComparedMeasure(
                            one.ref(),
                            one.item(),
                            one.measure(),
                            one.submission(),
                            outcomes.of(one),
                            place.theme(),
                            place.member().score());
                })
                .toList();
    }

    private List<OfficeComparison> offices(List<ComparedMeasure> measures) {
        AnnexStates states = new AnnexStates(input, current);
        Map<OfficeYear, List<ComparedMeasure>> compared = measures.stream()
                .collect(Collectors.groupingBy(measure ->
                        new OfficeYear(measure.ref().office(), measure.ref().year())));
        return input.roster().offices().stream()
                .map(office -> new OfficeComparison(office, states.of(office, input.years()), items(office, compared)))
                .toList();
    }

    /** An annex 1 without any measure still has its items; an office without annex 1 has none. */
    private List<ItemCount> items(Office office, Map<OfficeYear, List<ComparedMeasure>> compared) {
        return input.years().stream()
                .map(year -> new OfficeYear(office.code(), year))
                .filter(promised::containsKey)
                .flatMap(
                        key -> ItemCounts.of(
                                key.year(),
                                input.frameworks().forYear(key.year()),
                                compared.getOrDefault(key, List.of()))
                                .stream())
                .toList();
    }

    private List<Continuity> continuity() {
        ContinuityFinder finder = new ContinuityFinder(similarity);
        List<Continuity> result = new ArrayList<>();
        promised.forEach((key, later) -> {
            List<PromisedMeasure> earlier =
                    promised.get(new OfficeYear(key.office(), key.year().previous()));
            if (earlier != null) {
                result.addAll(finder.compare(key.office(), key.year(), earlier, later));
            }
        });
        return result;
    }

    private int rows(AnnexKind kind) {
        return all(kind).stream()
                .mapToInt(received -> received.submission().annex().measures().size())
                .sum();
    }

    private List<ReceivedSubmission> all(AnnexKind kind) {
        return current.all(input.roster().offices(), input.years(), kind);
    }
}
