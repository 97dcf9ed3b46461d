package org.serviceplan.batch.nightly;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.serviceplan.batch.store.AnnexKey;
import org.serviceplan.batch.store.CrossFindingTable;
import org.serviceplan.batch.store.RunId;
import org.serviceplan.batch.store.StoredSubmission;
import org.serviceplan.batch.store.Viewpoint;
import org.serviceplan.importer.AnnexImporter;
import org.serviceplan.importer.CrossCheck;
import org.serviceplan.model.Annex;
import org.serviceplan.model.AnnexKind;
import org.serviceplan.model.MeasuresAnnex;
import org.serviceplan.model.OutcomesAnnex;
import org.serviceplan.model.calendar.MinguoYear;
import org.serviceplan.model.finding.Finding;
import org.serviceplan.model.finding.Findings;
import org.serviceplan.model.office.Office;
import org.serviceplan.model.office.OfficeCode;
import org.serviceplan.model.source.Sha256;
import org.serviceplan.report.comparison.ComparisonInput;
import org.serviceplan.report.comparison.CurrentSubmissions;
import org.serviceplan.report.comparison.ReceivedSubmission;

/**
 * Holds current annexes of an office against each other: annex 2 against annex 1, and annex 1 against that of the year before; and
 * notes which of them several files of the inbox hold.
 */
final class CrossChecks {
    private final RunId run;
    private final ComparisonInput input;
    private final CurrentSubmissions current;
    private final Tables tables;
    private final AnnexImporter importer;
    private final IdentityHashMap<ReceivedSubmission, AnnexKey> keys = new IdentityHashMap<>();
    private final IdentityHashMap<ReceivedSubmission, Findings> found = new IdentityHashMap<>();
    private final List<CrossFindingTable.Pair> pairs = new ArrayList<>();

    private record Annexes(OfficeCode office, MinguoYear year, AnnexKind kind) {
        static Annexes of(ReceivedSubmission received) {
            var submission = received.submission();
            return new Annexes(submission.office().code(), submission.year(), submission.kind());
        }
    }

    CrossChecks(
            RunId run, ComparisonInput input, List<StoredSubmission> stored, Tables tables, AnnexImporter importer) {
        this.run = run;
        this.input = input;
        this.current = CurrentSubmissions.of(input);
        this.tables = tables;
        this.importer = importer;
        stored.forEach(submission -> keys.put(submission.received(), submission.key()));
    }

    /** The submissions of the input, with what was found added to those that were checked. */
    List<ReceivedSubmission> run(Viewpoint viewpoint) {
        MinguoYear before = null;
        for (MinguoYear year : input.years()) {
            boolean follows = before != null && year.previous().equals(before);
            for (Office office : input.roster().offices()) {
                checkOutcomes(office.code(), year);
                if (follows) {
                    checkYears(office.code(), year.previous(), year);
                }
            }
            before = year;
        }
        tables.crossFindings().store(pairs);
        Optional.ofNullable(viewpoint.inbox()).ifPresent(this::checkInbox);
        return input.submissions().stream().map(this::checked).toList();
    }

    private void checkOutcomes(OfficeCode office, MinguoYear year) {
        check(
                find(office, year, AnnexKind.MEASURES),
                find(office, year, AnnexKind.OUTCOMES),
                (promised, reported) ->
                        promised instanceof MeasuresAnnex measures && reported instanceof OutcomesAnnex outcomes
                                ? CrossCheck.outcomesAgainstMeasures(measures, outcomes)
                                : List.of());
    }

    private void checkYears(OfficeCode office, MinguoYear lastYear, MinguoYear thisYear) {
        check(
                find(office, lastYear, AnnexKind.MEASURES),
                find(office, thisYear, AnnexKind.MEASURES),
                (last, now) -> last instanceof MeasuresAnnex before && now instanceof MeasuresAnnex after
                        ? CrossCheck.measuresAgainstLastYear(before, after)
                        : List.of());
    }

    private Optional<ReceivedSubmission> find(OfficeCode office, MinguoYear year, AnnexKind kind) {
        return current.find(office, year, kind);
    }

    private void check(
            Optional<ReceivedSubmission> promised,
            Optional<ReceivedSubmission> checked,
            BiFunction<Annex, Annex, List<Finding>> check) {
        if (promised.isPresent() && checked.isPresent()) {
            Findings findings = importer.judged(Findings.of(check.apply(
                    promised.get().submission().annex(),
                    checked.get().submission().annex())));
            pairs.add(new CrossFindingTable.Pair(key(promised.get()), key(checked.get()), findings.kept()));
            add(checked.get(), findings);
        }
    }

    /** Notes of each current annex that other files in the inbox hold one too; a corrected file in the same place is none. */
    private void checkInbox(RunId inbox) {
        Map<Annexes, List<ReceivedSubmission>> several = new LinkedHashMap<>();
        input.submissions().forEach(received -> several.computeIfAbsent(Annexes.of(received), key -> new ArrayList<>())
                .add(received));
        several.values().removeIf(all -> all.size() < 2);
        Map<Sha256, String> paths = tables.manifest()
                .seenAt(
                        inbox,
                        several.values().stream()
                                .flatMap(List::stream)
                                .map(CrossChecks::content)
                                .collect(Collectors.toSet()));
        Map<AnnexKey, Finding> findings = new LinkedHashMap<>();
        several.forEach((annexes, all) -> find(annexes.office(), annexes.year(), annexes.kind())
                .filter(counted -> paths.containsKey(content(counted)))
                .ifPresent(counted -> {
                    List<String> files = files(all, counted, paths);
                    if (files.size() > 1) {
                        Findings judged = importer.judged(Findings.of(List.of(
                                CrossCheck.inSeveralFiles(counted.submission().annex(), files))));
                        findings.put(key(counted), judged.kept().get(0));
                        add(counted, judged);
                    }
                }));
        tables.crossFindings().store(run, findings);
    }

    /** The paths, that of the one that counts last. */
    private static List<String> files(
            List<ReceivedSubmission> all, ReceivedSubmission counted, Map<Sha256, String> paths) {
        Stream<Sha256> others =
                all.stream().map(CrossChecks::content).filter(content -> !content.equals(content(counted)));
        return Stream.concat(others, Stream.of(content(counted)))
                .filter(paths::containsKey)
                .map(paths::get)
                .distinct()
                .toList();
    }

    private static Sha256 content(ReceivedSubmission received) {
        return received.submission().file().sha256();
    }

    private void add(ReceivedSubmission received, Findings findings) {
        found.merge(received, findings, Findings::and);
    }

    private ReceivedSubmission checked(ReceivedSubmission received) {
        Findings more = found.get(received);
        return more == null
                ? received
                : new ReceivedSubmission(
                        received.submission(),
                        received.received(),
                        received.findings().and(more));
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
