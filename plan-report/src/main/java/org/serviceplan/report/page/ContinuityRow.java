package org.serviceplan.report.page;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.serviceplan.model.office.Office;
import org.serviceplan.report.comparison.Continuity;
import org.serviceplan.report.comparison.NationalComparison;
import org.serviceplan.report.comparison.OfficeComparison;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

/**
 * How an office's measures went on from the year before.
 *
 * @param office whose; the whole country last
 * @param counts how many of each kind, in the order of {@link Continuity.Kind}
 */
record ContinuityRow(String office, List<Long> counts) {
    static final List<Continuity.Kind> KINDS = List.of(Continuity.Kind.values());

    /** The offices that can be compared with the year before, and all of them together; none where there are none. */
    static List<ContinuityRow> of(NationalComparison comparison) {
        List<Continuity> entries = comparison.continuity().stream()
                .filter(entry -> entry.year().equals(comparison.year()))
                .toList();
        if (entries.isEmpty()) {
            return List.of();
        }
        Stream<ContinuityRow> rows = comparison.offices().stream()
                .map(OfficeComparison::office)
                .map(office -> row(office, entries))
                .filter(row -> row.counts().stream().anyMatch(count -> count > 0));
        return Stream.concat(rows, Stream.of(new ContinuityRow("全國", counts(entries))))
                .toList();
    }

    private static ContinuityRow row(Office office, List<Continuity> entries) {
        return new ContinuityRow(
                office.shortName(),
                counts(entries.stream()
                        .filter(entry -> entry.office().equals(office.code()))
                        .toList()));
    }

    private static List<Long> counts(List<Continuity> entries) {
        Map<Continuity.Kind, Long> counts = entries.stream().collect(groupingBy(Continuity::kind, counting()));
        return Arrays.stream(Continuity.Kind.values())
                .map(kind -> counts.getOrDefault(kind, 0L))
                .toList();
    }
}
