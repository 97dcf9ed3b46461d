package org.serviceplan.batch.nightly;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.serviceplan.batch.inbox.CsvText;
import org.serviceplan.model.finding.Severity;
import org.serviceplan.model.office.OfficeRoster;
import org.serviceplan.report.comparison.ComparedMeasure;
import org.serviceplan.report.comparison.NationalComparison;
import org.serviceplan.report.comparison.pairing.Pairings;
import org.serviceplan.report.comparison.pairing.PairingsFile;
import org.serviceplan.report.run.RunNote;

/**
 * Headquarters' decisions about measures that hold for a run.
 *
 * @param pairings the decisions
 * @param faults what is wrong with the file
 */
record PairingsInForce(Pairings pairings, List<RunNote> faults) {
    private static final PairingsInForce NONE = new PairingsInForce(Pairings.none(), List.of());

    /** Reads the file, if there is one. */
    static PairingsInForce of(Optional<byte[]> content, OfficeRoster roster) {
        return content.map(CsvText::decode).map(text -> of(text, roster)).orElse(NONE);
    }

    private static PairingsInForce of(CsvText text, OfficeRoster roster) {
        PairingsFile file = PairingsFile.parse(text.text(), roster);
        List<RunNote> faults = new ArrayList<>();
        if (!text.isUtf8()) {
            faults.add(new RunNote(
                    RunNote.Origin.PAIRINGS, Severity.WARNING, "主題指定檔不是 UTF-8 編碼，已改以 Big5 讀取。請另存為「CSV UTF-8」。", ""));
        }
        file.findings().forEach(finding -> faults.add(RunNote.of(RunNote.Origin.PAIRINGS, finding)));
        return new PairingsInForce(file.pairings(), faults);
    }

    /** What is wrong with the file, and which of its measures nobody has. */
    List<RunNote> notes(NationalComparison comparison) {
        var known = comparison.plans().measures().stream()
                .map(ComparedMeasure::ref)
                .map(ref -> ref.name())
                .collect(Collectors.toSet());
        return Stream.concat(
                        faults.stream(),
                        pairings.notFound(known, comparison.years()).stream()
                                .map(finding -> RunNote.of(RunNote.Origin.PAIRINGS, finding)))
                .toList();
    }
}
