package org.serviceplan.report;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipFile;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.serviceplan.model.AnnexKind;
import org.serviceplan.model.Measure;
import org.serviceplan.model.MeasuresAnnex;
import org.serviceplan.model.Outcome;
import org.serviceplan.model.OutcomesAnnex;
import org.serviceplan.model.PlanItem;
import org.serviceplan.model.ResponsibleUnit;
import org.serviceplan.model.Submission;
import org.serviceplan.model.calendar.Deadline;
import org.serviceplan.model.calendar.MinguoYear;
import org.serviceplan.model.finding.Finding;
import org.serviceplan.model.finding.FindingCode;
import org.serviceplan.model.finding.Findings;
import org.serviceplan.model.finding.Severity;
import org.serviceplan.model.framework.PlanFrameworks;
import org.serviceplan.model.office.Office;
import org.serviceplan.model.office.OfficeRoster;
import org.serviceplan.model.quantity.Target;
import org.serviceplan.model.source.CellRef;
import org.serviceplan.model.source.Sha256;
import org.serviceplan.model.source.SourceFile;
import org.serviceplan.model.source.WorkbookFormat;
import org.serviceplan.report.comparison.ComparisonInput;
import org.serviceplan.report.comparison.FileCounts;
import org.serviceplan.report.comparison.NationalComparer;
import org.serviceplan.report.comparison.ReceivedSubmission;
import org.serviceplan.report.comparison.RejectedFile;
import org.serviceplan.report.memo.MemoWriter;
import org.serviceplan.report.memo.Memos;
import org.serviceplan.report.page.Browser;
import org.serviceplan.report.run.RunLog;
import org.serviceplan.report.run.RunNote;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

/** An office that writes formulas, scripts and addresses wherever it can; everything published shows them as text, and does nothing. */
class HostileReportTest {
    private static final List<String> TEXTS = List.of(
            "=HYPERLINK(\"http://evil.example/\",\"按我\")",
            "+1+1",
            "-2+3",
            "@SUM(A1:A9)",
            "＝1+1",
            "=cmd|' /C calc'!A0",
            "of:=SUM([.A1])",
            "http://evil.example/",
            "<script>window.hacked=1</script>",
            "<img src=http://evil.example/x onerror=window.hacked=1>",
            "\" onmouseover=\"window.hacked=1",
            "javascript:window.hacked=1",
            "</text></svg></details><script>window.hacked=1</script>",
            "]]><!-- --> &amp; {{7*7}} ${7*7} #{7*7}");
    private static final String SHEET = "=1'!A1<b>";
    private static final String PATH = "112/=cmd' <img src=x onerror=window.hacked=1>#?%2e%2e.xlsx";
    private static final MinguoYear YEAR = MinguoYear.of(112);
    private static final Office OFFICE = OfficeRoster.standard().offices().get(0);
    private static final OffsetDateTime RECEIVED = OffsetDateTime.parse("2024-01-09T09:30:00+08:00");

    @TempDir
    private static Path temp;

    private static Path report;

    @BeforeAll
    static void publish() throws IOException {
        report = Files.createDirectories(temp.resolve("112/run"));
        RunNote note = new RunNote(RunNote.Origin.FILE, Severity.WARNING, TEXTS.get(8), TEXTS.get(0));
        ComparisonInput input = input();
        new ReportWriter(temp.resolve("inbox"))
                .write(input, NationalComparer.compare(input), new RunLog("1", null, List.of(note)), report);
        new MemoWriter(file -> Optional.empty(), LocalDate.of(2024, 2, 9)).write(Memos.of(input), report);
    }

    private static ComparisonInput input() {
        Findings findings = Findings.of(TEXTS.stream()
                .map(text -> new Finding(
                        FindingCode.of("BLANK_OUTCOME"),
                        Severity.WARNING,
                        SHEET,
                        CellRef.parse("B2"),
                        text,
                        text + "。" + text))
                .toList());
        List<ReceivedSubmission> submissions = List.of(
                new ReceivedSubmission(
                        Submission.of(file(PATH), new MeasuresAnnex(OFFICE, YEAR, TEXTS.get(0), SHEET, items(false))),
                        RECEIVED,
                        findings),
                new ReceivedSubmission(
                        Submission.of(
                                file("二" + PATH), new OutcomesAnnex(OFFICE, YEAR, TEXTS.get(8), SHEET, items(true))),
                        RECEIVED,
                        Findings.none()));
        RejectedFile rejected = new RejectedFile(
                file("=1<script>window.hacked=1</script>.xls"),
                RECEIVED,
                List.of(new RejectedFile.Claim(null, null, AnnexKind.MEASURES)),
                Findings.of(List.of(new Finding(
                        FindingCode.of("FILE_EMPTY"),
                        Severity.ERROR,
                        SHEET,
                        CellRef.parse("A1"),
                        TEXTS.get(5),
                        TEXTS.get(9)))));
        return new ComparisonInput(
                OfficeRoster.standard(),
                PlanFrameworks.standard(),
                YEAR,
                List.of(YEAR.previous(), YEAR),
                ReportWorld.AS_OF,
                submissions,
                List.of(rejected),
                new FileCounts(3, 2, 1, 0, 0));
    }

    private static List<PlanItem> items(boolean reported) {
        List<Measure> measures = new ArrayList<>();
        for (String text : TEXTS) {
            CellRef cell = CellRef.of(measures.size() + 2, 2);
            measures.add(Measure.builder()
                    .ordinal(measures.size() + 1)
                    .text(text)
                    .cell(cell)
                    .units(reported ? List.of() : List.of(ResponsibleUnit.of(text)))
                    .deadline(reported ? null : Deadline.parse(text, YEAR))
                    .targets(Target.findAll(text))
                    .outcome(reported ? Outcome.parse(text, cell) : null)
                    .build());
        }
        // An item that no framework has keeps the office's own heading.
        return List.of(new PlanItem(9, TEXTS.get(8), CellRef.of(1, 0), measures));
    }

