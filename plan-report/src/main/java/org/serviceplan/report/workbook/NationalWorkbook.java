package org.serviceplan.report.workbook;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.util.Reproducibility;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

import org.serviceplan.report.chart.ChartPicture;
import org.serviceplan.report.comparison.ComparisonInput;
import org.serviceplan.report.comparison.ControlTotalException;
import org.serviceplan.report.comparison.ControlTotals;
import org.serviceplan.report.comparison.NationalComparison;
import org.serviceplan.report.run.RunLog;

/** Writes the consolidated workbook (全國比較報表) as Office Open XML. */
public final class NationalWorkbook {
    /** Rows of a sheet that are held in memory. */
    private static final int ROWS_HELD = 50;

    private final Report report;
    private final KeyFigures figures;
    private final List<ChartPicture> charts;
    private final List<TableSheet<?>> tables;

    private NationalWorkbook(Report report, List<ChartPicture> charts) {
        this.report = report;
        this.figures = new KeyFigures(report);
        this.charts = charts;
        this.tables = tables();
    }

    /**
     * Writes the workbook and leaves the stream open.
     *
     * @param input what was compared
     * @param comparison what came of it
     * @param log what the run has to say besides
     * @param charts the pictures of the 總覽, in order
     * @param links where the submitted files are, seen from the workbook
     * @throws ControlTotalException if the workbook would not add up to the comparison; nothing is written then
     */
    public static void write(
            ComparisonInput input,
            NationalComparison comparison,
            RunLog log,
            List<ChartPicture> charts,
            SourceLinks links,
            OutputStream out)
            throws IOException {
        new NationalWorkbook(new Report(input, comparison, log), charts).write(links, out);
    }

    private List<TableSheet<?>> tables() {
        List<TableSheet<?>> tables = new ArrayList<>(List.of(
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
                FindingTable.of(report),
                NoteTable.of(report)));
        TableSheet<ControlTotals.Check> control = ControlTable.of(report, tables);
        requireAllHold(control.rows());
        Stream<DictionaryEntry> entries =
                Stream.concat(tables.stream(), Stream.of(control)).flatMap(table -> table.entries().stream());
        tables.add(DictionaryTable.of(Stream.concat(OverviewSheet.entries(figures, charts).stream(), entries)
                .toList()));
        tables.add(control);
        return tables;
    }

    private static void requireAllHold(List<ControlTotals.Check> checks) {
        for (ControlTotals.Check check : checks) {
            if (!check.holds()) {
                throw new ControlTotalException(check.label(), check.expected(), check.actual());
            }
        }
    }

    private void write(SourceLinks links, OutputStream out) throws IOException {
        try (XSSFWorkbook whole = new XSSFWorkbook();
                SXSSFWorkbook workbook = new SXSSFWorkbook(whole, ROWS_HELD)) {
            StyleCache styles = new StyleCache(whole);
            SheetWriter overview = new SheetWriter(workbook, OverviewSheet.NAME, styles, links);
            for (TableSheet<?> table : tables) {
                SheetWriter sheet = new SheetWriter(workbook, table.name(), styles, links);
                new TableWriter<>(table, sheet).write(report.title());
            }
            // The first sheet is written last: its pictures are drawn meanwhile.
            new OverviewSheet(report, figures, tables, charts).write(overview, new PictureWriter(whole));
            describe(whole.getProperties());
            // Without the time of writing in it: the same report is the same file.
            Reproducibility.runWithSourceDateEpoch(() -> workbook.write(out));
        }
    }

    private void describe(POIXMLProperties properties) {
        POIXMLProperties.CoreProperties core = properties.getCoreProperties();
        core.setTitle(report.title());
        core.setSubjectProperty(report.year() + " 年度");
        core.setKeywords("提升政府服務效能;榮民服務處;全國比較;" + report.year() + "年度");
        core.setDescription("基準時間：" + report.asOfText() + "（臺灣時間）");
        core.setCategory("全國比較報表");
        core.setCreator("國軍退除役官兵輔導委員會");
        // The moment the report tells about, not the moment it was made.
        core.setCreated(Optional.of(Date.from(report.comparison().asOf().toInstant())));
    }
}
