package org.serviceplan.report.comparison;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.serviceplan.model.calendar.Taiwan;
import org.serviceplan.model.finding.Finding;
import org.serviceplan.model.finding.Severity;

/**
 * A file that was sent back and not yet replaced (待補正), also where nobody can tell whose it is.
 *
 * @param rejected the file
 * @param sender who it is from, as far as anything tells
 * @param days for how many days its correction has been awaited
 * @param otherAccepted whether another file of the same office, year and annex is taken in
 */
public record AwaitedCorrection(RejectedFile rejected, Sender sender, int days, boolean otherAccepted) {
    private static final Comparator<AwaitedCorrection> LONGEST_FIRST = Comparator.comparingInt(AwaitedCorrection::days)
            .reversed()
            .thenComparing(awaited -> awaited.rejected().file().path())
            .thenComparing(awaited -> awaited.rejected().file().sha256());

    /** All of them, those that wait longest first. */
    public static List<AwaitedCorrection> of(ComparisonInput input, NationalComparison comparison) {
        LocalDate today = Taiwan.day(comparison.asOf());
        return input.rejections().stream()
                .map(rejected -> new AwaitedCorrection(
                        rejected,
                        Sender.of(rejected, input.roster()),
                        (int) Math.max(0, ChronoUnit.DAYS.between(Taiwan.day(rejected.received()), today)),
                        hasAccepted(comparison, rejected)))
                .sorted(LONGEST_FIRST)
                .toList();
    }

    private static boolean hasAccepted(NationalComparison comparison, RejectedFile rejected) {
        return rejected.claims().stream().anyMatch(claim -> {
            var office = claim.office();
            var year = claim.year();
            return office != null
                    && year != null
                    && comparison
                            .plans()
                            .current()
                            .find(office.code(), year, claim.kind())
                            .isPresent();
        });
    }

    /** The first of the findings for which it was sent back. */
    public Optional<Finding> firstError() {
        return rejected.findings().kept().stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .findFirst();
    }
}
