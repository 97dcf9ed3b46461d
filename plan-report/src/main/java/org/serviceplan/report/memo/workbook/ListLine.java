package org.serviceplan.report.memo.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.serviceplan.report.presentation.VisibleText;
import org.serviceplan.report.workbook.sheet.TextSize;

/**
 * A row of the first sheet.
 *
 * @param cells its cells from the first column on; a single one runs over all columns
 * @param height its height in points
 */
record ListLine(List<Entry> cells, double height) {
    /** The widths of the columns, in digits; together what fits across A4. */
    static final List<Integer> WIDTHS = List.of(6, 8, 16, 9, 32, 40, 44);

    static final List<String> HEADS = List.of("序號", "程度", "工作表", "儲存格", "原填內容", "問題", "更正方式");
    private static final int TOTAL_WIDTH =
            WIDTHS.stream().mapToInt(Integer::intValue).sum();
    private static final double HIGHEST_ROW = 409;
    /** Columns are as wide as digits of the office's own font, which may be narrower than those of the report's. */
    private static final double SURELY = 0.85;

    /** The whole text is in the cell that it is about. */
    private static final int LONGEST_VALUE = 600;

    /** Findings quote, and Excel repairs workbooks with more than 32,767 characters in a cell. */
    private static final int LONGEST_TEXT = 4_000;

    /** A cell; a target is the correction whose cell a click leads to. */
    record Entry(String text, ListStyle style, @Nullable Correction target) {
        Entry {
            text = shortened(VisibleText.of(text), LONGEST_TEXT);
        }

        Entry(String text, ListStyle style) {
            this(text, style, null);
        }
    }

    ListLine {
        cells = List.copyOf(cells);
    }

    boolean isAcross() {
        return cells.size() == 1;
    }

    boolean isHead() {
        return cells.get(0).style() == ListStyle.HEAD;
    }

    /** All rows, from the top. */
    static List<ListLine> of(CorrectionList list) {
        List<ListLine> lines = new ArrayList<>();
        lines.add(across(list.title(), ListStyle.TITLE));
        if (!list.due().isEmpty()) {
            lines.add(across(list.due(), ListStyle.DUE));
        }
        list.facts().forEach(fact -> lines.add(across(fact, ListStyle.FACT)));
        lines.add(
                row(HEADS.stream().map(head -> new Entry(head, ListStyle.HEAD)).toList()));
        int number = 0;
        for (Correction correction : list.corrections()) {
            number++;
            lines.add(row(correction(number, correction)));
        }
        list.notes().forEach(note -> lines.add(across(note, ListStyle.FACT)));
        return lines;
    }

    private static List<Entry> correction(int number, Correction correction) {
        String cell = correction.cell() == null ? "" : correction.cell().toString();
        return List.of(
                new Entry(Integer.toString(number), ListStyle.NUMBER),
                new Entry(correction.severity().label(), ListStyle.of(correction.severity())),
                new Entry(Objects.requireNonNullElse(correction.sheet(), "整個檔案"), ListStyle.CENTRED),
                cell.isEmpty() ? new Entry("—", ListStyle.CENTRED) : new Entry(cell, ListStyle.LINK, correction),
                new Entry(
                        correction.value().isBlank() ? "（空白）" : shortened(correction.value(), LONGEST_VALUE),
                        ListStyle.TEXT),
                new Entry(correction.problem(), ListStyle.TEXT),
                new Entry(correction.remedy().isEmpty() ? "—" : correction.remedy(), ListStyle.STRONG));
    }

    private static String shortened(String text, int longest) {
        return text.codePointCount(0, text.length()) <= longest
                ? text
                : text.substring(0, text.offsetByCodePoints(0, longest)) + "……";
    }

    private static ListLine across(String text, ListStyle style) {
        return new ListLine(
                List.of(new Entry(text, style)),
                height(TextSize.lines(text, TOTAL_WIDTH * SURELY, style.size()), style));
    }

    private static ListLine row(List<Entry> entries) {
        double height = 0;
        for (int column = 0; column < entries.size(); column++) {
            Entry entry = entries.get(column);
            int lines = TextSize.lines(
                    entry.text(), WIDTHS.get(column) * SURELY, entry.style().size());
            height = Math.max(height, height(lines, entry.style()));
        }
        return new ListLine(entries, height);
    }

    private static double height(int lines, ListStyle style) {
        return Math.min(HIGHEST_ROW, 6 + lines * style.size() * 1.5);
    }
}
