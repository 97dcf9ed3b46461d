package org.serviceplan.batch.twin;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;

import org.serviceplan.importer.workbook.Cell;
import org.serviceplan.importer.workbook.CellValue;
import org.serviceplan.importer.workbook.Limits;
import org.serviceplan.importer.workbook.ReadResult;
import org.serviceplan.importer.workbook.Sheet;
import org.serviceplan.importer.workbook.SheetRow;
import org.serviceplan.importer.workbook.WorkbookReader;

/**
 * What another program reads in a published workbook: every sheet as rows of cells by column, numbers in their shortest form, dates as
 * moments, everything else as text.
 */
record ReportTables(Map<String, List<Map<Integer, Object>>> sheets) {

    /** An .xlsx, as fastexcel reads it. */
    static ReportTables ofXlsx(Path file) {
        Map<String, List<Map<Integer, Object>>> sheets = new LinkedHashMap<>();
        try (ReadableWorkbook workbook = new ReadableWorkbook(file.toFile(), new ReadingOptions(true, false))) {
            for (var sheet : workbook.getSheets().toList()) {
                List<Map<Integer, Object>> rows = new ArrayList<>();
                for (Row row : sheet.read()) {
                    Map<Integer, Object> cells = new TreeMap<>();
                    row.stream()
                            .filter(Objects::nonNull)
                            .filter(cell -> cell.getType() != CellType.EMPTY)
                            .forEach(cell -> cells.put(cell.getColumnIndex(), value(cell)));
                    add(rows, row.getRowNum() - 1, cells);
                }
                sheets.put(sheet.getName(), rows);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new ReportTables(sheets);
    }

    private static Object value(org.dhatim.fastexcel.reader.Cell cell) {
        if (cell.getType() != CellType.NUMBER) {
            return cell.getText();
        }
        String format = Objects.requireNonNullElse(cell.getDataFormatString(), "");
        return format.contains("yyyy") ? cell.asDate() : number(cell.asNumber());
    }

    /** An .ods, as offices' own workbooks are read. */
    static ReportTables ofOds(Path file) {
        Map<String, List<Map<Integer, Object>>> sheets = new LinkedHashMap<>();
        try {
            ReadResult result = new WorkbookReader(Limits.standard())
                    .read(Files.readAllBytes(file), file.getFileName().toString());
            for (Sheet sheet : ((ReadResult.Read) result).workbook().sheets()) {
                List<Map<Integer, Object>> rows = new ArrayList<>();
                for (SheetRow row : sheet.rows()) {
                    Map<Integer, Object> cells = new TreeMap<>();
                    row.cells().forEach(cell -> cells.put(cell.ref().column(), value(cell)));
                    add(rows, row.cells().get(0).ref().row(), cells);
                }
                sheets.put(sheet.name(), rows);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new ReportTables(sheets);
    }

    private static Object value(Cell cell) {
        if (cell.value() instanceof CellValue.Numeric number) {
            return number(BigDecimal.valueOf(number.value()));
        }
        return cell.value() instanceof CellValue.Dated dated ? dated.value() : cell.text();
    }

    /** Rows without anything in them are rows as well. */
    private static void add(List<Map<Integer, Object>> rows, int number, Map<Integer, Object> cells) {
        while (rows.size() < number) {
            rows.add(Map.of());
        }
        rows.add(cells);
    }

    static BigDecimal number(BigDecimal value) {
        BigDecimal shortest = value.stripTrailingZeros();
        return shortest.scale() < 0 ? shortest.setScale(0) : shortest;
    }

    /** The rows of a table below the row of heads that has this one, up to the first row without its first cell. */
    List<Map<String, Object>> table(String sheet, String head) {
        List<Map<Integer, Object>> rows = Objects.requireNonNull(sheets.get(sheet), sheet);
        int start = 0;
        while (!rows.get(start).containsValue(head)) {
            start++;
        }
        Map<Integer, Object> heads = rows.get(start);
        List<Map<String, Object>> table = new ArrayList<>();
        for (Map<Integer, Object> row : rows.subList(start + 1, rows.size())) {
            // A note that there is nothing stands alone; totals stand apart.
            if (row.size() < 2) {
                break;
            }
            Map<String, Object> named = new LinkedHashMap<>();
            heads.forEach((column, name) -> named.put((String) name, row.getOrDefault(column, "")));
            table.add(named);
        }
        return table;
    }

    /** The moment of a day. */
    static LocalDateTime day(String iso) {
        return LocalDateTime.parse(iso + "T00:00:00");
    }
}
