package org.serviceplan.importer.samples;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.serviceplan.importer.workbook.MergedRange;
import org.serviceplan.model.source.CellRef;

/** How wide the columns of a sheet and how high its rows are, so that all can be read as with an annex that people laid out. */
final class SampleSizes {
    private static final int NARROWEST = 8;
    private static final int WIDEST = 46;
    private static final double LINE_POINTS = 17;
    private static final double HIGHEST = 400;

    private final SampleSheet sheet;
    /** Cells whose text has more room than their own row and column. */
    private final Set<CellRef> merged = new HashSet<>();

    private final int[] widths;

    SampleSizes(SampleSheet sheet) {
        this.sheet = sheet;
        sheet.merges().stream().map(MergedRange::first).forEach(merged::add);
        widths = new int[sheet.rows().stream().mapToInt(List::size).max().orElse(0)];
        for (int c = 0; c < widths.length; c++) {
            widths[c] = widthOf(c);
        }
    }

    /** How many columns hold anything. */
    int columns() {
        return widths.length;
    }

    /** A column's width in characters of Latin text, of which a Chinese one takes two. */
    int width(int column) {
        return widths[column];
    }

    /** A row's height in points, high enough for its texts. */
    double height(int row) {
        List<String> texts = sheet.rows().get(row);
        int lines = 1;
        for (int c = 0; c < texts.size(); c++) {
            if (!isTitle(row, c)) {
                int perLine = Math.max(1, widths[c] / 2 - 1);
                int needed = texts.get(c)
                        .lines()
                        .mapToInt(line -> (line.length() + perLine - 1) / perLine)
                        .sum();
                lines = Math.max(lines, needed);
            }
        }
        return Math.min(HIGHEST, lines * LINE_POINTS);
    }

    private int widthOf(int column) {
        int longest = 0;
        for (int r = 0; r < sheet.rows().size(); r++) {
            List<String> texts = sheet.rows().get(r);
            if (column < texts.size() && !isTitle(r, column)) {
                longest = Math.max(
                        longest,
                        texts.get(column).lines().mapToInt(String::length).max().orElse(0));
            }
        }
        return Math.min(WIDEST, Math.max(NARROWEST, 2 * longest + 2));
    }

    /** Titles and notes run over the cells beside them, and merged texts have room. */
    private boolean isTitle(int row, int column) {
        return standsAlone(row) || merged.contains(CellRef.of(row, column));
    }

    /** Whether a row holds one text, which may run over the blank cells beside it. */
    boolean standsAlone(int row) {
        return sheet.rows().get(row).stream().filter(text -> !text.isEmpty()).count() == 1;
    }
}
