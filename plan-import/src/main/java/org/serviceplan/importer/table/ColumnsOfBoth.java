package org.serviceplan.importer.table;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;

import org.jspecify.annotations.Nullable;

import org.serviceplan.importer.workbook.SheetRow;

/**
 * The columns under one head that names measures and outcomes together, where each has its own: captions below it say so, or texts
 * beside texts.
 *
 * @param measures the column of measures; empty where it has a head's word of its own
 * @param outcomes the columns of outcomes, with what tells them apart where there are several: 上半年
 */
record ColumnsOfBoth(OptionalInt measures, Map<Integer, HeadEdition> outcomes) {
    /** As many rows of the body tell what stands in a column. */
    private static final int FIRST_ROWS = 64;

    /**
     * The columns, or null where measures and outcomes share what stands there.
     *
     * @param lastRow the last row of the head
     * @param free the columns under the head that have no word of their own
     * @param measuresApart whether the measures have such a column
     * @param captions what stands below the head in a column, apart from such words
     */
    static @Nullable ColumnsOfBoth under(
            Grid grid,
            HeadWords words,
            int lastRow,
            List<Integer> free,
            boolean measuresApart,
            IntFunction<String> captions) {
        Map<Integer, HeadEdition> outcomes = labelled(free, words, captions);
        OptionalInt measures = first(free, column -> words.isMeasureLabel(captions.apply(column)));
        // What came of a part of the year needs no word more where the measures have theirs, or nothing else does.
        Map<Integer, HeadEdition> parts = parts(free, captions);
        boolean firstBlank =
                parts.size() == free.size() - 1 && captions.apply(free.get(0)).isBlank();
        if (!outcomes.isEmpty() || measures.isPresent() || measuresApart || firstBlank) {
            parts.forEach(outcomes::putIfAbsent);
        }
        if (!outcomes.isEmpty()) {
            boolean told = measures.isPresent() || measuresApart;
            return new ColumnsOfBoth(told ? measures : first(free, column -> !outcomes.containsKey(column)), outcomes);
        }
        boolean captioned =
                free.stream().anyMatch(column -> !captions.apply(column).isBlank());
        return free.size() == 2 && !captioned && areApart(grid, words, lastRow, free)
                ? new ColumnsOfBoth(OptionalInt.of(free.get(0)), Map.of(free.get(1), HeadEdition.ONLY))
                : null;
    }

    private static Map<Integer, HeadEdition> labelled(
            List<Integer> free, HeadWords words, IntFunction<String> captions) {
        Map<Integer, HeadEdition> labelled = new TreeMap<>();
        for (int column : free) {
            words.outcomeLabel(captions.apply(column)).ifPresent(label -> labelled.put(column, label.edition()));
        }
        return labelled;
    }

    private static Map<Integer, HeadEdition> parts(List<Integer> free, IntFunction<String> captions) {
        Map<Integer, HeadEdition> parts = new TreeMap<>();
        for (int column : free) {
            HeadEdition edition = HeadEdition.ofWhole(captions.apply(column));
            if (edition.length() > 0) {
                parts.put(column, edition);
            }
        }
        return parts;
    }

    private static OptionalInt first(List<Integer> columns, IntPredicate isMeant) {
        return columns.stream().mapToInt(Integer::intValue).filter(isMeant).findFirst();
    }

    /** Whether texts stand beside texts somewhere, and not only beside their numbers. */
    private static boolean areApart(Grid grid, HeadWords words, int lastRow, List<Integer> free) {
        int below = grid.placeOf(lastRow + 1);
        int end = Math.min(below + FIRST_ROWS, grid.rows().size());
        for (SheetRow row : grid.rows().subList(below, end)) {
            String first = Grid.text(row, free.get(0));
            if (words.isHead(first)) {
                return false;
            }
            if (!first.isBlank()
                    && !TableCell.isNumber(first)
                    && !Grid.text(row, free.get(1)).isBlank()) {
                return true;
            }
        }
        return false;
    }

    /** The others of some columns. */
    List<Integer> others(List<Integer> columns) {
        return columns.stream()
                .filter(column ->
                        !outcomes.containsKey(column) && measures.stream().noneMatch(column::equals))
                .toList();
    }
}
