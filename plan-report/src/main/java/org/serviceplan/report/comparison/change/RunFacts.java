package org.serviceplan.report.comparison.change;

import java.time.OffsetDateTime;
import java.util.List;

import org.serviceplan.report.comparison.NationalComparison;

/**
 * Where all offices stood when a run was made.
 *
 * @param asOf the moment as of which the run was told
 * @param annexes every annex it covered, each once, in report order
 */
public record RunFacts(OffsetDateTime asOf, List<AnnexFact> annexes) {

    /** Copies the list. */
    public RunFacts {
        annexes = List.copyOf(annexes);
    }

    /** What is to be kept of a comparison. */
    public static RunFacts of(NationalComparison comparison) {
        return new RunFacts(
                comparison.asOf(),
                comparison.offices().stream()
                        .flatMap(office -> office.annexes().stream().map(state -> AnnexFact.of(office, state)))
                        .toList());
    }
}
