package org.serviceplan.importer.table;

import java.util.List;
import java.util.OptionalInt;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;

import org.jspecify.annotations.Nullable;

import org.serviceplan.importer.workbook.SheetRow;

/**
 * The columns under one head that names measures and outcomes together, where each has its own: captions below it say so, or texts
 * beside texts.
 *
 * @param measures the column of measures; empty where it has a head's word of its own
 * @param outcomes the column of outcomes
 */
record ColumnsOfBoth(OptionalInt measures, int outcomes) {
    /** As many rows of the body tell what stands in a column. */
    private static final int FIRST_ROWS = 64;

    /**
     * The columns, or null where measures and outcomes share what stands there.
     *
     * @param lastRow the last row of the head
     * @param free the columns under the head that have no word of their own
     * @param captions what stands below the head in a column, apart from such words
     */
    static @Nullable ColumnsOfBoth under(
            Grid grid, HeadWords words, int lastRow, List<Integer> free, IntFunction<String> captions) {
        OptionalInt labelled = first(free, column -> words.isOutcomeLabel(captions.apply(column)));
        if (labelled.isPresent()) {
            int outcomes = labelled.getAsInt();
            OptionalInt measures = first(free, column -> words.isMeasureLabel(captions.apply(column)));
            return new ColumnsOfBoth(
                    measures.isPresent() ? measures : first(free, column -> column != outcomes), outcomes);
        }
        boolean captioned =
                free.stream().anyMatch(column -> !captions.apply(column).isBlank());
        return free.size() == 2 && !captioned && areApart(grid, words, lastRow, free)
                ? new ColumnsOfBoth(OptionalInt.of(free.get(0)), free.get(1))
                : null;
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
                .filter(column -> column != outcomes && measures.stream().noneMatch(column::equals))
                .toList();
    }
}
