package org.serviceplan.batch.nightly;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;

import org.serviceplan.batch.store.AnnexKey;
import org.serviceplan.batch.store.CrossFindingTable;
import org.serviceplan.batch.store.StoredSubmission;
import org.serviceplan.importer.CrossCheck;
import org.serviceplan.model.AnnexKind;
import org.serviceplan.model.MeasuresAnnex;
import org.serviceplan.model.OutcomesAnnex;
import org.serviceplan.model.calendar.MinguoYear;
import org.serviceplan.model.finding.Finding;
import org.serviceplan.model.office.Office;
import org.serviceplan.report.comparison.ComparisonInput;
import org.serviceplan.report.comparison.CurrentSubmissions;
import org.serviceplan.report.comparison.ReceivedSubmission;

/** Holds each current annex 2 against the current annex 1 of the same office and year. */
final class CrossChecks {
    private final ComparisonInput input;
    private final CurrentSubmissions current;
    private final CrossFindingTable table;
    private final IdentityHashMap<ReceivedSubmission, AnnexKey> keys = new IdentityHashMap<>();
    private final IdentityHashMap<ReceivedSubmission, ReceivedSubmission> checked = new IdentityHashMap<>();

    CrossChecks(ComparisonInput input, List<StoredSubmission> stored, CrossFindingTable table) {
        this.input = input;
        this.current = CurrentSubmissions.of(input);
        this.table = table;
        stored.forEach(submission -> keys.put(submission.received(), submission.key()));
    }

    /** The submissions of the input, with what was found added to those that were checked. */
    List<ReceivedSubmission> run() {
        for (MinguoYear year : input.years()) {
            for (Office office : input.roster().offices()) {
                current.find(office.code(), year, AnnexKind.MEASURES)
                        .ifPresent(promised -> current.find(office.code(), year, AnnexKind.OUTCOMES)
                                .ifPresent(reported -> check(promised, reported)));
            }
        }
        return input.submissions().stream()
                .map(submission -> Objects.requireNonNullElse(checked.get(submission), submission))
                .toList();
    }

    private void check(ReceivedSubmission promised, ReceivedSubmission reported) {
        if (promised.submission().annex() instanceof MeasuresAnnex measures
                && reported.submission().annex() instanceof OutcomesAnnex outcomes) {
            List<Finding> findings = CrossCheck.outcomesAgainstMeasures(measures, outcomes);
            table.store(key(promised), key(reported), findings);
            checked.put(
                    reported,
                    new ReceivedSubmission(
                            reported.submission(),
                            reported.received(),
                            reported.findings().and(findings)));
        }
    }

    private AnnexKey key(ReceivedSubmission submission) {
        AnnexKey key = keys.get(submission);
        if (key == null) {
            throw new IllegalStateException(
                    "Not stored: " + submission.submission().file());
        }
        return key;
    }
}
