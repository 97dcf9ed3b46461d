package org.serviceplan.importer.samples;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;

import lombok.RequiredArgsConstructor;

import org.serviceplan.importer.workbook.MergedRange;

/** Brings a table that is drawn into another form, with what stands above it left as it is. */
@RequiredArgsConstructor
final class FormPress {
    private final SampleSheet sheet;
    /** The first row of its head. */
    private final int top;
    /** Its first column. */
    private final int left;

    SampleSheet into(Form form) {
        return switch (form) {
            case TABLE, TWO_SHEETS, BOTH_ANNEXES -> sheet;
            case TURNED -> turned();
            case TABS, COMMAS, SPACES -> asText(form);
        };
    }

    private SampleSheet above() {
        SampleSheet pressed = new SampleSheet(sheet.name(), sheet.hidden());
        sheet.rows().subList(0, top).forEach(pressed::add);
        sheet.merges().stream().filter(range -> range.last().row() < top).forEach(pressed.merges()::add);
        return pressed;
    }

    private SampleSheet turned() {
        SampleSheet pressed = above();
        List<List<String>> table = sheet.rows().subList(top, sheet.rows().size());
        int width = table.stream().mapToInt(List::size).max().orElse(0);
        for (int column = left; column < width; column++) {
            List<String> row = new ArrayList<>(Collections.nCopies(left, ""));
            for (List<String> line : table) {
                row.add(column < line.size() ? line.get(column) : "");
            }
            pressed.add(row);
        }
        sheet.merges().stream().filter(range -> range.first().row() >= top).forEach(range -> turn(range, pressed));
        return pressed;
    }

    private void turn(MergedRange range, SampleSheet pressed) {
        pressed.merge(
                top + range.first().column() - left,
                top + range.last().column() - left,
                left + range.first().row() - top,
                left + range.last().row() - top);
    }

    private SampleSheet asText(Form form) {
        SampleSheet pressed = above();
        List<List<String>> table = sheet.rows().subList(top, sheet.rows().size());
        List<Integer> widths = new ArrayList<>();
        for (List<String> row : table) {
            for (int c = left; isRow(row) && c < row.size(); c++) {
                int column = c - left;
                if (column == widths.size()) {
                    widths.add(0);
                }
                widths.set(column, Math.max(widths.get(column), width(row.get(c))));
            }
        }
        for (List<String> row : table) {
            List<String> cells = new ArrayList<>(row.subList(0, Math.min(left, row.size())));
            if (isRow(row)) {
                cells.add(joined(row.subList(left, row.size()), form, widths));
            } else {
                cells.addAll(row.subList(cells.size(), row.size()));
            }
            int index = pressed.add(cells);
            if (sheet.hiddenRows().contains(index)) {
                pressed.hiddenRows().add(index);
            }
        }
        return pressed;
    }

    /** Lines between and under the rows of a table stand alone. */
    private boolean isRow(List<String> row) {
        return row.size() > left + 1;
    }

    private static String joined(List<String> texts, Form form, List<Integer> widths) {
        if (form == Form.SPACES) {
            StringBuilder line = new StringBuilder();
            for (int c = 0; c < texts.size(); c++) {
                line.append(texts.get(c)).append(" ".repeat(widths.get(c) - width(texts.get(c)) + 2));
            }
            return line.toString().stripTrailing();
        }
        return texts.stream()
                .map(text -> form == Form.COMMAS ? quoted(text) : text)
                .collect(Collectors.joining(form == Form.COMMAS ? "," : "\t"));
    }

    private static String quoted(String text) {
        return text.indexOf(',') < 0 ? text : '"' + text + '"';
    }

    /** In the widths of letters, of which ideographs have two. */
    private static int width(String text) {
        return text.chars().map(c -> c < '\u2E80' ? 1 : 2).sum();
    }
}
