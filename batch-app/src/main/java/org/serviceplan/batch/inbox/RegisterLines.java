package org.serviceplan.batch.inbox;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

import org.serviceplan.model.finding.Finding;

/** Takes a register apart into its good lines, and says what is wrong with the others. */
final class RegisterLines {
    private static final CSVFormat CSV = CSVFormat.DEFAULT
            .builder()
            .setIgnoreSurroundingSpaces(true)
            .setTrailingData(true)
            .get();
    private static final Pattern SPACE = Pattern.compile("\\s");
    private static final Set<String> FILE_HEADS = Set.of("檔案", "檔名", "檔案名稱");
    private static final Set<String> TIME_HEADS = Set.of("收文時間", "收文日期", "收文日期時間");

    private final List<String> text;
    private final List<Finding> findings;
    private final List<RegisterLine> lines = new ArrayList<>();
    private @Nullable Columns columns;

    private RegisterLines(List<String> text, List<Finding> findings) {
        this.text = text;
        this.findings = findings;
    }

    private record Columns(int file, int time) {}

    static List<RegisterLine> parse(String text, List<Finding> findings) throws IOException {
        RegisterLines register = new RegisterLines(text.lines().toList(), findings);
        int next = 0;
        while (next < register.text.size()) {
            next = register.parseFrom(next);
        }
        if (register.columns == null) {
            findings.add(
                    RegisterFault.REGISTER_WITHOUT_COLUMNS.of(register.text.isEmpty() ? "" : register.text.get(0)));
        }
        return register.lines;
    }

    /** Parses on from a line; a quote that is never closed costs its own line, and parsing starts again behind it. */
    private int parseFrom(int first) throws IOException {
        int done = first;
        try (CSVParser parser = CSVParser.parse(String.join("\n", text.subList(first, text.size())), CSV)) {
            for (CSVRecord record : parser) {
                while (text.get(done).isBlank()) {
                    done++;
                }
                accept(record, done + 1L);
                done = first + (int) parser.getCurrentLineNumber();
            }
            return text.size();
        } catch (UncheckedIOException e) {
            while (text.get(done).isBlank()) {
                done++;
            }
            findings.add(RegisterFault.REGISTER_LINE_BROKEN.of(text.get(done), done + 1));
            return done + 1;
        }
    }

    private void accept(CSVRecord record, long line) {
        if (columns == null) {
            int file = column(record, FILE_HEADS);
            int time = column(record, TIME_HEADS);
            if (file >= 0 && time >= 0) {
                columns = new Columns(file, time);
            }
            return;
        }
        String file = field(record, columns.file());
        String time = field(record, columns.time());
        if (file.isEmpty()) {
            if (!record.toList().stream().allMatch(String::isBlank)) {
                findings.add(RegisterFault.REGISTER_FILE_BLANK.of(time, line));
            }
            return;
        }
        ReceiptTime.parse(time)
                .ifPresentOrElse(
                        received -> lines.add(new RegisterLine(line, file, received)),
                        () -> findings.add(RegisterFault.REGISTER_TIME_UNRECOGNISED.of(time, line)));
    }

    private static int column(CSVRecord record, Set<String> heads) {
        for (int i = 0; i < record.size(); i++) {
            if (heads.contains(SPACE.matcher(record.get(i)).replaceAll(""))) {
                return i;
            }
        }
        return -1;
    }

    private static String field(CSVRecord record, int column) {
        return column < record.size() ? record.get(column).strip() : "";
    }
}
