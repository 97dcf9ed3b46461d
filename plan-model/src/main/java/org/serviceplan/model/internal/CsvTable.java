package org.serviceplan.model.internal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import org.serviceplan.model.data.FaultyDataLineException;

/**
 * A small data file of comma-separated values, as people edit it in a spreadsheet: a head line that names the columns, then one
 * record a line. A byte order mark, blank lines and lines that start with # are passed over; cells may be quoted.
 */
public final class CsvTable {
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final List<String> columns;
    private final List<String> optional;

    private CsvTable(List<String> columns, List<String> optional) {
        this.columns = columns;
        this.optional = optional;
    }

    /** A table with these columns; a file's head line must name them in this order. */
    public static CsvTable withColumns(String... columns) {
        return new CsvTable(List.of(columns), List.of());
    }

    /** The same with a last column that a file may have or not; where it has not, the cell is empty. */
    public CsvTable andPossibly(String column) {
        return new CsvTable(columns, List.of(column));
    }

    /** Reads a file of this module's own data, which lies beside the class. */
    public <T> List<T> readResource(Class<?> beside, String name, Function<List<String>, T> toRecord) {
        InputStream resource = beside.getResourceAsStream(name);
        if (resource == null) {
            throw new IllegalStateException(name + " is missing beside " + beside.getName());
        }
        try (Reader reader = new InputStreamReader(resource, StandardCharsets.UTF_8)) {
            return read(reader, toRecord);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads a file, each line with as many cells as there are columns.
     *
     * @throws FaultyDataLineException for the first line that is not of this form or that {@code toRecord} does not accept
     */
    public <T> List<T> read(Reader csv, Function<List<String>, T> toRecord) {
        List<String> lines = new BufferedReader(csv).lines().toList();
        List<T> records = new ArrayList<>();
        List<String> head = List.of();
        for (int i = 0; i < lines.size(); i++) {
            String line = i == 0 ? withoutMark(lines.get(i)) : lines.get(i);
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            try {
                List<String> cells = cells(line);
                if (head.isEmpty()) {
                    checkHead(cells);
                    head = cells;
                } else {
                    records.add(toRecord.apply(completed(cells, head)));
                }
            } catch (IllegalArgumentException e) {
                throw new FaultyDataLineException(i + 1, String.valueOf(e.getMessage()), e);
            }
        }
        return records;
    }

    private void checkHead(List<String> cells) {
        if (!cells.equals(columns) && !cells.equals(allColumns())) {
            throw new IllegalArgumentException("the columns should be " + columns + ", not " + cells);
        }
    }

    private List<String> allColumns() {
        List<String> all = new ArrayList<>(columns);
        all.addAll(optional);
        return all;
    }

    /** The cells of a line, with empty ones for columns that the file does not have. */
    private List<String> completed(List<String> cells, List<String> head) {
        if (cells.size() != head.size()) {
            throw new IllegalArgumentException(
                    "there should be " + head.size() + " cells " + head + ", not " + cells.size());
        }
        List<String> completed = new ArrayList<>(cells);
        while (completed.size() < columns.size() + optional.size()) {
            completed.add("");
        }
        return completed;
    }

    /** The values of a cell that holds several, with | between them; none for an empty cell. */
    public static List<String> several(String cell) {
        List<String> values = new ArrayList<>();
        for (String value : cell.split("\\|", -1)) {
            if (!value.isBlank()) {
                values.add(value.strip());
            }
        }
        return values;
    }

    private static String withoutMark(String line) {
        return line.startsWith(BYTE_ORDER_MARK) ? line.substring(1) : line;
    }

    private static List<String> cells(String line) {
        return line.indexOf('"') < 0 ? unquoted(line) : quoted(line);
    }

    /** Nearly all lines are without quotation marks. */
    private static List<String> unquoted(String line) {
        List<String> cells = new ArrayList<>();
        int from = 0;
        for (int comma = line.indexOf(','); comma >= 0; comma = line.indexOf(',', from)) {
            cells.add(line.substring(from, comma).strip());
            from = comma + 1;
        }
        cells.add(line.substring(from).strip());
        return cells;
    }

    private static List<String> quoted(String line) {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (quoted && c == '"' && i + 1 < line.length() && line.charAt(i + 1) == '"') {
                cell.append(c);
                i++;
            } else if (c == '"') {
                quoted = !quoted;
            } else if (c == ',' && !quoted) {
                cells.add(cell.toString().strip());
                cell.setLength(0);
            } else {
                cell.append(c);
            }
        }
        if (quoted) {
            throw new IllegalArgumentException("a quotation mark is never closed");
        }
        cells.add(cell.toString().strip());
        return cells;
    }
}
