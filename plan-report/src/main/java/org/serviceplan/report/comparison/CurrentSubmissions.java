package org.serviceplan.report.comparison;

import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.serviceplan.model.AnnexKind;
import org.serviceplan.model.calendar.MinguoYear;
import org.serviceplan.model.office.Office;
import org.serviceplan.model.office.OfficeCode;

/**
 * The current submissions (現行繳交): for each office, year and annex the newest accepted one. Of two received at the same moment
 * the one with the later path counts, then the one with the greater digest, so that the choice never depends on the order given.
 * Offices that are not in the roster and years that are not covered are left out.
 */
public final class CurrentSubmissions {
    private static final Comparator<ReceivedSubmission> OLDEST_FIRST = Comparator.comparing(
                    ReceivedSubmission::received, OffsetDateTime.timeLineOrder())
            .thenComparing(received -> received.submission().file().path())
            .thenComparing(received -> received.submission().file().sha256())
            .thenComparing(received -> received.submission().annex().sheet());

    private final Map<Key, ReceivedSubmission> byKey;

    private CurrentSubmissions(Map<Key, ReceivedSubmission> byKey) {
        this.byKey = byKey;
    }

    private record Key(OfficeCode office, MinguoYear year, AnnexKind kind) {}

    /** The current ones among all submissions of an input. */
    public static CurrentSubmissions of(ComparisonInput input) {
        Set<MinguoYear> years = new HashSet<>(input.years());
        Map<Key, ReceivedSubmission> newest = new HashMap<>();
        for (ReceivedSubmission received : input.submissions()) {
            Key key = key(received);
            if (years.contains(key.year())
                    && input.roster().byCode(key.office()).isPresent()) {
                newest.merge(key, received, CurrentSubmissions::newer);
            }
        }
        return new CurrentSubmissions(newest);
    }

    /** The current submission of this office, year and annex. */
    public Optional<ReceivedSubmission> find(OfficeCode office, MinguoYear year, AnnexKind kind) {
        return Optional.ofNullable(byKey.get(new Key(office, year, kind)));
    }

    /** All current submissions of one annex, offices and years in the order given. */
    List<ReceivedSubmission> all(List<Office> offices, List<MinguoYear> years, AnnexKind kind) {
        return offices.stream()
                .flatMap(office -> years.stream().sorted().flatMap(year -> find(office.code(), year, kind).stream()))
                .toList();
    }

    private static Key key(ReceivedSubmission received) {
        var submission = received.submission();
        return new Key(submission.office().code(), submission.year(), submission.kind());
    }

    private static ReceivedSubmission newer(ReceivedSubmission one, ReceivedSubmission other) {
        return OLDEST_FIRST.compare(one, other) >= 0 ? one : other;
    }
}
