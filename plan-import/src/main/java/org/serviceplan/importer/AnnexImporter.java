package org.serviceplan.importer;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.serviceplan.importer.annex.AnnexReader;
import org.serviceplan.importer.finding.FindingType;
import org.serviceplan.importer.table.AnnexTable;
import org.serviceplan.importer.table.TableFinder;
import org.serviceplan.importer.table.Vocabulary;
import org.serviceplan.importer.workbook.Limits;
import org.serviceplan.importer.workbook.ReadResult;
import org.serviceplan.importer.workbook.Sheet;
import org.serviceplan.importer.workbook.TimeLimit;
import org.serviceplan.importer.workbook.UnreadableWorkbookException;
import org.serviceplan.importer.workbook.Workbook;
import org.serviceplan.importer.workbook.WorkbookReader;
import org.serviceplan.model.Annex;
import org.serviceplan.model.finding.Finding;
import org.serviceplan.model.finding.Findings;
import org.serviceplan.model.framework.PlanFrameworks;
import org.serviceplan.model.office.Office;
import org.serviceplan.model.office.OfficeRoster;
import org.serviceplan.model.source.Sha256;
import org.serviceplan.model.source.SourceFile;
import org.serviceplan.model.source.WorkbookFormat;

/**
 * Imports submitted files: any file in, annexes and findings out. Immutable and safe to share between threads. Whatever a file holds, the
 * result says what is wrong with it; only a file that cannot be read from disk is an exception.
 */
public final class AnnexImporter {
    /** Raised whenever the same file may come to something else than before; a test tells when. */
    public static final int VERSION = 8;

    /** A hundred times as much as any annex holds; to compare and to publish it would take hundreds of megabytes. */
    private static final long MOST_CONTENT = 4_000_000;

    private final OfficeRoster roster;
    private final PlanFrameworks frameworks;
    private final Vocabulary vocabulary;
    private final Limits limits;
    private final WorkbookReader workbooks;
    private final TableFinder tables;
    private final AnnexReader annexes;
    private final ListsBeside lists;

    private AnnexImporter(OfficeRoster roster, PlanFrameworks frameworks, Vocabulary vocabulary, Limits limits) {
        this.roster = roster;
        this.frameworks = frameworks;
        this.vocabulary = vocabulary;
        this.limits = limits;
        this.workbooks = new WorkbookReader(limits);
        this.annexes = new AnnexReader(roster, frameworks, vocabulary);
        this.tables = new TableFinder(vocabulary, annexes::isItemHeading);
        this.lists = new ListsBeside(vocabulary);
    }

