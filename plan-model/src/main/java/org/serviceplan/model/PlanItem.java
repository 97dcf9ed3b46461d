package org.serviceplan.model;

import java.util.List;

import org.serviceplan.model.source.CellRef;

/**
 * An item of the framework as an office answered it: its own heading and its measures.
 *
 * @param ordinal the number the office wrote; where it wrote none, the number of the framework's item with this heading
 * @param heading the heading as submitted, without number and layout
 * @param cell where the item starts: the cell of its number, or of its heading where numbers have no cell of their own
 * @param measures the measures, in the order written; none where the office wrote none
 */
public record PlanItem(int ordinal, String heading, CellRef cell, List<Measure> measures) {

    /** Checks the number and copies the list. */
    public PlanItem {
        if (ordinal < 1) {
            throw new IllegalArgumentException("An item's number starts at 1, not " + ordinal);
        }
        measures = List.copyOf(measures);
    }
}
