package org.serviceplan.report.csv;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.serviceplan.model.framework.PlanFrameworks;
import org.serviceplan.report.comparison.ComparedMeasure;
import org.serviceplan.report.comparison.NationalComparison;

/**
 * Writes {@code measures.csv}: one line per measure of the years covered, from current submissions, in report order. RFC 4180 in
 * UTF-8 with a byte order mark, without which Excel takes it for another encoding. Submitted text that begins with {@code =},
 * {@code +}, {@code -}, {@code @} of any width, a tab or a line end gets an apostrophe in front, so that no spreadsheet runs it as a formula.
 */
public final class MeasuresCsv {
    private static final char BYTE_ORDER_MARK = '\uFEFF';
    /** Also full-width, which East Asian editions of Excel take for the same. */
    private static final String STARTS_FORMULA = "=+-@\t\r\n＝＋－＠";

    private static final Pattern MUST_BE_QUOTED = Pattern.compile("[\",\r\n]");

    private MeasuresCsv() {}

    /** Writes the measures of a comparison and leaves the stream open. The frameworks give the items their canonical headings. */
    public static void write(NationalComparison comparison, PlanFrameworks frameworks, OutputStream out)
            throws IOException {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        writer.write(BYTE_ORDER_MARK);
        List<MeasureColumn> columns = MeasureColumn.all(frameworks);
        writer.write(row(columns, MeasureColumn::head));
        for (ComparedMeasure measure : comparison.plans().measures()) {
            writer.write(row(columns, column -> column.cell().apply(measure)));
        }
        writer.flush();
    }

    private static String row(List<MeasureColumn> columns, Function<MeasureColumn, String> cells) {
        return columns.stream()
                .map(cells)
                .map(MeasuresCsv::harmless)
                .map(MeasuresCsv::quoted)
                .collect(Collectors.joining(",", "", "\r\n"));
    }

    private static String harmless(String text) {
        return !text.isEmpty() && STARTS_FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }

    private static String quoted(String text) {
        return MUST_BE_QUOTED.matcher(text).find() ? '"' + text.replace("\"", "\"\"") + '"' : text;
    }
}
