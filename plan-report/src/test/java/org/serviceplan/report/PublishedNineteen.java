package org.serviceplan.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.serviceplan.model.finding.Severity;
import org.serviceplan.report.comparison.AnnexStatus;
import org.serviceplan.report.comparison.ComparisonInput;
import org.serviceplan.report.comparison.NationalComparer;
import org.serviceplan.report.comparison.NationalComparison;
import org.serviceplan.report.comparison.change.AnnexFact;
import org.serviceplan.report.comparison.change.RunFacts;
import org.serviceplan.report.run.RunLog;
import org.serviceplan.report.run.RunNote;

/** The report on nineteen offices, compared and published once for all tests. */
public final class PublishedNineteen {
    public static final ComparisonInput INPUT = ReportWorld.ofNineteenOffices();
    public static final NationalComparison COMPARISON = NationalComparer.compare(INPUT);
    public static final OffsetDateTime BEFORE = ReportWorld.AS_OF.minusDays(30);
    public static final RunLog LOG = new RunLog(
            "20240203-01",
            yesterday(),
            List.of(new RunNote(RunNote.Origin.REGISTER, Severity.WARNING, "收文登記第 3 行未填檔案，略過此行。請補上。", ",2023-01-16")));

    private static final Path ROOT = publish();

    private PublishedNineteen() {}

    /** The folder of the report. */
    public static Path folder() {
        return ROOT.resolve("112/run");
    }

    /** The folder of the submitted files, which are not there. */
    public static Path inbox() {
        return ROOT.resolve("inbox");
    }

    /** The night before, the first office had sent nothing, and nothing of it was overdue. */
    private static RunFacts yesterday() {
        List<AnnexFact> facts = new ArrayList<>(RunFacts.of(COMPARISON).annexes());
        AnnexFact first = facts.get(0);
        facts.set(0, new AnnexFact(first.office(), first.year(), first.annex(), AnnexStatus.MISSING, null, 0, 0));
        return new RunFacts(BEFORE, facts);
    }

    private static Path publish() {
        try {
            Path root = Files.createTempDirectory("nineteen");
            Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(root)));
            Path folder = Files.createDirectories(root.resolve("112/run"));
            new ReportWriter(root.resolve("inbox")).write(INPUT, COMPARISON, LOG, folder);
            return root;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path root) {
        try (Stream<Path> files = Files.walk(root)) {
            files.sorted(Comparator.reverseOrder())
                    .forEach(file -> file.toFile().delete());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
