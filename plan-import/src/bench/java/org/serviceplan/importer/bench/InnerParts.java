package org.serviceplan.importer.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

import org.serviceplan.importer.AnnexImporter;
import org.serviceplan.importer.annex.AnnexReader;
import org.serviceplan.importer.table.AnnexTable;
import org.serviceplan.importer.table.TableFinder;
import org.serviceplan.importer.table.Vocabulary;
import org.serviceplan.importer.workbook.Limits;
import org.serviceplan.importer.workbook.ReadResult;
import org.serviceplan.importer.workbook.Sheet;
import org.serviceplan.importer.workbook.TimeLimit;
import org.serviceplan.importer.workbook.Workbook;
import org.serviceplan.importer.workbook.WorkbookReader;
import org.serviceplan.model.Measure;
import org.serviceplan.model.framework.PlanFrameworks;
import org.serviceplan.model.office.OfficeRoster;
import org.serviceplan.model.quantity.Figure;
import org.serviceplan.model.quantity.Target;

/**
 * What each room of the importer takes once it is warm, for one workbook of the corpus: its cells, the tables on its sheets, the
 * annexes in these, the figures and targets of their texts, and all of it. A workbook after the other, so that none is known by heart.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class InnerParts {
    private static final String PATH = "112/附件.xlsx";
    private static final TimeLimit UNLIMITED = TimeLimit.none();

    /** The folder of the corpus. */
    @Param("target/bench-corpus")
    public String corpus = "";

    private final WorkbookReader workbooks = new WorkbookReader(Limits.standard());
    private final AnnexReader annexes =
            new AnnexReader(OfficeRoster.standard(), PlanFrameworks.standard(), Vocabulary.standard());
    private final TableFinder tables = new TableFinder(Vocabulary.standard(), annexes::isItemHeading);
    private final AnnexImporter importer = AnnexImporter.standard();
    private final List<Prepared> files = new ArrayList<>();
    private int next;

    private record Prepared(byte[] content, List<Sheet> sheets, List<AnnexTable> tables, List<Measure> measures) {}

    /** Reads some hundred workbooks of the corpus. */
    @Setup
    public void prepare() throws IOException {
        try (Stream<Path> paths = Files.list(Path.of(corpus))) {
            paths.sorted().limit(400).map(this::prepared).forEach(files::add);
        }
    }

    private Prepared prepared(Path path) {
        try {
            byte[] content = Files.readAllBytes(path);
            List<Sheet> sheets = cells(content).sheets();
            List<AnnexTable> found = sheets.stream()
                    .flatMap(sheet -> tables.findAll(sheet, UNLIMITED).stream())
                    .toList();
            List<Measure> measures = found.stream()
                    .flatMap(table -> annexes.readAll(table, PATH, UNLIMITED).get(0).annex().measures().stream())
                    .toList();
            return new Prepared(content, sheets, found, measures);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Workbook cells(byte[] content) {
        return ((ReadResult.Read) workbooks.read(content, PATH)).workbook();
    }

    private Prepared file() {
        next = (next + 1) % files.size();
        return files.get(next);
    }

    /** Bytes to cells. */
    @Benchmark
    public Workbook cells() {
        return cells(file().content());
    }

    /** Cells to tables. */
    @Benchmark
    public void tables(Blackhole sink) {
        for (Sheet sheet : file().sheets()) {
            sink.consume(tables.findAll(sheet, UNLIMITED));
        }
    }

    /** Tables to annexes and findings. */
    @Benchmark
    public void annexes(Blackhole sink) {
        for (AnnexTable table : file().tables()) {
            sink.consume(annexes.readAll(table, PATH, UNLIMITED).get(0));
        }
    }

    /** The numbers in the texts alone. */
    @Benchmark
    public void quantities(Blackhole sink) {
        for (Measure measure : file().measures()) {
            if (measure.outcome() == null) {
                sink.consume(Target.findAll(measure.text()));
            } else {
                sink.consume(Figure.findAll(measure.outcome().text()));
            }
        }
    }

    /** Bytes to annexes and findings, with the digest. */
    @Benchmark
    public Object everything() {
        return importer.read(file().content(), PATH);
    }
}
