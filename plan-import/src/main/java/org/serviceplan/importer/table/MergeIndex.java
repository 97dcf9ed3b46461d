package org.serviceplan.importer.table;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

import org.serviceplan.importer.workbook.MergedRange;

/**
 * Tells the merged range that covers a cell. A range stands in as many nodes of a binary tree over the rows as it needs
 * to be covered, at most two a level, so that tall ranges by the thousand cost no more than low ones; ranges of one node
 * cover all its rows and therefore share no column.
 */
final class MergeIndex {
    private static final int FIRST_COLUMNS = 32;
    private static final int FEW = 32;

    private final Map<Integer, NavigableMap<Integer, MergedRange>> nodes = new HashMap<>();
    /** Which nodes there are; few have any, and a bit is sooner looked at than a map. */
    private final BitSet filled = new BitSet();
    /** Columns where any range stands; most columns have none. */
    private final BitSet columns = new BitSet();
    /** The last row of any range in each of the first columns: below a title there is mostly none. */
    private final int[] lastRows = new int[FIRST_COLUMNS];

    private final int leaves;
    /** All ranges, where they are sooner looked through than put in order: each is looked for once a column. Null where they are many. */
    private final MergedRange @Nullable [] few;

    /** The last range that was found in each column: the next row asked for is mostly in it as well. */
    private final @Nullable MergedRange[] latest;

    /** An index of disjoint ranges, as far as this row. */
    MergeIndex(List<MergedRange> merges, int lastRow) {
        Arrays.fill(lastRows, -1);
        few = merges.size() <= FEW ? merges.toArray(new MergedRange[0]) : null;
        leaves = Math.max(1, Integer.highestOneBit(Math.max(1, lastRow)) * 2);
        for (MergedRange merge : merges) {
            if (merge.first().row() <= lastRow) {
                columns.set(merge.first().column(), merge.last().column() + 1);
                lower(merge);
                if (few == null) {
                    add(merge, merge.first().row(), Math.min(merge.last().row(), lastRow));
                }
            }
        }
        latest = new MergedRange[columns.length()];
    }

    private void lower(MergedRange merge) {
        for (int c = merge.first().column(); c <= merge.last().column() && c < FIRST_COLUMNS; c++) {
            lastRows[c] = Math.max(lastRows[c], merge.last().row());
        }
    }

    private void add(MergedRange merge, int firstRow, int lastRow) {
        int low = leaves + firstRow;
        int high = leaves + lastRow + 1;
        while (low < high) {
            if ((low & 1) == 1) {
                node(low++).put(merge.first().column(), merge);
            }
            if ((high & 1) == 1) {
                node(--high).put(merge.first().column(), merge);
            }
            low >>= 1;
            high >>= 1;
        }
    }

    private NavigableMap<Integer, MergedRange> node(int number) {
        filled.set(number);
        return nodes.computeIfAbsent(number, n -> new TreeMap<>());
    }

    /** The merged range that covers a cell, or null. */
    @Nullable
    MergedRange at(int row, int column) {
        boolean none = column < FIRST_COLUMNS ? row > lastRows[column] : !columns.get(column);
        if (none || row >= leaves) {
            return null;
        }
        if (latest[column] != null && latest[column].contains(row, column)) {
            return latest[column];
        }
        MergedRange found = few == null ? inTree(row, column) : among(few, row, column);
        latest[column] = found == null ? latest[column] : found;
        return found;
    }

    private static @Nullable MergedRange among(MergedRange[] few, int row, int column) {
        for (MergedRange merge : few) {
            if (merge.contains(row, column)) {
                return merge;
            }
        }
        return null;
    }

    private @Nullable MergedRange inTree(int row, int column) {
        for (int number = leaves + row; number > 0; number >>= 1) {
            NavigableMap<Integer, MergedRange> node = filled.get(number) ? nodes.get(number) : null;
            Map.Entry<Integer, MergedRange> left = node == null ? null : node.floorEntry(column);
            if (left != null && left.getValue().contains(row, column)) {
                return left.getValue();
            }
        }
        return null;
    }
}
