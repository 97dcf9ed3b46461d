package org.serviceplan.report.comparison.statistics;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.serviceplan.model.ResponsibleUnit;
import org.serviceplan.model.calendar.MinguoYear;
import org.serviceplan.model.office.OfficeCode;
import org.serviceplan.model.text.FoldedText;
import org.serviceplan.report.comparison.ComparedMeasure;
import org.serviceplan.report.comparison.NationalComparison;

/**
 * What one responsible unit (負責業參) has to answer for in a year. A measure of several units counts for each of them, so that the
 * loads add up to more than there are measures.
 *
 * @param unit its name in its most frequent spelling; blank for the measures that name nobody
 * @param offices in how many offices
 * @param measures measures it answers for
 * @param quantified those with at least one target
 * @param reported those with an outcome text
 */
public record UnitLoad(String unit, int offices, int measures, int quantified, int reported) {
    private static final Comparator<UnitLoad> HEAVIEST_FIRST = Comparator.comparing(
                    (UnitLoad load) -> load.unit().isEmpty())
            .thenComparing(UnitLoad::measures, Comparator.reverseOrder())
            .thenComparing(UnitLoad::unit);

    private record Duty(String unit, ComparedMeasure measure) {}

    /** All units of all offices, the heaviest load first; the measures that name nobody come last. */
    public static List<UnitLoad> national(NationalComparison comparison, MinguoYear year) {
        return of(comparison.plans().measures().stream()
                .filter(measure -> measure.ref().year().equals(year))
                .toList());
    }

    /** The units of every office that has measures, likewise, in report order. */
    public static Map<OfficeCode, List<UnitLoad>> byOffice(NationalComparison comparison, MinguoYear year) {
        Map<OfficeCode, List<ComparedMeasure>> measures = comparison.plans().measures().stream()
                .filter(measure -> measure.ref().year().equals(year))
                .collect(Collectors.groupingBy(
                        measure -> measure.ref().office(), LinkedHashMap::new, Collectors.toList()));
        Map<OfficeCode, List<UnitLoad>> loads = new LinkedHashMap<>();
        measures.forEach((office, itsMeasures) -> loads.put(office, of(itsMeasures)));
        return loads;
    }

    private static List<UnitLoad> of(List<ComparedMeasure> measures) {
        Map<String, List<Duty>> byUnit = new LinkedHashMap<>();
        for (ComparedMeasure measure : measures) {
            for (Map.Entry<String, String> unit : units(measure).entrySet()) {
                byUnit.computeIfAbsent(unit.getKey(), key -> new ArrayList<>()).add(new Duty(unit.getValue(), measure));
            }
        }
        return byUnit.values().stream()
                .map(UnitLoad::load)
                .sorted(HEAVIEST_FIRST)
                .toList();
    }

    /** Each unit of a measure once, by its name without typing habits. */
    private static Map<String, String> units(ComparedMeasure measure) {
        Map<String, String> units = new LinkedHashMap<>();
        for (ResponsibleUnit unit : measure.measure().units()) {
            units.putIfAbsent(FoldedText.of(unit.name()).value(), unit.name());
        }
        return units.isEmpty() ? Map.of("", "") : units;
    }

    private static UnitLoad load(List<Duty> duties) {
        List<ComparedMeasure> measures = duties.stream().map(Duty::measure).toList();
        int offices = (int) measures.stream()
                .map(measure -> measure.ref().office())
                .distinct()
                .count();
        int quantified = (int) measures.stream()
                .filter(measure -> measure.measure().isQuantified())
                .count();
        int reported =
                (int) measures.stream().filter(ComparedMeasure::isReported).count();
        return new UnitLoad(mostFrequent(duties), offices, duties.size(), quantified, reported);
    }

    /** Of equally frequent spellings the first by character, so that the order of offices does not matter. */
    private static String mostFrequent(List<Duty> duties) {
        return duties.stream()
                .map(Duty::unit)
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()))
                .entrySet()
                .stream()
                .min(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .orElseThrow()
                .getKey();
    }
}
