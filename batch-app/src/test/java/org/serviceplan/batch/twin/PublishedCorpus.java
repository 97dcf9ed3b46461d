package org.serviceplan.batch.twin;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.springframework.util.FileSystemUtils;

import org.serviceplan.importer.AnnexImporter;
import org.serviceplan.importer.ImportResult;
import org.serviceplan.importer.samples.SampleInbox;
import org.serviceplan.importer.samples.SampleOptions;
import org.serviceplan.model.Submission;
import org.serviceplan.model.calendar.MinguoYear;
import org.serviceplan.model.finding.Finding;
import org.serviceplan.model.finding.FindingCode;
import org.serviceplan.model.finding.Findings;
import org.serviceplan.model.finding.Severity;
import org.serviceplan.model.framework.PlanFrameworks;
import org.serviceplan.model.office.OfficeRoster;
import org.serviceplan.model.source.Sha256;
import org.serviceplan.model.source.SourceFile;
import org.serviceplan.model.source.WorkbookFormat;
import org.serviceplan.report.ReportWriter;
import org.serviceplan.report.comparison.AnnexStatus;
import org.serviceplan.report.comparison.ComparisonInput;
import org.serviceplan.report.comparison.FileCounts;
import org.serviceplan.report.comparison.NationalComparer;
import org.serviceplan.report.comparison.NationalComparison;
import org.serviceplan.report.comparison.ReceivedSubmission;
import org.serviceplan.report.comparison.RejectedFile;
import org.serviceplan.report.comparison.change.AnnexFact;
import org.serviceplan.report.comparison.change.RunFacts;
import org.serviceplan.report.run.RunLog;
import org.serviceplan.report.run.RunNote;

import static org.assertj.core.api.Assertions.assertThat;

/** Nineteen offices in three years, read from synthetic workbooks and published once for all tests. */
final class PublishedCorpus {
    static final MinguoYear LAST = MinguoYear.of(112);
    static final OffsetDateTime AS_OF = OffsetDateTime.parse("2024-02-03T02:00:00+08:00");

    private static final MinguoYear FIRST = MinguoYear.of(110);

    private PublishedCorpus() {}

    /** The folder of the report. */
    static Path folder() {
        return Published.FOLDER;
    }

    /** Not before it is asked for: others take only their input from here. */
    private static final class Published {
        static final Path FOLDER = publish();
    }

    private static Path publish() {
        try {
            Path temp = Files.createTempDirectory("corpus");
            Runtime.getRuntime().addShutdownHook(new Thread(() -> FileSystemUtils.deleteRecursively(temp.toFile())));
            Path folder = Files.createDirectory(temp.resolve("report"));
            ComparisonInput input = corpus(temp);
            NationalComparison comparison = NationalComparer.compare(input);
            new ReportWriter(temp.resolve("inbox")).write(input, comparison, log(comparison), folder);
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A run before which annexes stood otherwise, and one note of each kind. */
    private static RunLog log(NationalComparison comparison) {
        List<AnnexFact> now = RunFacts.of(comparison).annexes();
        List<AnnexStatus> statuses = List.of(AnnexStatus.values());
        List<AnnexFact> before = IntStream.range(0, now.size())
                .mapToObj(i -> before(now.get(i), statuses.get(i % statuses.size()), i % 5))
                .toList();
        List<RunNote> notes = Stream.of(RunNote.Origin.values())
                .map(origin -> new RunNote(origin, Severity.WARNING, origin.label() + "有問題。請處理。", "=1+1"))
                .toList();
        return new RunLog("20240203-01", new RunFacts(AS_OF.minusDays(30), before), notes);
    }

    private static AnnexFact before(AnnexFact now, AnnexStatus status, int warnings) {
        Sha256 sha256 = status == AnnexStatus.MISSING ? null : Sha256.ofBytes(new byte[] {(byte) warnings});
        return new AnnexFact(now.office(), now.year(), now.annex(), status, sha256, warnings / 2, warnings);
    }

    private static ComparisonInput corpus(Path temp) throws IOException {
        SampleInbox.write(temp, SampleOptions.of(19, FIRST, LAST));
        List<ReceivedSubmission> submissions = new ArrayList<>();
        List<RejectedFile> rejections = new ArrayList<>();
        for (Path file : files(temp.resolve("inbox"))) {
            take(
                    AnnexImporter.standard()
                            .read(file, temp.resolve("inbox").relativize(file).toString()),
                    submissions,
                    rejections);
        }
        assertThat(submissions).hasSizeGreaterThan(90);
        rejections.add(faultyAgain(submissions.get(0)));
        return input(submissions, rejections);
    }

    private static void take(ImportResult result, List<ReceivedSubmission> submissions, List<RejectedFile> rejections) {
        result.submissions()
                .forEach(submission -> submissions.add(new ReceivedSubmission(
                        submission,
                        submission.kind().due(submission.year()).atTime(9, 30).atOffset(AS_OF.getOffset()),
                        result.allFindings())));
        if (result.status() == ImportResult.Status.REJECTED) {
            List<RejectedFile.Claim> claims = result.annexes().stream()
                    .map(annex -> new RejectedFile.Claim(
                            annex.annex().office(),
                            annex.annex().year(),
                            annex.annex().kind()))
                    .toList();
            rejections.add(new RejectedFile(result.file(), AS_OF.minusDays(9), claims, result.allFindings()));
        }
    }

    /** A file that says whose it is, sent back although another is taken in. */
    private static RejectedFile faultyAgain(ReceivedSubmission accepted) {
        Submission submission = accepted.submission();
        Finding finding = new Finding(
                FindingCode.of("MISSING_MEASURE_COLUMN"), Severity.ERROR, "附件一", null, "", "找不到「具體作法」欄。請補上該欄後重新繳交。");
        return new RejectedFile(
                new SourceFile("更正.xlsx", Sha256.ofBytes(new byte[] {9}), WorkbookFormat.XLSX),
                AS_OF.minusDays(3),
                List.of(new RejectedFile.Claim(submission.office(), submission.year(), submission.kind())),
                Findings.of(List.of(finding)));
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile)
                    .filter(file -> !file.toString().endsWith(".csv"))
                    .sorted()
                    .toList();
        }
    }

    static ComparisonInput input(List<ReceivedSubmission> submissions, List<RejectedFile> rejections) {
        int files = submissions.size() + rejections.size();
        return new ComparisonInput(
                OfficeRoster.standard(),
                PlanFrameworks.standard(),
                LAST,
                List.of(FIRST, MinguoYear.of(111), LAST),
                AS_OF,
                submissions,
                rejections,
                new FileCounts(files, submissions.size(), rejections.size(), 0, 0));
    }
}
