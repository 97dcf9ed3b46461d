package org.serviceplan.report.workbook;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

import org.serviceplan.model.source.SourceFile;
import org.serviceplan.report.chart.ChartPicture;
import org.serviceplan.report.comparison.ComparisonInput;
import org.serviceplan.report.comparison.ControlTotalException;
import org.serviceplan.report.comparison.ControlTotals;
import org.serviceplan.report.comparison.NationalComparison;
import org.serviceplan.report.run.RunLog;
import org.serviceplan.report.workbook.ods.OdsWorkbook;
import org.serviceplan.report.workbook.sheet.DictionaryEntry;
import org.serviceplan.report.workbook.sheet.DocumentFacts;
import org.serviceplan.report.workbook.sheet.TableSheet;
import org.serviceplan.report.workbook.sheet.TableWriter;
import org.serviceplan.report.workbook.sheet.WorkbookOutput;
import org.serviceplan.report.workbook.xlsx.XlsxWorkbook;

/** The consolidated workbook (全國比較報表), which can be written in two formats with the same content. Immutable. */
public final class NationalWorkbook {
    private final Report report;
    private final KeyFigures figures;
    private final List<ChartPicture> charts;
    private final Function<SourceFile, String> addresses;
    private final List<TableSheet<?>> tables;

    private NationalWorkbook(Report report, List<ChartPicture> charts, SourceLinks links) {
        this.report = report;
        this.figures = new KeyFigures(report);
        this.charts = List.copyOf(charts);
        this.addresses = links::address;
        this.tables = tables();
    }

    /**
     * Makes the workbook.
     *
     * @param input what was compared
     * @param comparison what came of it
     * @param log what the run has to say besides
     * @param charts the pictures of the 總覽, in order
     * @param links where the submitted files are, seen from the workbook
     * @throws ControlTotalException if the workbook would not add up to the comparison
     */
    public static NationalWorkbook of(
            ComparisonInput input,
            NationalComparison comparison,
            RunLog log,
            List<ChartPicture> charts,
            SourceLinks links) {
        return new NationalWorkbook(new Report(input, comparison, log), charts, links);
    }

    /** Writes it as Office Open XML and leaves the stream open. */
    public void writeXlsx(OutputStream out) throws IOException {
        try (WorkbookOutput workbook = new XlsxWorkbook(facts(), addresses)) {
            write(workbook, out);
        }
    }

    /** Writes it as OpenDocument and leaves the stream open. */
    public void writeOds(OutputStream out) throws IOException {
        try (WorkbookOutput workbook = new OdsWorkbook(facts(), addresses)) {
            write(workbook, out);
        }
    }

    private void write(WorkbookOutput workbook, OutputStream out) throws IOException {
        OverviewSheet overview = new OverviewSheet(report, figures, charts);
        OverviewSheet.Page first = overview.addTo(workbook);
        tables.forEach(table -> new TableWriter<>(table).writeTo(workbook, report.title()));
        // The first sheet is written last: its pictures are drawn meanwhile.
        first.write();
        workbook.write(out);
    }

    private List<TableSheet<?>> tables() {
        List<TableSheet<?>> made = new ArrayList<>(List.of(
                SubmissionTable.of(report),
                ChaseTable.of(report),
                ReminderTable.of(report),
                AwaitingTable.of(report),
                ChangeTable.of(report),
                ItemTable.of(report),
                StatisticsTable.of(report),
                StandingTable.of(report),
                ThemeTable.of(report),
                ThemeMemberTable.of(report),
                UniqueMeasureTable.of(report),
                TargetTable.of(report),
                AttainmentTable.of(report),
                YearTable.of(report),
                UnitTable.of(report),
                MeasureTable.of(report),
                OutcomeTable.of(report),
                DataTable.of(report),
                FindingTable.of(report),
                NoteTable.of(report)));
        TableSheet<ControlTotals.Check> control = ControlTable.of(report, made);
        requireAllHold(control.rows());
        Stream<DictionaryEntry> entries = Stream.of(
                        Stream.of(ContentsTable.of(List.of())), made.stream(), Stream.of(control))
                .flatMap(Function.<Stream<? extends TableSheet<?>>>identity())
                .flatMap(table -> table.entries().stream());
        made.add(DictionaryTable.of(Stream.concat(OverviewSheet.entries(figures, charts).stream(), entries)
                .toList()));
        made.add(control);
        made.add(0, ContentsTable.of(List.copyOf(made)));
        return List.copyOf(made);
    }

    private static void requireAllHold(List<ControlTotals.Check> checks) {
        for (ControlTotals.Check check : checks) {
            if (!check.holds()) {
                throw new ControlTotalException(check.label(), check.expected(), check.actual());
            }
        }
    }

    private DocumentFacts facts() {
        return DocumentFacts.builder()
                .title(report.title())
                .subject(report.year() + " 年度")
                .keywords(List.of("提升政府服務效能", "榮民服務處", "全國比較", report.year() + "年度"))
                .description("基準時間：" + report.asOfText() + "（臺灣時間）")
                .category("全國比較報表")
                .creator("國軍退除役官兵輔導委員會")
                .created(report.comparison().asOf())
                .build();
    }
}