    /**
     * The digest of all that decides what comes of a file: the program's version, the vocabulary, the roster, the items and the
     * limits. As long as it is the same, so is what comes of the same bytes under the same path. Worked out whenever it is asked
     * for, which is seldom.
     */
    public Sha256 digest() {
        StringBuilder all = new StringBuilder().append(VERSION).append('\n').append(limits);
        all.append('\n').append(vocabulary.lines()).append(frameworks.newestFirst());
        for (Office office : roster.offices()) {
            all.append('\n').append(office.code()).append(office.name());
            all.append(office.places()).append(office.aliases());
        }
        return Sha256.ofBytes(all.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** What it keeps to. */
    public Limits limits() {
        return limits;
    }

    /** An importer with the roster, framework, vocabulary and limits in the data of these modules. */
    public static AnnexImporter standard() {
        return of(OfficeRoster.standard(), PlanFrameworks.standard());
    }

    /** An importer for these offices and items. */
    public static AnnexImporter of(OfficeRoster roster, PlanFrameworks frameworks) {
        return of(roster, frameworks, Vocabulary.standard(), Limits.standard());
    }

    /** An importer for these offices and items that knows these words and keeps to these limits. */
    public static AnnexImporter of(
            OfficeRoster roster, PlanFrameworks frameworks, Vocabulary vocabulary, Limits limits) {
        return new AnnexImporter(roster, frameworks, vocabulary, limits);
    }

    /** An importer for these offices and items that knows these words. */
    public static AnnexImporter of(OfficeRoster roster, PlanFrameworks frameworks, Vocabulary vocabulary) {
        return of(roster, frameworks, vocabulary, Limits.standard());
    }

    /**
     * Imports a file.
     *
     * @param file the file
     * @param path its path in the inbox, with {@code /} between the folders; findings and identity refer to it
     * @throws IOException if it cannot be read from disk
     */
    public ImportResult read(Path file, String path) throws IOException {
        long size = Files.size(file);
        // What is too large is not loaded, only digested.
        return size > limits.fileBytes()
                ? tooLarge(size, Sha256.ofFile(file), path)
                : read(Files.readAllBytes(file), path);
    }

    /** What a file comes to that is larger than the limits allow, so that nobody needs to load it to find out. */
    public ImportResult tooLarge(long bytes, Sha256 sha256, String path) {
        SourceFile file = new SourceFile(path, sha256, WorkbookFormat.UNKNOWN);
        return result(file, workbooks.tooLarge(bytes, nameOf(path)));
    }

    /** Imports a file's bytes, as {@link #read(Path, String)} does. */
    public ImportResult read(byte[] content, String path) {
        return read(content, Sha256.ofBytes(content), path);
    }

    /** Imports a file's bytes of which the digest is known already; working it out takes a while. */
    public ImportResult read(byte[] content, Sha256 sha256, String path) {
        return read(content, sha256, path, TimeLimit.of(limits.time()));
    }

    /** Imports a file's bytes by some clock. */
    ImportResult read(byte[] content, Sha256 sha256, String path, TimeLimit time) {
        ReadResult read = workbooks.read(content, nameOf(path), time);
        SourceFile file = new SourceFile(path, sha256, read.format());
        if (read instanceof ReadResult.Read workbook) {
            try {
                return annexesOf(file, workbook, time);
            } catch (UnreadableWorkbookException e) {
                Findings findings = workbook.findings().and(List.of(e.finding()));
                return result(file, new ReadResult.Refused(read.format(), findings));
            }
        }
        return result(file, read);
    }

    /** A result for those who compare and publish what was read: a file that holds too much for that is refused. */
    public ImportResult comparable(ImportResult result) {
        if (result.contentSize() <= MOST_CONTENT) {
            return result;
        }
        SourceFile file = result.file();
        Finding finding = FindingType.LIMIT_CONTENT.ofFile("", MOST_CONTENT);
        return result(
                file, new ReadResult.Refused(file.format(), result.findings().and(List.of(finding))));
    }

    private ImportResult result(SourceFile file, ReadResult read) {
        // Only a workbook that was refused has findings; what is no workbook has nothing to answer for.
        return read instanceof ReadResult.Refused refused
                ? new ImportResult(file, ImportResult.Status.REJECTED, List.of(), judged(refused.findings()), false)
                : new ImportResult(file, ImportResult.Status.IGNORED, List.of(), Findings.none(), false);
    }

    private static String nameOf(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private ImportResult annexesOf(SourceFile file, ReadResult.Read read, TimeLimit time) {
        List<Finding> findings = new ArrayList<>();
        List<AnnexReader.Reading> own = own(readings(file, read.workbook(), findings, time));
        List<AnnexReader.Reading> readings = annexes.joined(lists.removed(own, findings), file.path(), time);
        if (readings.isEmpty()) {
            readings = outlines(file, read.workbook(), time);
        }
        if (readings.isEmpty()) {
            findings.add(noAnnex(file, read.workbook(), time));
        }
        findings.addAll(duplicates(readings));
        List<ImportedAnnex> imported = new ArrayList<>(readings.size());
        boolean dependsOnName = false;
        for (AnnexReader.Reading reading : readings) {
            imported.add(new ImportedAnnex(reading.annex(), judged(reading.findings())));
            dependsOnName |= reading.fromPath();
        }
        return ImportResult.ofAnnexes(file, imported, judged(read.findings().and(findings)), dependsOnName);
    }

    /** Where there is a head of which nobody can tell the columns, that is what is wrong. */
    private Finding noAnnex(SourceFile file, Workbook workbook, TimeLimit time) {
        for (Sheet sheet : workbook.sheets()) {
            Optional<AnnexTable.Line> head = sheet.hidden() || vocabulary.isGuide(sheet.name())
                    ? Optional.empty()
                    : tables.unclearHead(sheet, time);
            if (head.isPresent()) {
                return FindingType.COLUMNS_UNCLEAR.at(
                        sheet.name(), head.get().cell(), head.get().text());
            }
        }
        return FindingType.NO_ANNEX.ofFile(file.name());
    }

    /** Annexes that stand on the visible sheets as running text. */
    private List<AnnexReader.Reading> outlines(SourceFile file, Workbook workbook, TimeLimit time) {
        return workbook.sheets().stream()
                .filter(sheet -> !sheet.hidden())
                .flatMap(sheet -> annexes.readOutline(sheet, file.path(), time).stream())
                .toList();
    }

    /** Findings, such as those of {@link CrossCheck}, with the severities that the vocabulary gives their codes. */
    public Findings judged(Findings findings) {
        return findings.judged(vocabulary::judged);
    }

    /**
     * The annexes on the visible sheets; of hidden ones it is only said that they are there, and of examples on sheets of
     * instructions where there are others.
     */
    private List<AnnexReader.Reading> readings(
            SourceFile file, Workbook workbook, List<Finding> findings, TimeLimit time) {
        List<AnnexTable> found = new ArrayList<>();
        List<AnnexTable> examples = new ArrayList<>();
        for (Sheet sheet : workbook.sheets()) {
            List<AnnexTable> onSheet = tables.findAll(sheet, time);
            if (sheet.hidden() && !onSheet.isEmpty()) {
                findings.add(FindingType.HIDDEN_SHEET_SKIPPED.ofSheet(sheet.name(), sheet.name(), sheet.name()));
            } else {
                (vocabulary.isGuide(sheet.name()) ? examples : found).addAll(onSheet);
            }
        }
        if (found.isEmpty()) {
            found.addAll(examples);
        } else {
            examples.stream()
                    .map(AnnexTable::sheet)
                    .distinct()
                    .forEach(sheet -> findings.add(FindingType.EXAMPLE_SKIPPED.ofSheet(sheet, sheet, sheet)));
        }
        List<AnnexReader.Reading> readings = new ArrayList<>();
        for (AnnexTable table : AnnexReader.annexes(found, file.path())) {
            readings.addAll(annexes.readAll(table, file.path(), time));
        }
        return readings;
    }

    /** Without tables of other plans: those nobody's name stands over, or that stand beside an annex. */
    private static List<AnnexReader.Reading> own(List<AnnexReader.Reading> readings) {
        List<AnnexReader.Reading> ours = new ArrayList<>(readings.size());
        List<AnnexReader.Reading> named = new ArrayList<>();
        for (AnnexReader.Reading reading : readings) {
            if (reading.isOurs()) {
                ours.add(reading);
            } else if (reading.annex().office() != null) {
                named.add(reading);
            }
        }
        return ours.isEmpty() ? named : ours;
    }

    private static List<Finding> duplicates(List<AnnexReader.Reading> readings) {
        if (!AnnexReader.areTwoOfAKind(readings)) {
            return List.of();
        }
        Map<List<?>, AnnexReader.Reading> seen = new HashMap<>();
        List<Finding> findings = new ArrayList<>();
        for (AnnexReader.Reading reading : readings) {
            Annex annex = reading.annex();
            if (annex.office() != null && annex.year() != null) {
                List<?> key = List.of(annex.office(), annex.year(), annex.kind());
                AnnexReader.Reading earlier = seen.putIfAbsent(key, reading);
                if (earlier != null) {
                    findings.add(FindingType.DUPLICATE_ANNEX.ofSheet(
                            annex.sheet(),
                            annex.title(),
                            annex.office().name(),
                            annex.year(),
                            annex.kind().label(),
                            earlier.annex().sheet()));
                }
            }
        }
        return findings;
    }
}
