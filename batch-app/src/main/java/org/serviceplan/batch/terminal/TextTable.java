package org.serviceplan.batch.terminal;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Rows of text under heads, with columns as wide as what is in them. Numbers stand to the right, with their units. */
public final class TextTable {
    private static final Pattern NUMBER = Pattern.compile("－|[0-9][0-9.,]*( \\p{IsHan}+)?");
    private static final String GAP = "  ";

    private TextTable() {}

    /** The lines: the heads first, then one for each row. */
    public static List<String> lines(List<String> heads, List<List<String>> rows) {
        List<Column> columns = IntStream.range(0, heads.size())
                .mapToObj(i -> Column.of(
                        heads.get(i), rows.stream().map(row -> row.get(i)).toList()))
                .toList();
        List<String> lines = new ArrayList<>();
        lines.add(line(heads, columns));
        rows.forEach(row -> lines.add(line(row, columns)));
        return lines;
    }

    private static String line(List<String> texts, List<Column> columns) {
        List<String> cells = IntStream.range(0, texts.size())
                .mapToObj(i -> columns.get(i).cell(texts.get(i)))
                .toList();
        return String.join(GAP, cells).stripTrailing();
    }

    private record Column(int width, boolean numbers) {

        static Column of(String head, List<String> texts) {
            int width = Stream.concat(Stream.of(head), texts.stream())
                    .mapToInt(Columns::width)
                    .max()
                    .orElse(0);
            boolean numbers = !texts.isEmpty()
                    && texts.stream().allMatch(text -> NUMBER.matcher(text).matches());
            return new Column(width, numbers);
        }

        String cell(String text) {
            String blanks = " ".repeat(width - Columns.width(text));
            return numbers ? blanks + text : text + blanks;
        }
    }
}
