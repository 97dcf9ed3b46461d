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
import org.jspecify.annotations.Nullable;

import org.serviceplan.batch.inbox.InboxFile;
import org.serviceplan.batch.inbox.InboxWalk;
import org.serviceplan.batch.inbox.ReceiptRegister;
import org.serviceplan.importer.AnnexImporter;
import org.serviceplan.importer.CrossCheck;
import org.serviceplan.model.Annex;
import org.serviceplan.model.MeasuresAnnex;
import org.serviceplan.model.OutcomesAnnex;
import org.serviceplan.model.calendar.MinguoYear;
import org.serviceplan.model.finding.Finding;
import org.serviceplan.model.office.Office;

/** Reads files as the nightly job does, and holds the annexes of one office and year against each other. */
@RequiredArgsConstructor
final class Inspection {
    private final AnnexImporter importer;
    private final Map<Plan, MeasuresAnnex> promised = new HashMap<>();

    /** Whose plan for which year; both are known of accepted annexes. */
    private record Plan(@Nullable Office office, @Nullable MinguoYear year) {
        static Plan of(Annex annex) {
            return new Plan(annex.office(), annex.year());
        }
    }

    /** Inspects files and folders; every file below a folder is one, in name order, but for the receipt register. */
    List<InspectedFile> inspect(List<Path> paths) throws IOException {
        List<InspectedFile> files = new ArrayList<>();
        for (Path path : paths) {
            if (Files.isDirectory(path)) {
                for (InboxFile file : new InboxWalk(path).files()) {
                    if (!ReceiptRegister.isRegister(file)) {
                        files.add(read(path.resolve(file.path()), file.path()));
                    }
                }
            } else {
                files.add(read(path, path.toString()));
            }
        }
        files.stream()
                .filter(InspectedFile::isAccepted)
                .flatMap(file -> file.annexes().stream())
                .filter(MeasuresAnnex.class::isInstance)
                .map(MeasuresAnnex.class::cast)
                .forEach(annex -> promised.put(Plan.of(annex), annex));
        return files.stream().map(this::crossChecked).toList();
    }

    private InspectedFile read(Path file, String name) {
        try {
            return InspectedFile.of(importer.read(file, name));
        } catch (IOException e) {
            return InspectedFile.unreadable(name, "檔案無法讀取。請檢查檔案權限與磁碟。");
        } catch (RuntimeException | StackOverflowError e) {
            // Our own mistake, which must not keep the other files from being read.
            return InspectedFile.unreadable(name, "程式無法判讀此檔。請將此檔交給維護人員（" + e + "）。");
        }
    }

    private InspectedFile crossChecked(InspectedFile file) {
        return file.isAccepted()
                ? file.and(file.annexes().stream().flatMap(this::crossFindings).toList())
                : file;
    }

    private Stream<Finding> crossFindings(Annex annex) {
        MeasuresAnnex measures = promised.get(Plan.of(annex));
        return measures != null && annex instanceof OutcomesAnnex outcomes
                ? CrossCheck.outcomesAgainstMeasures(measures, outcomes).stream()
                : Stream.of();
    }
}
