package org.serviceplan.report.workbook;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.serviceplan.model.calendar.MinguoYear;
import org.serviceplan.model.office.OfficeCode;
import org.serviceplan.report.comparison.ComparedMeasure;
import org.serviceplan.report.comparison.Theme;

/**
 * A theme with the measures in it.
 *
 * @param theme the theme
 * @param members its measures with their entries, in roster order
 * @param byOffice the same measures by office
 */
record ThemeLine(Theme theme, List<Member> members, Map<OfficeCode, List<ComparedMeasure>> byOffice) {
    private static final Comparator<ThemeLine> WIDEST_FIRST = Comparator.comparingInt(
                    (ThemeLine line) -> line.byOffice().size())
            .thenComparingInt(line -> line.members().size())
            .reversed();

    /** A measure and its entry in the theme. */
    record Member(Theme.Member entry, ComparedMeasure measure) {}

    /** All themes, those of the most offices first. */
    static List<ThemeLine> all(Report report) {
        return report.comparison().themes().stream()
                .map(theme -> of(report, theme))
                .sorted(WIDEST_FIRST)
                .toList();
    }

    private static ThemeLine of(Report report, Theme theme) {
        List<Member> members = theme.members().stream()
                .map(entry -> new Member(
                        entry, report.comparison().plans().find(entry.measure()).orElseThrow()))
                .toList();
        Map<OfficeCode, List<ComparedMeasure>> byOffice = members.stream()
                .map(Member::measure)
                .collect(Collectors.groupingBy(
                        measure -> measure.ref().office(), LinkedHashMap::new, Collectors.toList()));
        return new ThemeLine(theme, members, byOffice);
    }

    /** Whether more than one office promises it. */
    boolean isShared() {
        return byOffice.size() > 1;
    }

    /** How many offices promise it in this year. */
    int offices(MinguoYear year) {
        return (int) byOffice.values().stream()
                .filter(measures ->
                        measures.stream().anyMatch(one -> one.ref().year().equals(year)))
                .count();
    }

    /** The numbers of the items its measures stand under. */
    SortedSet<Integer> items() {
        return members.stream()
                .map(member -> member.measure().ref().item())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
