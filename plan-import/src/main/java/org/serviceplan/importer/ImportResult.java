package org.serviceplan.importer;

import java.util.List;

import org.serviceplan.model.Measure;
import org.serviceplan.model.PlanItem;
import org.serviceplan.model.Submission;
import org.serviceplan.model.finding.Findings;
import org.serviceplan.model.source.SourceFile;

/**
 * What came of importing a file. A file is taken in as a whole or not at all: one ERROR anywhere in it sends all of it back.
 *
 * @param file the file
 * @param status whether it is taken in
 * @param annexes the annexes that were read from it, in the order of its sheets, even where the file is rejected
 * @param findings what was found of the file as a whole
 * @param dependsOnName whether the file's or a folder's name had a say in whose an annex is or for which year; then the same bytes
 *     under another path may come to something else
 */
public record ImportResult(
        SourceFile file, Status status, List<ImportedAnnex> annexes, Findings findings, boolean dependsOnName) {

    /** What a measure takes besides its text, in characters. */
    private static final int MEASURE = 200;

    /** Whether a file is taken in. */
    public enum Status {
        /** It holds at least one annex, and nothing in it sends it back. */
        ACCEPTED,
        /** It holds an annex or was meant to, and cannot be taken in; it has at least one ERROR. */
        REJECTED,
        /** It is no workbook at all, by its content and its name. */
        IGNORED
    }

    /** Copies the list and checks that a rejected file says why, and only that. */
    public ImportResult {
        annexes = List.copyOf(annexes);
        boolean errors = hasErrors(annexes, findings);
        if (errors != (status == Status.REJECTED)) {
            throw new IllegalArgumentException(
                    file.path() + " is " + status + (errors ? " with" : " without") + " errors");
        }
    }

    /** The result of a file in which something was looked for and perhaps found. */
    static ImportResult ofAnnexes(
            SourceFile file, List<ImportedAnnex> annexes, Findings findings, boolean dependsOnName) {
        Status status = hasErrors(annexes, findings) ? Status.REJECTED : Status.ACCEPTED;
        return new ImportResult(file, status, annexes, findings, dependsOnName);
    }

    private static boolean hasErrors(List<ImportedAnnex> annexes, Findings findings) {
        boolean errors = findings.hasErrors();
        for (ImportedAnnex annex : annexes) {
            errors |= annex.findings().hasErrors();
        }
        return errors;
    }

    /** All findings, of the file first and then of each annex. */
    public Findings allFindings() {
        Findings all = findings;
        for (ImportedAnnex annex : annexes) {
            all = all.and(annex.findings());
        }
        return all;
    }

    /** About how much memory it takes to hold what was read, in characters. */
    public long contentSize() {
        long sum = 0;
        for (ImportedAnnex annex : annexes) {
            for (PlanItem item : annex.annex().items()) {
                for (Measure measure : item.measures()) {
                    sum += contentSize(measure);
                }
            }
        }
        return sum;
    }

    private static long contentSize(Measure measure) {
        long outcome = measure.outcome() == null ? 0 : measure.outcome().text().length();
        return MEASURE + measure.text().length() + outcome;
    }

    /** The submissions of an accepted file; none of any other. */
    public List<Submission> submissions() {
        return status == Status.ACCEPTED
                ? annexes.stream()
                        .map(annex -> Submission.of(file, annex.annex()))
                        .toList()
                : List.of();
    }
}
