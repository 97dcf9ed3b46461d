package org.serviceplan.report.comparison.change;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.serviceplan.model.AnnexKind;
import org.serviceplan.model.calendar.MinguoYear;
import org.serviceplan.model.calendar.Taiwan;
import org.serviceplan.model.office.OfficeCode;
import org.serviceplan.report.comparison.AnnexStatus;

/** Tells what changed from one run to the next (異動). */
public final class Changes {
    private Changes() {}

    private record Key(OfficeCode office, MinguoYear year, AnnexKind annex) {
        static Key of(AnnexFact fact) {
            return new Key(fact.office(), fact.year(), fact.annex());
        }
    }

    /**
     * The changes in the order of the later run's annexes; an annex that changed and became overdue has both, in this order. Of an
     * annex that the earlier run did not cover nothing was received then. Annexes that only the earlier run covered are left out:
     * nothing can be said of them now.
     */
    public static List<Change> between(RunFacts earlier, RunFacts later) {
        Map<Key, AnnexFact> before = earlier.annexes().stream().collect(Collectors.toMap(Key::of, Function.identity()));
        LocalDate then = Taiwan.day(earlier.asOf());
        LocalDate today = Taiwan.day(later.asOf());
        List<Change> changes = new ArrayList<>();
        for (AnnexFact now : later.annexes()) {
            AnnexFact was = before.getOrDefault(Key.of(now), now.beforeItWasCovered());
            kind(was, now).ifPresent(kind -> changes.add(new Change(kind, was, now)));
            if (now.isOverdueOn(today) && !was.isOverdueOn(then)) {
                changes.add(new Change(Change.Kind.NEWLY_OVERDUE, was, now));
            }
        }
        return changes;
    }

    private static Optional<Change.Kind> kind(AnnexFact was, AnnexFact now) {
        if (now.status() == AnnexStatus.MISSING) {
            return was.status() == AnnexStatus.MISSING ? Optional.empty() : Optional.of(Change.Kind.WITHDRAWN);
        }
        if (now.status() == AnnexStatus.REJECTED) {
            boolean again = was.status() == AnnexStatus.REJECTED;
            return Optional.of(again ? Change.Kind.STILL_FAULTY : Change.Kind.SENT_BACK);
        }
        return switch (was.status()) {
            case MISSING -> Optional.of(Change.Kind.RECEIVED);
            case REJECTED -> Optional.of(Change.Kind.CORRECTED);
            case ON_TIME, LATE -> otherBytes(was, now);
        };
    }

    private static Optional<Change.Kind> otherBytes(AnnexFact was, AnnexFact now) {
        if (Objects.equals(was.sha256(), now.sha256())) {
            return Optional.empty();
        }
        return Optional.of(now.warnings() < was.warnings() ? Change.Kind.CORRECTED : Change.Kind.REPLACED);
    }
}