    private static SourceFile file(String path) {
        return new SourceFile(path, Sha256.ofBytes(path.getBytes(UTF_8)), WorkbookFormat.XLSX);
    }

    @Test
    void workbooksHaveNoFormulaAndLinkToTheInboxAlone() throws IOException {
        String xlsx = parts(report.resolve("全國比較報表.xlsx"));
        assertThat(xlsx).doesNotContain("<f>", "<f ", "Target=\"http://evil", "Target=\"javascript");
        assertThat(matches(xlsx, "Target=\"([^\"]*)\" TargetMode=\"External\""))
                .isNotEmpty()
                .allMatch(target -> target.startsWith("../../inbox/"));

        String ods = parts(report.resolve("全國比較報表.ods"));
        assertThat(ods).doesNotContain("table:formula");
        assertThat(matches(ods, "xlink:href=\"([^\"]*)\""))
                .isNotEmpty()
                .allMatch(target -> target.startsWith("../../../inbox/")
                        || target.startsWith("#")
                        || target.startsWith("Pictures/"));

        try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(report.resolve("全國比較報表.xlsx")))) {
            List<String> shown = texts(workbook.getSheet("具體作法"));
            assertThat(shown).containsAll(TEXTS);
        }
    }

    private static List<String> texts(Sheet sheet) {
        List<String> texts = new ArrayList<>();
        for (Row row : sheet) {
            for (Cell cell : row) {
                assertThat(cell.getCellType()).isNotEqualTo(CellType.FORMULA);
                if (cell.getCellType() == CellType.STRING) {
                    texts.add(cell.getStringCellValue());
                }
            }
        }
        return texts;
    }

    private static String parts(Path file) throws IOException {
        StringBuilder parts = new StringBuilder();
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (var entry :
                    zip.stream().filter(one -> !one.getName().endsWith(".png")).toList()) {
                parts.append(new String(zip.getInputStream(entry).readAllBytes(), UTF_8));
            }
        }
        return parts.toString();
    }

    private static List<String> matches(String text, String pattern) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map(match -> match.group(1))
                .toList();
    }

    @Test
    void noCellOfTheCsvIsAFormula() throws IOException {
        String csv = Files.readString(report.resolve("measures.csv")).substring(1);
        try (CSVParser parser = CSVFormat.RFC4180.parse(new StringReader(csv))) {
            List<CSVRecord> records = parser.getRecords();
            assertThat(records).hasSize(TEXTS.size() + 1);
            assertThat(records.stream().flatMap(CSVRecord::stream))
                    .contains("'" + TEXTS.get(0), TEXTS.get(8))
                    .noneMatch(cell -> !cell.isEmpty() && "=+-@＝＋－＠\t\r\n".indexOf(cell.charAt(0)) >= 0);
        }
    }

    @Test
    void memosAreTextAlone() throws IOException {
        try (Stream<Path> memos = Files.list(report.resolve("memos"))) {
            List<Path> files = memos.toList();
            assertThat(files).hasSize(2);
            for (Path file : files) {
                String parts = parts(file);
                assertThat(parts).doesNotContain("<f>", "<f ", "<hyperlink", "TargetMode=\"External\"");
                try (XSSFWorkbook memo = new XSSFWorkbook(Files.newInputStream(file))) {
                    assertThat(String.join("\n", texts(memo.getSheetAt(0)))).contains(TEXTS.get(5));
                }
            }
        }
    }

    @Test
    void nothingRunsInABrowserAndNothingIsAskedFor() throws IOException {
        try (Browser browser = Browser.start(temp)) {
            List<Path> pages = new ArrayList<>(List.of(report.resolve("index.html")));
            try (Stream<Path> charts = Files.list(report.resolve("charts"))) {
                charts.filter(file -> file.toString().endsWith(".svg")).forEach(pages::add);
            }
            pages.add(report.resolve("charts/offices/" + OFFICE.code() + ".svg"));
            assertThat(pages).hasSize(9);
            for (Path page : pages) {
                browser.open(page, 1280);
                browser.run("document.querySelectorAll('details').forEach(d => { d.open = true; })");
                browser.run(
                        "document.querySelectorAll('*').forEach(e => e.dispatchEvent(new MouseEvent('mouseover')))");
                assertThat(browser.run("return window.hacked")).as("%s", page).isNull();
                // Whatever a page loads is in the list of its resources, whether it came or not.
                assertThat(browser.run("return performance.getEntriesByType('resource').map(e => e.name)"))
                        .as("%s", page)
                        .isEqualTo(List.of());
                assertThat(browser.console()).as("%s", page).isEmpty();
            }
            browser.open(report.resolve("index.html"), 1280);
            browser.run("document.querySelectorAll('details').forEach(d => { d.open = true; })");
            assertThat((String) browser.run("return document.body.innerText")).contains(TEXTS);
            assertThat((List<?>) browser.run("return [...document.links].map(a => a.getAttribute('href'))"))
                    .allMatch(href ->
                            href.toString().startsWith("#") || href.toString().startsWith("../../inbox/"));
        }
    }

    @Test
    void svgFilesHoldNothingThatRuns() throws IOException {
        try (Stream<Path> charts = Files.walk(report.resolve("charts"))) {
            for (Path chart :
                    charts.filter(file -> file.toString().endsWith(".svg")).toList()) {
                assertThat(Files.readString(chart))
                        .doesNotContain(
                                "<script",
                                "onload",
                                "onerror",
                                "href=\"http",
                                "href='http",
                                "javascript:",
                                "<foreignObject");
            }
        }
    }
}
