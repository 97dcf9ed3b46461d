package org.serviceplan.batch.inspect;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import lombok.RequiredArgsConstructor;

import org.serviceplan.batch.inbox.InboxFile;
import org.serviceplan.batch.inbox.InboxWalk;
import org.serviceplan.batch.inbox.ReceiptRegister;
import org.serviceplan.importer.AnnexImporter;
import org.serviceplan.importer.CrossCheck;
import org.serviceplan.importer.ImportResult;
import org.serviceplan.model.Annex;
import org.serviceplan.model.MeasuresAnnex;
import org.serviceplan.model.OutcomesAnnex;
import org.serviceplan.model.Submission;
import org.serviceplan.model.calendar.MinguoYear;
import org.serviceplan.model.finding.Finding;
import org.serviceplan.model.office.OfficeCode;

/** Reads files as the nightly job does, and holds the annexes of one office and year against each other. */
@RequiredArgsConstructor
final class Inspection {
    private final AnnexImporter importer;
    private final Map<Plan, MeasuresAnnex> promised = new HashMap<>();

    private record Plan(OfficeCode office, MinguoYear year) {
        static Plan of(Submission submission) {
            return new Plan(submission.office().code(), submission.year());
        }
    }

    /** A file that was read, or that could not be. */
    private record Entry(String name, List<ImportResult> result) {}

    /** Inspects files and folders; every file below a folder is one, in name order, but for the receipt register. */
    List<InspectedFile> inspect(List<Path> paths) throws IOException {
        List<Entry> entries = new ArrayList<>();
        for (Path path : paths) {
            if (Files.isDirectory(path)) {
                for (InboxFile file : new InboxWalk(path).files()) {
                    if (!ReceiptRegister.isRegister(file)) {
                        entries.add(read(path.resolve(file.path()), file.path()));
                    }
                }
            } else {
                entries.add(read(path, path.toString()));
            }
        }
        return entries.stream().map(this::inspected).toList();
    }

    private Entry read(Path file, String name) {
        try {
            ImportResult result = importer.read(file, name);
            result.submissions().forEach(submission -> {
                if (submission.annex() instanceof MeasuresAnnex measures) {
                    promised.put(Plan.of(submission), measures);
                }
            });
            return new Entry(name, List.of(result));
        } catch (IOException e) {
            return new Entry(name, List.of());
        }
    }

    private InspectedFile inspected(Entry entry) {
        return entry.result().stream()
                .map(result -> InspectedFile.of(result, crossFindings(result)))
                .findFirst()
                .orElseGet(() -> InspectedFile.unreadable(entry.name()));
    }

    private List<Finding> crossFindings(ImportResult result) {
        return result.submissions().stream().flatMap(this::crossFindings).toList();
    }

    private Stream<Finding> crossFindings(Submission submission) {
        MeasuresAnnex measures = promised.get(Plan.of(submission));
        Annex annex = submission.annex();
        return measures != null && annex instanceof OutcomesAnnex outcomes
                ? CrossCheck.outcomesAgainstMeasures(measures, outcomes).stream()
                : Stream.of();
    }
}
