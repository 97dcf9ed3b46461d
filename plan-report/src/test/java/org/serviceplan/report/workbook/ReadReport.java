package org.serviceplan.report.workbook;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.jspecify.annotations.Nullable;

import org.serviceplan.model.calendar.MinguoYear;
import org.serviceplan.report.PublishedNineteen;
import org.serviceplan.report.chart.ChartPicture;
import org.serviceplan.report.comparison.ComparisonInput;
import org.serviceplan.report.comparison.NationalComparer;
import org.serviceplan.report.comparison.NationalComparison;
import org.serviceplan.report.run.RunLog;

/** A workbook that was written, and what another library reads in it. */
final class ReadReport {
    static final Path FOLDER = Path.of("/reports/112/run");
    static final Path INBOX = Path.of("/inbox");

    private final byte[] bytes;
    private @Nullable Map<String, List<List<@Nullable Cell>>> sheets;

    /** Read once for all tests. */
    private static final class Published {
        static final ReadReport REPORT = read();

        private static ReadReport read() {
            try {
                return new ReadReport(
                        Files.readAllBytes(PublishedNineteen.folder().resolve("全國比較報表.xlsx")));
            } catch (IOException e) {
                throw new AssertionError(e);
            }
        }
    }

    private ReadReport(byte[] bytes) {
        this.bytes = bytes;
    }

    /** That of the nineteen offices, which all tests share. */
    static ReadReport published() {
        return Published.REPORT;
    }

    /** Compares, writes and is ready to read. */
    static ReadReport of(ComparisonInput input) {
        return of(input, NationalComparer.compare(input), List.of());
    }

    static ReadReport of(ComparisonInput input, NationalComparison comparison, List<ChartPicture> charts) {
        return of(input, comparison, RunLog.none(), charts);
    }

    static ReadReport of(ComparisonInput input, NationalComparison comparison, RunLog log, List<ChartPicture> charts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            NationalWorkbook.of(input, comparison, log, charts, SourceLinks.between(FOLDER, INBOX))
                    .writeXlsx(out);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return new ReadReport(out.toByteArray());
    }

    /** What sheets of several years show, in their order: the latest year first. */
    static <T> List<T> newestFirst(List<T> all, Function<T, MinguoYear> year) {
        return all.stream().sorted(Comparator.comparing(year).reversed()).toList();
    }

    byte[] bytes() {
        return bytes;
    }

    /** Every sheet as rows of cells, as fastexcel reads them; absent rows are empty lists. */
    Map<String, List<List<@Nullable Cell>>> sheets() {
        if (sheets == null) {
            sheets = read();
        }
        return sheets;
    }

    private Map<String, List<List<@Nullable Cell>>> read() {
        Map<String, List<List<@Nullable Cell>>> read = new LinkedHashMap<>();
        try (ReadableWorkbook workbook =
                new ReadableWorkbook(new ByteArrayInputStream(bytes), new ReadingOptions(true, false))) {
            for (Sheet sheet : workbook.getSheets().toList()) {
                List<List<@Nullable Cell>> rows = new ArrayList<>();
                for (Row row : sheet.read()) {
                    while (rows.size() < row.getRowNum() - 1) {
                        rows.add(List.of());
                    }
                    rows.add(row.stream().toList());
                }
                read.put(sheet.getName(), rows);
            }
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return read;
    }

    /** The rows of a table: head to value, from the row below the heads to the first without anything. */
    List<Map<String, Object>> table(String sheet, String firstHead) {
        List<List<@Nullable Cell>> rows = Objects.requireNonNull(sheets().get(sheet), sheet);
        int head = headRow(rows, firstHead);
        List<Map<String, Object>> table = new ArrayList<>();
        for (int i = head + 1; i < rows.size() && !rows.get(i).isEmpty(); i++) {
            table.add(row(rows.get(head), rows.get(i)));
        }
        return table;
    }

    /** The heads of a table, which may have no rows. */
    List<String> heads(String sheet, String firstHead) {
        List<List<@Nullable Cell>> rows = Objects.requireNonNull(sheets().get(sheet), sheet);
        return rows.get(headRow(rows, firstHead)).stream()
                .map(cell -> (String) value(cell))
                .toList();
    }

    /** The same, as POI reads it, for what fastexcel does not tell. */
    XSSFWorkbook withPoi() {
        try {
            return new XSSFWorkbook(new ByteArrayInputStream(bytes));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    static int headRow(List<List<@Nullable Cell>> rows, String firstHead) {
        for (int i = 0; i < rows.size(); i++) {
            if (!rows.get(i).isEmpty() && firstHead.equals(value(rows.get(i).get(0)))) {
                return i;
            }
        }
        throw new AssertionError("No head " + firstHead);
    }

    private static Map<String, Object> row(List<@Nullable Cell> heads, List<@Nullable Cell> cells) {
        Map<String, Object> row = new LinkedHashMap<>();
        for (int i = 0; i < heads.size(); i++) {
            row.put((String) value(heads.get(i)), i < cells.size() ? value(cells.get(i)) : "");
        }
        return row;
    }

    /** Text, a number in its shortest form, a date or a moment; empty text where there is nothing. */
    static Object value(@Nullable Cell cell) {
        if (cell == null || cell.getType() == CellType.EMPTY) {
            return "";
        }
        if (cell.getType() == CellType.NUMBER) {
            String format = Objects.requireNonNullElse(cell.getDataFormatString(), "");
            return format.contains("yyyy") ? dated(cell.asDate(), format) : number(cell.asNumber());
        }
        return cell.getText();
    }

    static BigDecimal number(long value) {
        return BigDecimal.valueOf(value);
    }

    private static BigDecimal number(BigDecimal value) {
        BigDecimal shortest = value.stripTrailingZeros();
        return shortest.scale() < 0 ? shortest.setScale(0) : shortest;
    }

    private static Object dated(LocalDateTime time, String format) {
        return format.contains("hh") ? time : (Object) LocalDate.from(time);
    }
}
