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
        List<MergedRange> downwards = new ArrayList<>(ranges);
        downwards.sort(Comparator.comparing(MergedRange::first));
        for (MergedRange range : downwards) {
            (isFree(range) ? disjoint : overlapping).add(range);
        }
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
