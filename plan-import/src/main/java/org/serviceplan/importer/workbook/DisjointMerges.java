package org.serviceplan.importer.workbook;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Tells merged ranges that overlap earlier ones from those that do not, in one sweep down the sheet. */
final class DisjointMerges {
    private final List<MergedRange> disjoint = new ArrayList<>();
    private final List<MergedRange> overlapping = new ArrayList<>();
    /** Those that reach down to the row of the sweep or once did, by their first column; they share no column. */
    private final TreeMap<Integer, MergedRange> open = new TreeMap<>();

    DisjointMerges(List<MergedRange> ranges) {
        for (MergedRange range : downwards(ranges)) {
            (isFree(range) ? disjoint : overlapping).add(range);
        }
    }

    private static List<MergedRange> downwards(List<MergedRange> ranges) {
        for (int i = 1; i < ranges.size(); i++) {
            if (ranges.get(i - 1).first().compareTo(ranges.get(i).first()) > 0) {
                List<MergedRange> sorted = new ArrayList<>(ranges);
                sorted.sort(Comparator.comparing(MergedRange::first));
                return sorted;
            }
        }
        return ranges;
    }

    /** The ranges that share no cell, from top to bottom. */
    List<MergedRange> disjoint() {
        return List.copyOf(disjoint);
    }

    /** The ranges that were left out. */
    List<MergedRange> overlapping() {
        return List.copyOf(overlapping);
    }

    private boolean isFree(MergedRange range) {
        int row = range.first().row();
        int column = range.last().column();
        Map.Entry<Integer, MergedRange> left = open.floorEntry(column);
        while (left != null && left.getValue().last().column() >= range.first().column()) {
            if (left.getValue().last().row() >= row) {
                return false;
            }
            open.remove(left.getKey());
            left = open.floorEntry(column);
        }
        open.put(range.first().column(), range);
        return true;
    }
}
